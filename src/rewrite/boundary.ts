import { setParagraph } from './draft-style.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import { inside, opening, say, withoutHead } from './sentence-text.js'
import { hasMove, isProse, judged, type Step, type View } from './view.js'

/** Wish to help, limit and request for respect, before the matter. */
export function planBoundary(view: View): Step | undefined {
  const finding = judged(view, 'structure/set-boundary')
  const prose = view.paragraphs.filter(isProse)
  if (!finding || prose.length === 0) return undefined
  const { words, style } = view
  const limited = prose.find(({ sentences }) => sentences.some((each) => hasMove(each, 'limit')))
  const paragraph = limited ?? prose[0]!
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const own = paragraph.sentences.slice(skipped)
  const all = prose.flatMap((each) => each.sentences)
  const isWished = all.some((each) => hasMove(each, 'wish-to-help'))
  const isAsked = all.some((each) => hasMove(each, 'ask-respect'))
  const at = own.findIndex((each) => hasMove(each, 'limit'))
  const texts = [...sentences]
  if (at < 0) texts.unshift(say(words.templates.boundary, words, style))
  else {
    if (!isWished) {
      const limit = inside(withoutHead(texts[at]!, words.openers), words, style)
      texts[at] = opening(say(words.templates.wish, words, style, { words: limit }), style)
    }
    if (!isAsked) texts.splice(at + 1, 0, say(words.templates.respect, words, style))
  }
  return {
    changes: [{ span: paragraph, text: setParagraph(begin(greeting, texts, view), style) }],
    rules: [finding.ruleId],
    reason: finding.message
  }
}
