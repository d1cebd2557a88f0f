import { expressionOf } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import type { Change } from './piece-table.js'
import type { View } from './view.js'

/** Where the words that asked are taken from the end of a sentence, a full stop in place of its question mark. */
export function withOwnSign(
  change: Change,
  sentence: BodySentence | undefined,
  { text, words }: View
): Change {
  const { start, end } = change.span
  const sign = /^\s*\?[?!]*/.exec(text.slice(end))?.[0]
  if (sign === undefined || change.text !== '' || !sentence || words.asks === undefined) return change
  const kept = text.slice(sentence.start, start)
  if (!/\p{L}/u.test(kept) || expressionOf(words.asks, 'iu', kept).test(kept)) return change
  return { span: { start, end: end + sign.length }, text: '.' }
}
