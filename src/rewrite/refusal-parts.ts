import { overlaps } from '../core/span.js'
import { expressionOf, matches } from '../language/expression.js'
import type { BodySentence, ClausePart } from './body-sentences.js'
import { speakerOf, speaksOfWriter } from './draft-style.js'
import { protectedTokens } from './protected-tokens.js'
import { bareWords, capital, closed, headOf, inside, opening, say, withoutHead } from './sentence-text.js'
import type { View } from './view.js'

/** Moves that show the reader was heard. */
export const HEARD = ['acknowledge', 'apology'] as const
/** What leaves the reader a way on: one stretch behind the refusal, whatever its clauses do. */
const ON = ['alternative', 'next-step', 'commitment', 'hand-off', 'offer-help']
/** What a clause beside the refusal is set apart for. */
const APART = ['accusation', ...HEARD, 'reason', ...ON]
/** Words of a statement that can be a reason. */
const LEAST_GROUND = 3
/** Words of a charge that can be a sentence: `whatever the story` is none. */
const LEAST_CHARGE = 4
/** Words of a no that says nothing else. */
const MOST_BARE = 3

/** The clauses of a sentence that refuses, each as a sentence. */
export interface Parts {
  readonly heard: readonly string[]
  /** What the reader is charged with: no part of the refusal. */
  readonly charges: readonly string[]
  readonly reasons: readonly string[]
  readonly refusal: string
  /** The words that refuse, as they stand in the draft. */
  readonly said: string
  readonly others: readonly string[]
}

/**
 * The clauses of the sentence that refuses, each as a sentence. `text` is the sentence without a greeting. Undefined
 * where the refusal does not stand in one stretch.
 */
export function partsOf(sentence: BodySentence, text: string, view: View): Parts | undefined {
  const shift = sentence.text.length - text.length
  const cut = (from: ClausePart, to: ClausePart) =>
    sentence.text.slice(Math.max(from.start - sentence.start, shift), to.end - sentence.start).trim()
  const runs: { apart: string | undefined; first: ClausePart; last: ClausePart }[] = []
  for (const clause of sentence.clauses) {
    if (clause.end - sentence.start <= shift) continue
    const apart = roleOf(clause, sentence, view)
    const last = runs[runs.length - 1]
    const goesOn =
      last &&
      (last.apart === apart ||
        (isOn(last.apart) && isOn(apart)) ||
        (apart === undefined && last.apart !== undefined && !isRefusalAhead(sentence, clause)))
    if (goesOn) last.last = clause
    else runs.push({ apart, first: clause, last: clause })
  }
  const of = (...moves: readonly string[]) =>
    runs
      .filter(({ apart }) => apart !== undefined && moves.includes(apart))
      .map(({ first, last }) => cut(first, last))
      .filter((each) => !isOpener(each, view.words))
  const [refusing, ...others] = runs.filter(({ apart }) => apart === undefined)
  if (!refusing || others.length > 0) return undefined
  const isLed = runs.some(({ first, last }) => opensBefore(cut(first, last), view.words) !== undefined)
  const said = cut(refusing.first, refusing.last)
  const refusal = isLed ? withoutHead(said, view.words.complementizers) : said
  return {
    heard: of(...HEARD).map((each) => heardPart(each, view)),
    charges: of('accusation')
      .filter((each) => each.split(/\s+/).length >= LEAST_CHARGE)
      .map((each) => ownSentence(each, view)),
    reasons: of('reason').map((each) => withoutConnector(each, view)),
    refusal: opening(refusalSentence(refusal, view), view.style),
    said: refusal,
    others: of(...ON).map((each) => ownSentence(each, view))
  }
}

function isOn(apart: string | undefined): boolean {
  return apart !== undefined && ON.includes(apart)
}

/** `I'm sorry to say`, between commas. */
export function isOpener(text: string, words: View['words']): boolean {
  const bare = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<![\s,;.])[\s,;.]+$/u, '')
  return words.openers.includes(bare) || opensBefore(text, words) !== undefined
}

/** `We are sorry to tell you`, where *that* leads on to the refusal: the opener that both are. */
function opensBefore(text: string, { openers, complementizers }: View['words']): string | undefined {
  const low = text.trim().toLowerCase().replaceAll('’', "'")
  return openers.find((each) => complementizers.some((that) => each === `${low} ${that}`))
}

