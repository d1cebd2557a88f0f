import { expressionOf, matches } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import { setParagraph } from './draft-style.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import { protectedTokens } from './protected-tokens.js'
import { closed, headOf, inside, opening, say, withoutHead } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/** *I'd love to help, but …*, where the limit takes the wish with it. */
const WISH_BUT: readonly string[] = ['cancelling-but/wish-to-help-but', 'cancelling-but/wish-but']

/**
 * Wish to help, limit and request for respect, before the matter. A limit that stands beside help is left as it is.
 */
export function planBoundary(view: View): Step | undefined {
  const finding = judged(view, 'structure/set-boundary')
  if (!isMeant(view) || isSettled(view)) return undefined
  const prose = view.paragraphs.filter(isProse)
  if (!finding || prose.length === 0) return undefined
  const { words, style } = view
  const limited = prose.find(({ sentences }) => sentences.some((each) => hasMove(each, 'limit')))
  const paragraph = limited ?? prose[0]!
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const all = prose.flatMap((each) => each.sentences)
  const isWished = all.some((each) => hasMove(each, 'wish-to-help') || isCancelled(each))
  const isAsked = all.some((each) => hasMove(each, 'ask-respect'))
  const isNew = !all.some((each) => hasMove(each, 'limit') && !isTone(each.text, view))
  const lines = paragraph.sentences
    .slice(skipped)
    .map((sentence, i) => ({ sentence, text: withoutTone(sentence, sentences[i]!, view) }))
    .filter(({ text }) => (isWished && !isNew) || !isWishTold(text, view))
  const own = lines.map(({ sentence }) => sentence)
  const at = own.findIndex((each) => hasMove(each, 'limit') && !isTone(each.text, view))
  const texts = lines.map(({ text }) => text)
  // a paragraph may be nothing but its greeting
  if (at < 0)
    texts.splice(
      0,
      1,
      say(words.templates.boundary, words, style),
      ...texts.slice(0, 1).map((text) => opening(text, style))
    )
  else {
    if (!isAsked) texts.splice(at + 1, 0, say(words.templates.respect, words, style))
    if (own[at] && isCancelled(own[at])) texts[at] = joined(texts[at]!, view)
    if (!isWished) texts.splice(at, 1, ...withWish(texts[at]!, view))
  }
  const spare = own.filter((each) => isMenace(each, view) || isRetort(each, view)).map(({ text }) => text)
  const said = texts.filter((text) => !isTone(text, view) && !spare.includes(text))
  return {
    changes: [{ span: paragraph, text: setParagraph(begin(greeting, said, paragraph, view), style) }],
    rules: [finding.ruleId],
    reason: finding.message
  }
}

/** The message insulted, or the draft says that it did, or what it will not go on with. */
function isMeant(view: View): boolean {
  return view.analysis.incoming.has('abuse') || anySentence(view, 'limit', 'fact--abuse')
}

/** It says what it will not go on with, whether it sounds like a limit or not, and helps. */
function isSettled(view: View): boolean {
  const { paragraphs, words } = view
  const told = words['limit-told']
  const all = paragraphs.flatMap(({ sentences }) => sentences)
  const isTold = all.some(({ text }) => matches(text, told))
  const isLimit = all.some((each) => hasMove(each, 'limit'))
  return (isTold || isLimit) && (!isLimit || (anySentence(view, ...HELPS) && !all.some(isCancelled)))
}

/** Moves that do something for the reader. */
const HELPS = ['alternative', 'commitment', 'commitment--done', 'commitment--granted', 'hand-off']

/** The wish to help is taken back by the limit behind it. */
function isCancelled(sentence: BodySentence): boolean {
  return (
    hasMove(sentence, 'wish-to-help--cancelled') ||
    sentence.findings.some(({ ruleId }) => WISH_BUT.includes(ruleId))
  )
}

/** It speaks of nothing but how the reader speaks. */
function isTone(text: string, { words: { tone } }: View): boolean {
  return matches(text, tone)
}

/** `I see that you are angry, but mind your tone`: the boundary asks for that. */
function withoutTone({ clauses, start, text: whole }: BodySentence, text: string, { words }: View): string {
  const at = clauses.findIndex(
    (clause, i) => i > 0 && matches(withoutHead(clause.text, words['charge-joins']), words.tone)
  )
  if (at < 0 || at < clauses.length - 1 || text !== whole) return text
  return closed(text.slice(0, clauses[at]!.start - start))
}

/** It wishes to help and says no more: the wish before the limit says it too. */
function isWishTold(text: string, { words: { 'wish-told': told } }: View): boolean {
  return matches(text, told)
}

/** It threatens with more than the end of the talk, and tells nothing. */
function isMenace(sentence: BodySentence, { words, style }: View): boolean {
  return (
    sentence.findings.some(({ category }) => category === 'threat') &&
    protectedTokens(sentence.text, words, style.lang).size === 0
  )
}

/** Tags of what only answers an insult. */
const RETORTS: readonly string[] = ['abuse', 'heated', 'retort', 'lecture']

/** `And what does that make you, calling me names?`: the boundary says what there is to say of it. */
function isRetort(sentence: BodySentence, { words, style }: View): boolean {
  return (
    sentence.clauses.every(({ tag = '' }) => RETORTS.includes(tag)) &&
    protectedTokens(sentence.text, words, style.lang).size === 0
  )
}

/** The wish and the limit in one sentence where the limit says who acts, else side by side. */
function withWish(text: string, { words, style }: View): string[] {
  const limit = inside(withoutHead(text, words.openers), words, style)
  const acts = headOf(limit, [...words.writer['one-words'], ...words.writer['house-words']])
  const isOne = words.templates.wish.includes('{words}')
  if (isOne && (acts !== undefined || headOf(limit, words['limit-ifs']) !== undefined))
    return [opening(say(words.templates.wish, words, style, { words: limit }), style)]
  const wish = words.templates.wish.replace(/,?\s+\S+\s+\{words\}/u, '')
  return [opening(closed(say(wish, words, style)), style), opening(text, style)]
}

/** `I'd like to help, but I won't …` → `I'd like to help, and I won't …` */
function joined(text: string, { words: { 'wish-but': but } }: View): string {
  return but ? text.replace(expressionOf(but.match, 'iu', text), but.text) : text
}
