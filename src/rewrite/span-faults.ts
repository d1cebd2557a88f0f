import type { Finding } from '../core/finding.js'
import { overlaps, type Span } from '../core/span.js'
import { matches } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import { isHollow, isStillUnsure } from './emptiness.js'
import { withOwnSign } from './end-sign.js'
import type { Change } from './piece-table.js'
import { isSaidElsewhere } from './said-elsewhere.js'
import { opening, withoutHead } from './sentence-text.js'
import type { Step, View } from './view.js'

/** A wording may bring in no more words than these. */
const MOST_NEW = 2

/** The first wording that each rule offers, where it is complete: all together, then one by one. */
export function wordingSteps(view: View): Step[] {
  const single: Step[] = []
  for (const finding of view.analysis.findings) {
    // a wish and why it cannot be belong together
    if (finding.category === 'cancelling-but' && finding.severity === 'suggestion') continue
    const offered = wording(finding, view)
    const change = offered && withOwnSign(behindVerb(offered, view), sentenceAt(offered.span, view), view)
    if (!change || !isInBody(change, view) || !isRightThere(change, finding, view)) continue
    if (losesMore(change, finding, view)) continue
    single.push({ changes: [change], rules: [finding.ruleId], reason: finding.message })
  }
  const alone = single.map((step) => onceSaid(step, [], view))
  if (single.length < 2) return alone
  const apart: Step[] = []
  for (const step of single) {
    const { span } = step.changes[0]!
    if (apart.every(({ changes: [other] }) => span.start >= other!.span.end || span.end <= other!.span.start))
      apart.push(onceSaid(step, apart, view))
  }
  return [joined(apart), ...alone]
}

/** Where a sentence stays unsure a hedge stays, and where it promises nothing no day is named. */
function isRightThere({ span, text }: Change, finding: Finding, view: View): boolean {
  const sentence = sentenceAt(span, view)
  if (!sentence) return true
  const said = view.text.slice(sentence.start, span.start) + text + view.text.slice(span.end, sentence.end)
  if (isStillUnsure(finding, said, sentence, view)) return false
  if (!text.includes(view.words.slots.date)) return true
  return !(isNoPromise(sentence, span) || isFragment(sentence, view) || isUnsure(said, view))
}

/** `When, I don't know`: no day can be named. */
function isUnsure(text: string, { words: { unsure } }: View): boolean {
  return matches(text, unsure)
}

/** A wording for the whole sentence says nothing of what stands beside the fault. */
function losesMore({ span, text }: Change, finding: Finding, view: View): boolean {
  const { span: fault } = finding
  // a day stands for all that said when
  if (isHollow(finding, view) || finding.category === 'vague-time') return false
  const beside = [
    { start: span.start, end: Math.min(fault.start, span.end) },
    { start: Math.max(fault.end, span.start), end: span.end }
  ]
  return beside.some((each) => each.end > each.start && !isSaidElsewhere(each, view, text))
}

/** Clauses that ask, wish, thank, or say why. */
const NO_PROMISES: readonly string[] = ['next-step', 'thanks', 'fact--stock', 'fact--sorry', 'reason']

function isNoPromise({ clauses }: BodySentence, span: Span): boolean {
  return clauses.some(
    ({ move, tag, ...clause }) =>
      overlaps(clause, span) && (NO_PROMISES.includes(move) || NO_PROMISES.includes(`${move}--${tag}`))
  )
}

function isFragment(sentence: BodySentence, { text, layout, fragmentsOf }: View): boolean {
  return fragmentsOf(text, layout).some((span) => overlaps(span, sentence))
}

function sentenceAt(span: Span, { paragraphs }: View): BodySentence | undefined {
  return paragraphs
    .flatMap(({ sentences }) => sentences)
    .find(({ start, end }) => start <= span.start && span.end <= end)
}

/** Two vague times in one sentence need one day. */
function onceSaid(step: Step, earlier: readonly Step[], view: View): Step {
  return { ...step, changes: step.changes.map((change) => withoutRepeat(change, earlier, view)) }
}

function withoutRepeat(change: Change, earlier: readonly Step[], view: View): Change {
  const { text, span } = change
  const sentence = sentenceAt(span, view)
  if (!sentence || !/⟨/.test(text)) return change
  const isSaid =
    sentence.text.includes(text) ||
    earlier.some(({ changes: [other] }) => other!.text === text && overlaps(other!.span, sentence))
  return isSaid ? withoutLooseEnd({ span, text: '' }, view) : change
}

function wording(finding: Finding, view: View): Change | undefined {
  const { text, style } = view
  if (finding.ruleId === 'heated/bangs') return { span: finding.span, text: calm(finding.actual) }
  if (finding.ruleId === 'heated/shouting' || finding.ruleId === 'heated/shouted-words') {
    return { span: finding.span, text: lowered(finding, text, style.lang) }
  }
  const [first] = finding.suggestions
  if (finding.category === 'structure' || !first || first.kind === 'restructure') return undefined
  const change = { span: first.span, text: first.text }
  if (first.kind === 'fix') return withoutLooseHead(change, view)
  if (runsOn(change, view)) return undefined
  const joined = withoutLooseJoin(change, view)
  if (joined) return joined
  const old = text.slice(first.span.start, first.span.end)
  return newWords(first.text, old) <= MOST_NEW && hasNoGap(change, view)
    ? withoutLooseHead(change, view)
    : undefined
}

