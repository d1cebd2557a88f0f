import { expressionOf } from '../language/expression.js'
import { letters } from './emptiness.js'
import { tidy } from './fill.js'
import { removal } from './remove-sentence.js'
import { isProse, type Step, type View } from './view.js'

/** A promise of word by a day that is still open says nothing beside another such promise: the first is enough. */
export function* repeatedPromiseSteps(view: View): Generator<Step> {
  const { 'word-promise': promise, slots } = view.words
  if (promise === undefined) return
  const sentences = view.paragraphs.filter(isProse).flatMap((paragraph) => paragraph.sentences)
  let isPromised = false
  for (const sentence of sentences) {
    if (!sentence.text.includes(slots.date)) continue
    const expression = expressionOf(promise.match, 'iu', sentence.text)
    if (!expression.test(sentence.text)) continue
    if (isPromised) {
      const text = tidy(sentence.text.replace(expression, ''), sentence.text, view)
      const change = letters(text) > 0 ? { span: sentence, text } : removal(view, sentence)
      yield { changes: [change], rules: [], reason: promise.why }
    }
    isPromised = true
  }
}