/** What a clause beside the refusal is set apart for; undefined: it goes with the refusal. */
function roleOf(clause: ClausePart, sentence: BodySentence, view: View): string | undefined {
  const { words } = view
  if (followsBareNo(clause, sentence) || leadsOn(clause, words)) return undefined
  const { text, start } = sentence
  const isLead =
    clause.move !== 'refusal' &&
    clause.start === start &&
    headOf(clause.text, words['about-words']) !== undefined
  if (isLead) return 'acknowledge'
  if (isGroundBefore(clause, sentence, view)) return 'reason'
  const isSure = headOf(clause.text, words['sure-reason-words']) !== undefined
  if (isSure && ['acknowledge', 'agreement'].includes(clause.move)) return 'reason'
  if (isGround(clause, sentence, view)) return 'reason'
  if (!APART.includes(clause.move)) {
    const isReason = ['fact', 'other', 'agreement'].includes(clause.move) && isSure
    const isApart =
      clause.tag === 'wall' || clause.tag === 'not-yet' || /,\s*$/.test(text.slice(0, clause.start - start))
    return isReason && isApart ? 'reason' : undefined
  }
  const rest = withoutHead(clause.text, words.openers)
  return rest.split(/\s+/).length < 3 ? undefined : clause.move
}

/** A phrase that the reader would wait behind: `300 TL ücret için` */
function leadsOn({ text }: ClausePart, { 'leads-on': source }: View['words']): boolean {
  return matches(text, source)
}

/** `Can't do it, the sale ended on Sunday`: a statement that a comma parts from the refusal before it. */
function isGround(
  clause: ClausePart,
  { clauses, text, start }: BodySentence,
  { words, style }: View
): boolean {
  const at = clauses.indexOf(clause)
  const before = clauses.slice(0, at)
  const isState =
    ['fact', 'other'].includes(clause.move) ||
    (clause.tag === 'done' && !speaksOfWriter(clause.text, words, style))
  return (
    isState &&
    before.some(({ move }) => move === 'refusal') &&
    before.every(
      ({ move, tag }) => move === 'refusal' || move === 'apology' || tag === 'stock' || tag === 'sorry'
    ) &&
    /[,;:–—-]\s*$/.test(text.slice(0, clause.start - start)) &&
    clause.text.split(/\s+/).length >= LEAST_GROUND &&
    // `the contract has four`: of what the refusal says
    !words.tokens.numbers.includes(bareWords(clause.text).split(' ').at(-1)!) &&
    headOf(clause.text, [...words.complementizers, ...words['charge-joins'], ...words.so]) === undefined
  )
}

/** Moves of what is so, whoever does not speak of it. */
const STATED: readonly string[] = ['fact', 'reason', 'commitment']

/** `We've moved it twice, so we can't`, `the van is loaded and the hour can't be changed`: it leads up to the refusal. */
function isGroundBefore(
  clause: ClausePart,
  { clauses, text, start, findings }: BodySentence,
  { words, style }: View
): boolean {
  const next = clauses[clauses.indexOf(clause) + 1]
  const joins = (heads: readonly string[]) =>
    next !== undefined && headOf(text.slice(next.start - start), heads) !== undefined
  return (
    clause === clauses[0] &&
    clause.start === start &&
    STATED.includes(clause.move) &&
    next?.move === 'refusal' &&
    (joins(words.so) ||
      (clause.tag === undefined &&
        !speaksOfWriter(clause.text, words, style) &&
        joins(words['charge-joins']))) &&
    clause.text.split(/\s+/).length >= LEAST_GROUND &&
    !findings.some(({ span }) => overlaps(span, clause))
  )
}

/** `So, no, the house does not refund`: what comes behind a bare no is what it refuses. */
function followsBareNo(clause: ClausePart, { clauses }: BodySentence): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]
  return before?.move === 'refusal' && before.tag === 'no' && before.text.split(/\s+/).length <= MOST_BARE
}

/** A clause without a move of its own goes with the refusal that it leads up to. */
function isRefusalAhead({ clauses }: BodySentence, clause: ClausePart): boolean {
  return clauses.slice(clauses.indexOf(clause)).some(({ move }) => move === 'refusal')
}

/** `Further to your letter, …` is no sentence of its own: `This is about your letter.` */
function heardPart(text: string, view: View): string {
  const { words, style } = view
  const head = headOf(text, words['about-words'])
  // the *sorry* at its head is what it says
  if (head === undefined)
    return opening(
      closed(withoutHead(withoutTail(text, words['charge-joins']), words['charge-joins'])),
      style
    )
  const about = text
    .slice(head.length)
    .trim()
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(/\.$/u, '')
  return closed(say(words.templates.about, words, style, { words: about }))
}

function ownSentence(text: string, { words, style }: View): string {
  return opening(closed(withoutHead(withoutTail(text, words['charge-joins']), words.openers)), style)
}

