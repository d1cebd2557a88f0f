import type { Analysis } from '../analysis/analyse.js'
import type { LanguageCode } from '../core/draft.js'
import type { Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import { planAcknowledge } from './acknowledge.js'
import { planBoundary } from './boundary.js'
import { chargeSteps } from './charge-facts.js'
import { planClose } from './close.js'
import { planConfront } from './confront.js'
import { planDecline } from './decline.js'
import { type DraftState, openSlots } from './draft-state.js'
import type { DraftStyle } from './draft-style.js'
import { dropClauseSteps } from './drop-clauses.js'
import { dropSteps } from './drop-lines.js'
import { isFaithful } from './is-faithful.js'
import { apologySteps } from './own-apology.js'
import { type Edit, PieceTable } from './piece-table.js'
import type { Received } from './restate.js'
import { rewordSteps } from './reword.js'
import { smallOpening } from './small-opening.js'
import { wordingSteps } from './span-faults.js'
import { anySentence, judged, type Step, type View, viewOf } from './view.js'
import { isBetter, isCalm, isJudged, settles, unmasked } from './weigh.js'

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
  // who speaks of violence or self-harm gets a person, and no pattern
  if (analysis.incoming.has('safety'))
    return { text, edits: [], slots: openSlots({ text, layout, analysis }) }
  let table = PieceTable.of(text)
  let state: DraftState = { text, layout, analysis }
  const { style } = lookAt(state, { ...options, style: undefined })
  const look = lookOnce(options.look)
  for (let steps = 0; steps < MAX_STEPS && text.length <= MAX_LENGTH; steps++) {
    const asked = { ...options, style }
    // a pattern takes no fault away that hides another
    const mayHide = !options.structureOnly
    const next =
      firstGood(state, table, asked, look) ??
      (mayHide ? firstGood(state, table, asked, look, true) : undefined)
    if (!next) break
    table = next.table
    state = next.state
  }
  const small = smallOpening({ text, layout }, state, options.words, style)
  if (small) {
    table = table.changed([small], { rules: [], reason: '' })
    state = { ...state, text: table.text }
  }
  return { text: state.text, edits: table.edits(), slots: openSlots(state) }
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

function lookAt({ text, layout, analysis }: DraftState, options: Draft): View {
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
function firstGood(state: DraftState, table: PieceTable, options: Draft, look: Look, bare = false) {
  if (options.structureOnly && !isJudged(state)) return undefined
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
}
