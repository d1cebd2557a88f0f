import type { Analysis } from '../analysis/analyse.js'
import type { LanguageCode } from '../core/draft.js'
import type { Finding } from '../core/finding.js'
import type { Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import { expressionOf } from '../language/expression.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import { planAcknowledge } from './acknowledge.js'
import { keepsAntecedents } from './antecedents.js'
import { readBody } from './body-sentences.js'
import { planBoundary } from './boundary.js'
import { chargeSteps } from './charge-facts.js'
import { planClose } from './close.js'
import { planConfront } from './confront.js'
import { planDecline } from './decline.js'
import type { DraftStyle } from './draft-style.js'
import { dropClauseSteps } from './drop-clauses.js'
import { dropSteps } from './drop-lines.js'
import { keepsMoves } from './kept-moves.js'
import { leavesHole, type Sentences } from './leaves-hole.js'
import { apologySteps } from './own-apology.js'
import { type Edit, PieceTable } from './piece-table.js'
import { keepsTokens, protectedTokens } from './protected-tokens.js'
import { repeatedPromiseSteps } from './repeated-promise.js'
import type { Received } from './restate.js'
import { rewordSteps } from './reword.js'
import { withoutScoldedTimes } from './scolded-times.js'
import { wordingSteps } from './span-faults.js'
import { anySentence, judged, type Step, type View, viewOf } from './view.js'

export interface RewriteOptions {
  readonly lang: LanguageCode
  readonly words: RewriteWords
  /** Looks at a text that the rewrite has made, as the given analysis was made. */
  readonly look: (text: string) => { readonly layout: Layout; readonly analysis: Analysis }
  readonly clauses: View['clausesOf']
  readonly content: View['contentOf']
  /** The sentences of a text that cannot stand alone. */
  readonly fragments: (text: string, layout: Layout) => readonly Span[]
  /** The message that the draft answers. */
  readonly received?: Received | undefined
  /** Today's date in words; undefined: it stays the slot ⟨today⟩. */
  readonly today?: string | undefined
  /** Only the order of the reply, no faulty words. */
  readonly structureOnly?: boolean
}

/** A draft in its pattern. `edits` are in reading order and count in the draft as it was given. */
export interface Rewritten {
  readonly text: string
  readonly edits: readonly Edit[]
  /** Names of the slots that are still open, as they stand in the text: `⟨date⟩`. */
  readonly slots: readonly string[]
}

const MAX_STEPS = 60
/** UTF-16 units that are looked at again, all in all; a reply of a page takes a tenth of it. */
const MOST_LOOKED_AT = 600_000
/** Above this a text is no reply to one person. */
const MAX_LENGTH = 20_000

/**
 * Restructures a draft into its pattern, out of nothing but what it says. Each step is looked at again and kept only
 * when it takes findings away, loses no protected token and leaves everything outside body and closing as it is;
 * so a second rewrite changes nothing.
 */
export function rewriteDraft(
  text: string,
  layout: Layout,
  analysis: Analysis,
  options: RewriteOptions
): Rewritten {
  let table = PieceTable.of(text)
  let state: State = { text, layout, analysis }
  const { style } = lookAt(state, { ...options, style: undefined })
  const look = lookOnce(options.look)
  for (let steps = 0; steps < MAX_STEPS && text.length <= MAX_LENGTH; steps++) {
    const asked = { ...options, style }
    const next = firstGood(state, table, asked, look) ?? firstGood(state, table, asked, look, true)
    if (!next) break
    table = next.table
    state = next.state
  }
  return { text: state.text, edits: table.edits(), slots: openSlots(state) }
}

interface State {
  readonly text: string
  readonly layout: Layout
  readonly analysis: Analysis
}

type Look = (text: string) => ReturnType<RewriteOptions['look']> | undefined

/**
 * Plans lead to the same text, and steps that were not good come up again. Undefined when so much has been looked at
 * that a long draft would take long: what has been reached then is what can be had.
 */
function lookOnce(look: RewriteOptions['look']): Look {
  const seen = new Map<string, ReturnType<Look>>()
  let left = MOST_LOOKED_AT
  return (text) => {
    const known = seen.get(text)
    if (known || left < text.length) return known
    left -= text.length
    const made = look(text)
    seen.set(text, made)
    return made
  }
}

interface Draft extends RewriteOptions {
  /** How the draft as it was given is written. */
  readonly style: DraftStyle | undefined
}

function lookAt({ text, layout, analysis }: State, options: Draft): View {
  const {
    words,
    lang,
    style,
    clauses: clausesOf,
    content: contentOf,
    fragments: fragmentsOf,
    received,
    today = words.slots.today
  } = options
  return viewOf(text, layout, analysis, {
    words,
    lang,
    style,
    clausesOf,
    contentOf,
    fragmentsOf,
    received,
    today
  })
}

/** `bare`: what a fault had hidden does not count against the step that takes the fault away. */
function firstGood(state: State, table: PieceTable, options: Draft, look: Look, bare = false) {
  if (options.structureOnly && weightOf(state, isStructural) === 0) return undefined
  const view = lookAt(state, options)
  for (const step of stepsFor(view, options.structureOnly ?? false)) {
    const after = taken(step, table)
    const { text } = after
    if (text === state.text) continue
    const seen = look(text)
    if (!seen) return undefined
    const next = { text, ...seen }
    const isFit =
      !isPattern(step) || (!bare && settles(step, state, next) && (options.structureOnly || isCalm(next)))
    if (isFit && isBetter(state, bare ? unmasked(state, next) : next) && isFaithful(state, next, options))
      return { table: after, state: next }
  }
  return undefined
}

function isPattern({ rules }: Step): boolean {
  return rules.some((rule) => rule.startsWith('structure/'))
}

/** What a pattern is put in for is no longer found. */
function settles({ rules }: Step, before: State, after: State): boolean {
  const isOwn = ({ ruleId }: Finding) => rules.includes(ruleId) && ruleId.startsWith('structure/')
  return weightOf(after, isOwn) < weightOf(before, isOwn)
}

const TENSE: readonly string[] = ['accusatory', 'lecturing', 'heated', 'threat']

/** One may be left: beside more charges, scoldings and threats the parts of a pattern sound false. */
const MOST_TENSE = 1

function isCalm(state: State): boolean {
  const hurts = ({ category, severity }: Finding) => severity !== 'suggestion' && TENSE.includes(category)
  return weightOf(state, hurts) <= MOST_TENSE
}

/** The text after a step. Parts are taken from the end on, so that the places of the others stay. */
function taken(step: Step, table: PieceTable): PieceTable {
  if (!step.parts) return table.changed(step.changes, step)
  return step.parts.reduceRight((made, part) => made.changed(part.changes, part), table)
}

/** In the order in which they are tried: what can be said without its fault, what falls away, the wording, the pattern, its parts. */
function* stepsFor(view: View, structureOnly: boolean): Generator<Step> {
  if (!structureOnly) {
    yield* apologySteps(view)
    // some rules speak only beside others: what they mark comes first
    if (!judged(view, 'structure/state-then-ask')) yield* chargeSteps(view)
    yield* rewordSteps(view)
    yield* chargeSteps(view, { agreed: true })
    // what was agreed stands in the writer's own words: the pattern needs no more than the fact
    const saysAgreed = view.words.charges?.kinds.some(({ agreed }) => agreed)
    if (saysAgreed && anySentence(view, 'agreement')) yield* chargeSteps(view)
    // where a promise was broken the pattern says the fact
    const confront = anySentence(view, 'accusation--promise') && planConfront(view)
    if (confront) yield confront
    yield* chargeSteps(view)
    yield* dropSteps(view)
    yield* dropClauseSteps(view)
    yield* wordingSteps(view)
  }
  const plans = [
    () => planBoundary(view),
    () => planConfront(view),
    () => planDecline(view),
    () => planAcknowledge(view),
    () => planClose(view)
  ]
  for (const plan of plans) {
    const step = plan()
    if (step) yield step
  }
  if (!structureOnly) yield* repeatedPromiseSteps(view)
}

/**
 * Fewer structure findings; of as many, fewer safe fixes left; of as many, fewer cancelling buts; of as many, fewer
 * findings that count, then of all; at last, a good close, then fewer slots.
 */
function isBetter(before: State, after: State): boolean {
  for (const weighs of WEIGHTS) {
    const [a, b] = [weightOf(before, weighs), weightOf(after, weighs)]
    if (a !== b) return b < a
  }
  return openSlots(after).length < openSlots(before).length
}

/** Without what the fault that is gone had hidden: the same words stood there before, unmarked. */
function unmasked(before: State, after: State): State {
  const { findings } = after.analysis
  const old = before.text.toLowerCase()
  const known = new Set(before.analysis.findings.map(nameOf))
  const kept = findings.filter(
    (finding) => known.has(nameOf(finding)) || !old.includes(finding.actual.toLowerCase())
  )
  return { ...after, analysis: { ...after.analysis, findings: kept } }
}

function nameOf({ ruleId, actual }: Finding): string {
  return `${ruleId} ${actual.toLowerCase()}`
}

const WEIGHTS: readonly ((finding: Finding) => boolean)[] = [
  (finding) => isStructural(finding) && !isClose(finding),
  ({ suggestions }) => suggestions.some(({ kind }) => kind === 'fix'),
  // without its but an acknowledgement is at worst a stock phrase
  ({ category }) => category === 'cancelling-but',
  (finding) => finding.severity !== 'suggestion' && !isClose(finding),
  (finding) => !isClose(finding),
  isClose
]

/** A last line can always be added: a fault that stands in its place is no better. */
function isClose({ ruleId }: Finding): boolean {
  return ruleId === 'structure/close-high'
}

function isStructural({ category }: Finding): boolean {
  return category === 'structure'
}

function weightOf({ analysis: { findings } }: State, weighs: (finding: Finding) => boolean): number {
  let weight = 0
  for (const finding of findings) if (finding.category !== 'template' && weighs(finding)) weight++
  return weight
}

/** Nothing lost, nothing made up, nothing touched that is not the writer's prose. */
function isFaithful(before: State, after: State, options: RewriteOptions): boolean {
  const { words, lang, received, today } = options
  // a reply that says nothing is none
  if (after.text.trim() === '') return false
  if (!keepsMoves(said(before, words), said(after, words))) return false
  const [was, is] = [sentencesOf(before, options), sentencesOf(after, options)]
  if (!keepsAntecedents(was.texts, is.texts, words.leans) || leavesHole(was, is, words.stubs)) return false
  const [old, now] = [frame(before), frame(after)]
  if (old.length !== now.length || old.some((part, i) => part !== now[i])) return false
  const allowed = protectedTokens(
    `${received?.text ?? ''}\n${today ?? ''}\n${words.templates.today}`,
    words,
    lang
  )
  return keepsTokens(
    protectedTokens(before.text, words, lang),
    protectedTokens(after.text, words, lang),
    allowed,
    protectedTokens(withoutScoldedTimes(before.text, before.analysis, words), words, lang)
  )
}

/** What a reply says, without what only sounds like a refusal. */
function said({ text, analysis: { moves, findings } }: State, { 'no-more': spare }: RewriteWords) {
  if (spare === undefined) return { moves, findings }
  const isSpare = ({ start, end }: Span) => expressionOf(spare, 'iu', text).test(text.slice(start, end))
  return { moves: moves.filter((each) => each.move !== 'refusal' || !isSpare(each)), findings }
}

function sentencesOf({ text, layout, analysis: { moves } }: State, options: RewriteOptions): Sentences {
  return {
    texts: readBody(text, layout, moves, []).flatMap(({ sentences }) => sentences.map((each) => each.text)),
    fragments: options.fragments(text, layout).length
  }
}

/** Everything outside body and closing. */
function frame({ text, layout }: State): string[] {
  return layout.zones
    .filter(({ zone }) => zone !== 'body' && zone !== 'closing')
    .map(({ zone, start, end }) => `${zone}:${text.slice(start, end)}`)
}

function openSlots({ text, layout }: State): string[] {
  const linted = layout.zones.filter(({ zone }) => zone !== 'quote' && zone !== 'code')
  return linted.flatMap(({ start, end }) => text.slice(start, end).match(/⟨[^⟨⟩\n]+⟩/gu) ?? [])
}
