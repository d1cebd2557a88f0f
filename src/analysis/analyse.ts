import type { Category } from '../core/category.js'
import { compareFindings, type Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import type { Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import { findAsks } from '../incoming/asks.js'
import type { Reading } from '../incoming/reading.js'
import { detectLanguage } from '../language/detect.js'
import type { Language } from '../language/language.js'
import { createTokenizer } from '../language/tokenizer.js'
import type { Tokens } from '../language/tokens.js'
import { openVocabulary } from '../language/vocabulary.js'
import { labelClauses, type MoveHit } from '../moves/label-clauses.js'
import { TO_JUDGE, TO_JUDGE_REPLY, TO_READ, TO_RECOGNISE } from '../rulesets/purpose.js'
import type { PatternInfo, Ruleset } from '../rulesets/ruleset.js'
import { quotedText } from '../zones/quoted-mail.js'
import { accept, infoOf, ruleOf } from './accept.js'
import { bodyClauses } from './body-clauses.js'
import { bodyLayout } from './body-layout.js'
import { runChecks } from './checks/run-checks.js'
import { runTemplateChecks } from './checks/run-template-checks.js'
import type { TemplateContext } from './checks/template-check.js'
import { type ClauseSpan, clauseSpans } from './clause-spans.js'
import { contextFindings } from './context.js'
import { faultMoves } from './fault-moves.js'
import { fragmentsIn } from './fragments.js'
import { keepPlaceholders } from './keep-placeholders.js'
import { type BindRuleset, type Candidate, plainRunner } from './match-patterns.js'
import { readingOf } from './reading-of.js'
import { NOTHING_RECEIVED, type Received } from './received.js'
import { type Hit, resolveOverlaps } from './resolve.js'
import { type AnalysisSettings, DEFAULT_SETTINGS } from './settings.js'
import { type ContentWord, contentIn, contentWords } from './shared-words.js'
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

/** Which suggestions are made. `fixes`: all of a finding that has a safe fix, and none of the others. */
export type Offers = 'all' | 'fixes'

/** Looks at drafts of one language, one after the other. Keeps its working memory between drafts. */
export interface Analyser {
  analyse(text: string, layout: Layout, settings: AnalysisSettings, offers?: Offers): Analysis
  /** What is wrong with the placeholders of a draft, for the system that fills them in. */
  checkTemplate(
    text: string,
    layout: Layout,
    settings: AnalysisSettings,
    context: TemplateContext
  ): readonly Finding[]
  /** What a message that somebody has received does. */
  incomingKinds(text: string): ReadonlySet<string>
  /** Where one rule of `moves/` or `incoming/` sees what it looks for. */
  recognise(text: string, ruleId: string): readonly Span[]
  /** The clauses of a draft. */
  clauses(text: string, layout: Layout): readonly ClauseSpan[]
  /** The sentences of a draft that cannot stand alone. */
  fragments(text: string, layout: Layout): readonly Span[]
  /** The content words of a draft. */
  content(text: string, layout: Layout): readonly ContentWord[]
  /** What the rules of `incoming/` and `commitments/` see in a message or a draft. */
  read(text: string, layout: Layout): Reading
}

const CONFIDENCE = { high: 0.9, medium: 0.75, low: 0.5 } as const

/**
 * `rulesets[0]` is the built-in one, whose vocabulary the tokenizer uses and by whose model all hear; user rulesets follow. `bind` makes their
 * runners: others than the plain ones where they are measured.
 */
export function createAnalyser(
  language: Language,
  rulesets: readonly Ruleset[],
  bind: BindRuleset = plainRunner
): Analyser {
  const tokenize = createTokenizer(language, openVocabulary(rulesets[0]!.vocabulary))
  const [{ model }] = rulesets as [Ruleset]
  const runners = rulesets.map((ruleset, i) => bind({ ...ruleset, model }, i === 0))
  let lastReceived: { readonly text: string; readonly received: Received } | undefined
  const receivedOf = (text: string): Received => {
    if (lastReceived?.text !== text) lastReceived = { text, received: readReceived(text) }
    return lastReceived.received
  }
  const readReceived = (text: string): Received => {
    if (text.trim() === '') return NOTHING_RECEIVED
    const tokens = tokenize(text, bodyLayout(text))
    const { recognised } = accept(tokens, runners, TO_READ, DEFAULT_SETTINGS)
    const words = contentWords(tokens)
    const asks = isOwnLanguage(text, language) ? findAsks(readingOf(tokens, recognised), language.code) : []
    const kinds = kindNames(recognised)
    if (!kinds.has('request') && asks.some(({ wants }) => wants === 'question')) kinds.add('question')
    if (kinds.size === 0) kinds.add('report')
    return {
      kinds,
      words,
      asks: asks.map((ask) => ({ ...ask, words: contentWords(tokenize(ask.actual, bodyLayout(ask.actual))) }))
    }
  }
  return {
    checkTemplate: (text, layout, settings, context) =>
      runTemplateChecks(text, layout, settings, () => runners[0]!.ruleset.texts().checks, context),
    incomingKinds: (text) => readReceived(text).kinds,
    recognise(text, ruleId) {
      const tokens = tokenize(text, bodyLayout(text))
      const { recognised } = accept(tokens, runners, TO_RECOGNISE, DEFAULT_SETTINGS)
      const own = recognised.filter((candidate) => ruleOf(candidate).id === ruleId)
      return own.map((candidate) => spanOf(tokens, candidate.markFirst, candidate.markLast))
    },
    clauses: (text, layout) => clauseSpans(tokenize(text, layout)),
    fragments: (text, layout) => fragmentsIn(tokenize(text, layout)),
    content: (text, layout) => contentIn(tokenize(text, layout)),
    read(text, layout) {
      const tokens = tokenize(text, layout)
      const { recognised } = accept(tokens, runners, TO_READ, DEFAULT_SETTINGS)
      return readingOf(tokens, recognised)
    },
    analyse(text, layout, settings, offers = 'all') {
      const received = receivedOf(settings.replyTo ?? quotedText(text, layout))
      const { kinds: incoming, words } = received
      const tokens = tokenize(text, layout)
      const { hits, recognised } = accept(
        tokens,
        runners,
        settings.profile === 'reply' ? TO_JUDGE_REPLY : TO_JUDGE,
        settings
      )
      const kept = resolveOverlaps(hits)
      const checked = runChecks(text, layout, settings, () => runners[0]!.ruleset.texts().checks)
      const matched = keepPlaceholders(
        kept.map((hit) => toFinding(hit, tokens, offers)),
        text,
        layout
      )
      const spans = [...matched, ...checked].sort(compareFindings)
      const texts = () => runners[0]!.ruleset.texts()
      const context = (own: readonly Move[]) =>
        contextFindings({ tokens, moves: own, received, settings, texts })
      if (settings.profile !== 'reply')
        return { findings: [...spans, ...context([])].sort(compareFindings), moves: [], incoming }
      const known = [...moveHits(recognised, tokens), ...faultMoves(kept, tokens)]
      const cancelled = spans.filter(({ category }) => category === 'cancelling-but').map(({ span }) => span)
      const moves = labelClauses(bodyClauses(tokens, known, runners[0]!, words), cancelled)
      const findings = withStructure({
        text,
        layout,
        moves,
        findings: spans,
        incoming,
        settings,
        texts: texts()
      })
      return { findings: [...findings, ...context(moves)].sort(compareFindings), moves, incoming }
    }
  }
}

/** The kinds that judgements go by: `incoming/safety--violence` shows `safety`. */
function kindNames(recognised: readonly Candidate[]): Set<string> {
  const ids = recognised.map((candidate) => ruleOf(candidate).id)
  const names = ids.filter((id) => id.startsWith('incoming/')).map((id) => shortName(id).split('--')[0]!)
  return new Set(names.filter((name) => JUDGED_KINDS.has(name)))
}

const JUDGED_KINDS: ReadonlySet<string> = new Set([
  'abuse',
  'complaint',
  'missed-promise',
  'request',
  'safety'
])

/** The words of a message in another language say nothing of what a reply leaves out. */
function isOwnLanguage(text: string, { code }: Language): boolean {
  return detectLanguage(text).lang === code
}

/** `moves/refusal--no` → `refusal--no`. */

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

function toFinding({ candidate, level }: Hit, tokens: Tokens, offers: Offers): Finding {
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
    suggestions: offers === 'all' || isFixed(info) ? suggestionsFor(candidate, info, tokens) : NOTHING_OFFERED
  }
}

const NOTHING_OFFERED: Finding['suggestions'] = []

function isFixed({ suggest }: PatternInfo): boolean {
  return suggest.some(({ kind }) => kind === 'fix')
}

function messageOf(message: string, actual: string): string {
  return message.includes('{match}') ? message.replaceAll('{match}', actual.replace(/\s+/g, ' ')) : message
}