/** Without the connectors that led to what stood behind: `…, but still,`. */
function withoutTail(text: string, joins: readonly string[]): string {
  const bare = text.replace(/[\s,;:–—-]+$/u, '')
  const join = joins.find((each) => bare.toLowerCase().endsWith(` ${each}`))
  if (join !== undefined) return bare.slice(0, -join.length)
  return text.replace(/[,;]((?:\s*\p{L}+){1,6})[\s,;:–—-]*$/u, (whole, last: string) => {
    const tail = last.trim().toLowerCase()
    return joins.includes(tail) || tail.split(/\s+/).every((word) => joins.includes(word)) ? '' : whole
  })
}

/** `because the seal is open` → `The seal is open.` */
export function withoutConnector(text: string, view: View): string {
  const { words, style } = view
  const phrase = words['reason-phrases']
    .map(
      (match) =>
        expressionOf(match, 'iu', text).exec(text.replace(/(?<![\s,.;])[\s,.;]+$/u, ''))?.groups?.words
    )
    .find(Boolean)
  if (phrase !== undefined)
    return closed(say(words.templates['reason-noun'], words, style, { words: phrase }))
  const noun = headOf(text, words['reason-noun-words'])
  if (noun !== undefined) {
    const rest = text.slice(noun.length).replace(/^[\s,]+/u, '')
    return closed(
      say(words.templates['reason-noun'], words, style, { words: rest.replace(/(?<![.\s])[.\s]+$/u, '') })
    )
  }
  return opening(closed(withoutHead(withoutHead(text, words['reason-words']), words.openers)), style)
}

/** `Unfortunately we can't take it back` → `So, no, we can't take it back.` */
export function refusalSentence(text: string, view: View): string {
  const { words, style } = view
  const headed = withoutOpeners(withoutWish(text, view), words.openers)
  const own = { ...style, writer: speakerOf(headed, words, style) }
  if (isBareNo(headed, words))
    return opening(say(words.templates['no-apart'], words, own, { words: '' }).trim(), style)
  if (saysNo(text, view)) return closed(text)
  const bare = words['leading-no']
    ? headed.replace(expressionOf(words['leading-no'], 'iu', headed), '')
    : headed
  const isAnswer = expressionOf(words['answer-before'], 'iu', bare).test(bare)
  const going = smallened(bare, view)
  const template = going === undefined ? 'no-apart' : isAnswer ? 'no-answer' : 'no-first'
  const said = closed(
    say(words.templates[template], words, { ...own, small: false }, { words: going ?? capital(bare, style) })
  )
  return style.small ? said.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase(style.lang)) : said
}

/** `That won't happen, I'm afraid`: what softens a refusal stands at its end as well. */
function withoutOpeners(text: string, openers: readonly string[]): string {
  const bare = text.replace(/[\s.!,;:–—-]+$/u, '')
  const low = bare.toLowerCase().replaceAll('’', "'")
  const tail = openers.find((each) => low.endsWith(`, ${each}`))
  return withoutHead(tail === undefined ? text : bare.slice(0, -tail.length - 2), openers)
}

/** The refusal as a sentence beside the no that was said: without its own. */
export function besideNo(said: string, { words, style }: View): string {
  const headed = withoutOpeners(said, words.openers)
  const no = words['leading-no']
  const bare = no === undefined ? headed : headed.replace(expressionOf(no, 'iu', headed), '')
  return opening(closed(bare), style)
}

/** `I'd love to help, but we don't …`: the refusal takes the wish back. */
function withoutWish(text: string, { words: { wishes } }: View): string {
  return wishes === undefined ? text : text.replace(expressionOf(wishes, 'iu', text), '')
}

/** A refusal that says no more than no. */
export function isBareNo(text: string, words: View['words']): boolean {
  return matches(text, words['bare-refusals'])
}

/** With a small first letter; undefined where the capital may be that of a name. */
export function smallened(text: string, { words, style, text: draft }: View): string | undefined {
  const small = inside(text, words, style)
  if (small !== text || !/^\p{Lu}\p{Ll}/u.test(text)) return small
  const [first = ''] = /^\p{L}+/u.exec(text) ?? []
  if (headOf(text, [words.writer.one.i.toLowerCase(), words.writer.house.i]) !== undefined) return text
  const isCommon =
    expressionOf(words['common-nouns'], 'u', first).test(first) &&
    !protectedTokens(draft, words, style.lang).has(first)
  return isCommon ? first.toLocaleLowerCase(style.lang) + text.slice(first.length) : undefined
}

function saysNo(text: string, { analysis, text: draft }: View): boolean {
  const head = text.slice(0, 12)
  return analysis.moves.some(
    ({ move, tag, start }) => move === 'refusal' && tag === 'no' && draft.startsWith(head, start)
  )
}
