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
  | { readonly is: 'mood' | 'type' | 'place' | 'profile'; readonly name: string }
  | { readonly is: 'polarity' | 'quoted' | 'list'; readonly value: boolean }
  | { readonly is: 'count'; readonly from: number }
  | { readonly is: 'words'; readonly min: number; readonly max: number }
  | { readonly is: 'not'; readonly guard: Guard }

/** All checks must hold. */
export type Guard = readonly Check[]

export interface SuggestionTemplate {
  readonly replaces: 'match' | 'clause' | 'sentence'
  readonly text: string
  readonly kind: 'fix' | 'rephrase'
}

/** What belongs to one pattern of a rule. */
export interface PatternInfo {
  readonly captures: readonly string[]
  readonly unless: readonly Guard[]
  readonly when: readonly Guard[]
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
  readonly category: Category | 'commitments' | 'incoming' | 'moves'
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
  /** Clause feature → rows of `Ruleset.patterns`. */
  readonly features: Readonly<Record<string, readonly number[]>>
  readonly structure: readonly StructureRule[]
  /** What the findings of the checks that are no patterns say, by rule id. */
  readonly checks: CheckTexts
  /** Sentences and word lists that a draft is rewritten with; absent where the language has none yet. */
  readonly rewrite?: RewriteWords | undefined
}

/**
 * Fields of one row of `Ruleset.patterns`. `previous` and `next` are places in the code: what must stand right before
 * and right behind the anchor; -1: anything. Three pairs of fields tell most words that cannot stand before the anchor,
 * behind it and where a match begins: a word that shares no class with the first, nor its `wordBit` with the second.
 */
export const ROW = {
  rule: 0,
  index: 1,
  start: 2,
  length: 3,
  minBefore: 4,
  maxBefore: 5,
  previous: 6,
  next: 7,
  captures: 8,
  previousClasses: 9,
  previousWords: 10,
  nextClasses: 11,
  nextWords: 12,
  firstClasses: 13,
  firstWords: 14,
  size: 15
} as const

/** The rules of one language, ready to run. Everything numeric loads without being parsed. */
export interface Ruleset {
  readonly lang: LanguageCode
  /** Rules that give findings; those for moves and incoming messages are not counted. */
  readonly ruleCount: number
  readonly vocabulary: Int32Array
  readonly programs: Programs
  /** Rows of `ROW`; `rule` is -1 for the patterns of guards and features. */
  readonly patterns: Int32Array
  /** `anchorList[anchorStart[w] … anchorStart[w + 1]]`: the patterns to try at word `w`. */
  readonly anchorStart: Int32Array
  readonly anchorList: Units
  /** Triples: classes, morphology, pattern; for patterns that start from a word class. */
  readonly classAnchors: Int32Array
  /** Parsed on first use, which is the first match. */
  texts(): RulesetTexts
}