/** Words of a wording that is a clause of its own. */
const LEAST_CLAUSE = 5

/** A day between a helping verb and its verb goes to the end of the clause: `We will eventually add it`. */
function behindVerb(change: Change, view: View): Change {
  const { span, text } = change
  const { slots } = view.words
  if (!text.includes(slots.date) || newWords(text, '') > MOST_NEW) return change
  const clause = view
    .clausesOf(view.text, view.layout)
    .find(({ start, end }) => start < span.start && span.end < end)
  const before = clause?.words.findLast(({ end }) => end <= span.start)
  if (!clause || !before?.helps) return change
  const rest = view.text.slice(span.end, clause.end).trim()
  return { span: { start: span.start, end: clause.end }, text: `${rest} ${text.trim()}` }
}

/** A clause of its own in place of words on which the rest of the sentence hangs: `ring them if you're not happy`. */
function runsOn({ span, text }: Change, view: View): boolean {
  return wordsOf(text).length >= LEAST_CLAUSE && /^\s+\p{L}/u.test(view.text.slice(span.end))
}

/** A day is soon found; a sentence of other slots would say nothing. */
function hasNoGap({ text, span }: Change, view: View): boolean {
  const rest = text.replace(view.words.slots.date, '')
  const isSentence = /[.!?…]\s*$/.test(view.text.slice(span.start, span.end))
  return !/⟨/.test(isSentence ? text : rest)
}

/** Where nothing comes in place of the last words of a sentence, what joined them goes too: `…, but I can't promise`. */
function withoutLooseEnd(change: Change, { text, words }: View): Change {
  const { start, end } = change.span
  const rest = text.slice(end)
  if (change.text !== '') return change
  const before = text.slice(0, start)
  if (!/^[\s,;:–—-]*(?:[.!?…]|\n|$)/.test(rest))
    return /^[\s,;:]/.test(rest) ? { span: { start: before.trimEnd().length, end }, text: '' } : change
  const bare = before.replace(/[\s,;:–—-]+$/u, '')
  const join = words['charge-joins'].find((each) => lastWordIs(bare, each))
  const kept = join === undefined ? bare : bare.slice(0, -join.length).replace(/[\s,;:–—-]+$/u, '')
  return { span: { start: kept.length, end }, text: '' }
}

/** Where nothing comes in place of the first words of a sentence, what joined the rest to them goes too. */
function withoutLooseHead({ span, text }: Change, view: View): Change {
  const { words, style } = view
  const joins = words['charge-joins']
  const isFirst = /(?:^|[.!?…]\s+|\n\s*)$/.test(view.text.slice(0, span.start))
  const isGone = text.trim() === '' || joins.includes(text.trim().toLocaleLowerCase(style.lang))
  if (!isFirst || !isGone) return { span, text }
  const rest = (text + view.text.slice(span.end)).replace(/^[\s,;:–—-]+/u, '')
  const kept = withoutHead(rest, joins)
  const from = view.text.length - kept.length
  const [head = ''] = kept
  return kept === rest
    ? { span, text }
    : { span: { ...span, end: from + head.length }, text: opening(head, style) }
}

/** An acknowledgement after which nothing is left that it could be joined to: `I hear you, and` before a full stop. */
function withoutLooseJoin({ span, text }: Change, view: View): Change | undefined {
  if (!/^[\s,;:–—-]*(?:[.!?…]|\n|$)/.test(view.text.slice(span.end))) return undefined
  const join = view.words['charge-joins'].find((each) => text.toLowerCase().endsWith(`, ${each}`))
  return join === undefined ? undefined : { span, text: text.slice(0, -join.length - 2) }
}

function lastWordIs(text: string, word: string): boolean {
  return text.toLowerCase().endsWith(` ${word}`)
}

/** Words that have no like in what they stand in for: with many of them a wording says what the draft did not. */
function newWords(text: string, old: string): number {
  const stems = new Set(wordsOf(old).map(stem))
  return wordsOf(text).filter((word) => !stems.has(stem(word))).length
}

/** A slot says nothing yet. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/⟨[^⟩]*⟩/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu) ?? []
  )
}

function stem(word: string): string {
  return word.slice(0, 4)
}

function calm(actual: string): string {
  return actual.replace(/[!?]{2,}/g, (signs) => (signs.includes('?') ? '?' : '.'))
}

/** Words in capitals, written as others are; a sentence keeps its first capital. */
function lowered({ actual, span }: Finding, text: string, lang: string): string {
  const low = actual.replace(/\p{Lu}{2,}/gu, (word) => word.toLocaleLowerCase(lang))
  const begins = /(?:^|[.!?\n])\s*$/.test(text.slice(0, span.start))
  return begins ? low.charAt(0).toLocaleUpperCase(lang) + low.slice(1) : low
}

function isInBody({ span }: Change, { layout }: View): boolean {
  return layout.zones.some(
    ({ zone, start, end }) =>
      (zone === 'body' || zone === 'closing') && start <= span.start && span.end <= end
  )
}

function joined(steps: readonly Step[]): Step {
  return {
    changes: steps.flatMap(({ changes }) => changes),
    rules: [...new Set(steps.flatMap(({ rules }) => rules))],
    reason: [...new Set(steps.map(({ reason }) => reason))].join(' ')
  }
}
