import type { Category } from '../core/category.js'
import { compareFindings, type Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import type { Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import type { Reading } from '../incoming/reading.js'
import type { Language } from '../language/language.js'
import { createTokenizer } from '../language/tokenizer.js'
import type { Tokens } from '../language/tokens.js'
import { openVocabulary } from '../language/vocabulary.js'
import { labelClauses, type MoveHit } from '../moves/label-clauses.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { quotedText } from '../zones/quoted-mail.js'
import { accept, infoOf, ruleOf } from './accept.js'
import { bodyClauses } from './body-clauses.js'
import { bodyLayout } from './body-layout.js'
import { runChecks } from './checks/run-checks.js'
import { faultMoves } from './fault-moves.js'
import { type Candidate, RulesetRunner } from './match-patterns.js'
import { readingOf } from './reading-of.js'
import { type Hit, resolveOverlaps } from './resolve.js'
import { type AnalysisSettings, DEFAULT_SETTINGS } from './settings.js'
import { type ContentWords, contentWords } from './shared-words.js'
import { spanOf } from './span-of.js'
import { withStructure } from './structure.js'
import { suggestionsFor } from './suggest.js'

/** Everything that is known of one draft. Offsets count in its text. */
export interface Analysis {
  /** In reading order. */
  readonly findings: readonly Finding[]
  /** What each clause of body and closing does, in reading order. */
  readonly moves: readonly Move[]
  /** Kinds of the message that the draft answers; empty when it is not known. */
  readonly incoming: ReadonlySet<string>
}

/** Looks at drafts of one language, one after the other. Keeps its working memory between drafts. */
export interface Analyser {
  analyse(text: string, layout: Layout, settings: AnalysisSettings): Analysis
  /** What a message that somebody has received does. */
  incomingKinds(text: string): ReadonlySet<string>
  /** Where one rule of `moves/` or `incoming/` sees what it looks for. */
  recognise(text: string, ruleId: string): readonly Span[]
  /** What the rules of `incoming/` and `commitments/` see in a message or a draft. */
  read(text: string, layout: Layout): Reading
}

const CONFIDENCE = { high: 0.9, medium: 0.75, low: 0.5 } as const

/** What is known of the message that a draft answers. */
interface Received {
  readonly kinds: ReadonlySet<string>
  readonly words: ContentWords
}

const NOTHING_RECEIVED: Received = { kinds: new Set(), words: new Set() }

/** `rulesets[0]` is the built-in one, whose vocabulary the tokenizer uses; user rulesets follow. */
export function createAnalyser(language: Language, rulesets: readonly Ruleset[]): Analyser {
  const tokenize = createTokenizer(language, openVocabulary(rulesets[0]!.vocabulary))
  const runners = rulesets.map((ruleset, i) => new RulesetRunner(ruleset, i === 0))
  const readReceived = (text: string): Received => {
    if (text.trim() === '') return NOTHING_RECEIVED
    const tokens = tokenize(text, bodyLayout(text))
    const { recognised } = accept(findCandidates(tokens, runners), tokens, DEFAULT_SETTINGS)
    const kinds = recognised.filter((c) => ruleOf(c).category === 'incoming').map((c) => nameOf(c))
    return { kinds: new Set(kinds), words: contentWords(tokens) }
  }
  return {
    incomingKinds: (text) => readReceived(text).kinds,
    recognise(text, ruleId) {
      const tokens = tokenize(text, bodyLayout(text))
      const { recognised } = accept(findCandidates(tokens, runners), tokens, DEFAULT_SETTINGS)
      const own = recognised.filter((candidate) => ruleOf(candidate).id === ruleId)
      return own.map((candidate) => spanOf(tokens, candidate.markFirst, candidate.markLast))
    },
    read(text, layout) {
      const tokens = tokenize(text, layout)
      const { recognised } = accept(findCandidates(tokens, runners), tokens, DEFAULT_SETTINGS)
      return readingOf(tokens, recognised)
    },
    analyse(text, layout, settings) {
      const { kinds: incoming, words } = readReceived(settings.replyTo ?? quotedText(text, layout))
      const tokens = tokenize(text, layout)
      const { hits, recognised } = accept(findCandidates(tokens, runners), tokens, settings)
      const kept = resolveOverlaps(hits)
      const checked = runChecks(text, layout, settings, () => runners[0]!.ruleset.texts().checks)
      const spans = [...kept.map((hit) => toFinding(hit, tokens)), ...checked].sort(compareFindings)
      if (settings.profile !== 'reply') return { findings: spans, moves: [], incoming }
      const known = [...moveHits(recognised, tokens), ...faultMoves(kept, tokens)]
      const cancelled = spans.filter(({ category }) => category === 'cancelling-but').map(({ span }) => span)
      const moves = labelClauses(bodyClauses(tokens, known, runners[0]!, words), cancelled)
      const { texts } = runners[0]!.ruleset
      const findings = withStructure({
        text,
        layout,
        moves,
        findings: spans,
        incoming,
        settings,
        texts: texts()
      })
      return { findings: findings.sort(compareFindings), moves, incoming }
    }
  }
}

function findCandidates(tokens: Tokens, runners: readonly RulesetRunner[]): Candidate[] {
  const found: Candidate[] = []
  for (const runner of runners) {
    runner.use(tokens)
    for (let sentence = 0; sentence < tokens.sentences.count; sentence++)
      runner.matchSentence(sentence, found)
  }
  return found
}

/** `moves/refusal--no` → `refusal--no`. */
function nameOf(candidate: Candidate): string {
  return shortName(ruleOf(candidate).id)
}

const shortNames = new Map<string, string>()

function shortName(id: string): string {
  const known = shortNames.get(id)
  if (known !== undefined) return known
  const name = id.slice(id.indexOf('/') + 1)
  shortNames.set(id, name)
  return name
}

function moveHits(recognised: readonly Candidate[], tokens: Tokens): MoveHit[] {
  const hits: MoveHit[] = []
  for (const candidate of recognised) {
    const rule = ruleOf(candidate)
    if (rule.category !== 'moves') continue
    const { start, end } = spanOf(tokens, candidate.markFirst, candidate.markLast)
    hits.push({
      start,
      end,
      name: shortName(rule.id),
      priority: rule.priority,
      confidence: CONFIDENCE[rule.confidence]
    })
  }
  return hits
}

function toFinding({ candidate, level }: Hit, tokens: Tokens): Finding {
  const rule = ruleOf(candidate)
  const info = infoOf(candidate)
  const span = spanOf(tokens, candidate.markFirst, candidate.markLast)
  const actual = tokens.text.slice(span.start, span.end)
  return {
    ruleId: rule.id,
    category: rule.category as Category,
    severity: level,
    confidence: rule.confidence,
    span,
    actual,
    message: messageOf(info.message ?? rule.message, actual),
    why: rule.why,
    source: rule.source,
    suggestions: suggestionsFor(candidate, info, tokens)
  }
}

function messageOf(message: string, actual: string): string {
  return message.includes('{match}') ? message.replaceAll('{match}', actual.replace(/\s+/g, ' ')) : message
}
