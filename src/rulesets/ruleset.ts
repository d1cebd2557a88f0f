import type { Category } from '../core/category.js'
import type { LanguageCode } from '../core/draft.js'
import type { Confidence, Severity } from '../core/severity.js'
import type { StructureRule } from '../core/structure-rule.js'
import type { Programs, Units } from '../patterns/match.js'
import type { CheckTexts } from './check-file.js'
import type { RewriteWords } from './rewrite-file.js'

/** A condition around a match; `pattern` is the index of a row of `Ruleset.patterns`. */
export type Check =
  | { readonly is: 'before' | 'after'; readonly pattern: number; readonly within: number }
  | {
      readonly is: 'around' | 'sentence' | 'clause' | 'next' | 'previous' | 'draft'
      readonly pattern: number
    }
  | { readonly is: 'zone'; readonly zones: readonly string[] }
  | { readonly is: 'elsewhere'; readonly categories: readonly string[] }
  | { readonly is: 'mood' | 'type' | 'place' | 'profile'; readonly name: string }
  | { readonly is: 'polarity' | 'quoted' | 'list'; readonly value: boolean }
  | { readonly is: 'count'; readonly from: number }
  | { readonly is: 'words'; readonly min: number; readonly max: number }
  | { readonly is: 'not'; readonly guard: Guard }

/** All checks must hold. */
export type Guard = readonly Check[]

export interface SuggestionTemplate {
  readonly replaces: 'match' | 'clause' | 'sentence' | 'turn'
  readonly text: string
  readonly kind: 'fix' | 'rephrase'
}

/** What belongs to one pattern of a rule. */
export interface PatternInfo {
  readonly captures: readonly string[]
  readonly unless: readonly Guard[]
  readonly when: readonly Guard[]
  /** Where one of these holds a finding is no more than a suggestion. */
  readonly mild?: readonly Guard[]
  readonly suggest: readonly SuggestionTemplate[]
  readonly severity?: Severity
  readonly message?: string
}

/** A move, and how it ranks among others on the same words. */
export interface FaultMove {
  readonly name: string
  readonly priority: number
}

export interface CompiledRule {
  readonly id: string
  readonly category: Category | 'commitments' | 'incoming' | 'moves' | 'offers'
  readonly severity: Severity
  readonly confidence: Confidence
  readonly status: 'preview' | 'stable' | 'deprecated'
  readonly aliases: readonly string[]
  readonly priority: number
  readonly message: string
  readonly why: string
  readonly source: string
  readonly patterns: readonly PatternInfo[]
  /** What a finding tells of the move of its clause; absent: what its category tells. */
  readonly move?: FaultMove | 'none'
}

/** The texts of a ruleset: everything that is needed only once a pattern has matched. */
export interface RulesetTexts {
  readonly rules: readonly CompiledRule[]
  /** One of `rules`; of compiled texts nothing else is read. */
  readonly ruleAt: (index: number) => CompiledRule
  /** Clause feature → rows of `Ruleset.patterns`. */
  readonly features: Readonly<Record<string, readonly number[]>>
  readonly structure: readonly StructureRule[]
  /** What the findings of the checks that are no patterns say, by rule id. */
  readonly checks: CheckTexts
  /** Sentences and word lists that a draft is rewritten with; absent where the language has none yet. */
  readonly rewrite?: RewriteWords | undefined
}

/**
 * Fields of one row of `Ruleset.patterns`. `start` is the place of its program in the code; `previous` and `next` are
 * those of the tests of what must stand right before and right behind the anchor, -1: anything. `reach` holds, eight
 * bits each, how many tokens stand before the anchor at least and at most, and how many captures there are. `classes`
 * and `words` tell most words that cannot begin a match: those that share no class and no `wordBit` with them; so do
 * the last four for the words right behind the anchor and right before it. Where anything may stand there, `OUTSIDE` is
 * among the classes, which stands for no word.
 */
export const ROW = {
  start: 0,
  classes: 1,
  words: 2,
  reach: 3,
  previous: 4,
  next: 5,
  rule: 6,
  index: 7,
  nextClasses: 8,
  nextWords: 9,
  previousClasses: 10,
  previousWords: 11,
  size: 12
} as const

/** Fields of one row of `Ruleset.heard`: place in `SPAN_CATEGORIES`, rule, its entry, and the least chance in thousandths. */
export const HEARD = { category: 0, rule: 1, index: 2, least: 3, size: 4 } as const
export const MILLE = 1000

/** The class of what is no word of the sentence. No token has it. */
export const OUTSIDE = 1 << 31

/** The rules of one language, ready to run. Everything numeric loads without being parsed. */
export interface Ruleset {
  readonly lang: LanguageCode
  /** Rules that give findings; those for moves and incoming messages are not counted. */
  readonly ruleCount: number
  readonly vocabulary: Int32Array
  readonly programs: Programs
  /** Rows of `ROW`; `rule` is -1 for the patterns of guards and features. */
  readonly patterns: Int32Array
  /**
   * `anchorList[anchorStart[n] … anchorStart[n + 1]]`: rows of the patterns of one `PURPOSE` to try at word `w`, where `n`
   * is `w * PURPOSE.count` plus the purpose.
   */
  readonly anchorStart: Units
  readonly anchorList: Units
  /** Fours: classes, morphology, pattern, purpose; for patterns that start from a word class, wherever it stands. */
  readonly classAnchors: Int32Array
  /** Rows of `HEARD`. */
  readonly heard: Int32Array
  /** What its sentences are heard with, see `openFaultModel`; empty in the rules of a user. */
  readonly model: Int32Array
  /** Parsed on first use, which is the first match. */
  texts(): RulesetTexts
}
