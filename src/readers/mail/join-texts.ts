import type { SourceMap } from '../../core/draft.js'
import type { PlacedText } from './part-text.js'

/**
 * One text of several, each on its own lines. A span that reaches from one into the next has no source, and
 * nothing can be written when there is more than one, because each part may be encoded in its own way.
 */
export function joinTexts(texts: readonly PlacedText[]): PlacedText {
  if (texts.length === 1) return texts[0]!
  const starts: number[] = []
  let text = ''
  for (const part of texts) {
    if (text !== '' && !text.endsWith('\n')) text += '\n'
    starts.push(text.length)
    text += part.text
  }
  const map: SourceMap = {
    encode: () => null,
    toSource({ start, end }) {
      const i = starts.findLastIndex((offset) => offset <= start)
      const part = texts[i]
      if (!part || end > starts[i]! + part.text.length) return null
      return part.map.toSource({ start: start - starts[i]!, end: end - starts[i]! })
    }
  }
  return { text, map }
}
