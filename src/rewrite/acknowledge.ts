import { begin } from './decline.js'
import { setParagraph } from './draft-style.js'
import { withoutGreeting } from './inline-greeting.js'
import { restatedTrouble } from './restate.js'
import { opening, say } from './sentence-text.js'
import { isProse, judged, type Step, type View } from './view.js'

/** What the writer understood of the complaint goes first; with a slot, where the complaint cannot be said back. */
export function planAcknowledge(view: View): Step | undefined {
  const finding = judged(view, 'structure/acknowledge-first')
  const paragraph = view.paragraphs.find(isProse)
  if (!finding || !paragraph) return undefined
  const { words, style, received } = view
  const { greeting, sentences } = withoutGreeting(paragraph, words)
  const heard = restatedTrouble(received, words, style) ?? say(words.templates.trouble, words, style)
  const texts = [heard, ...sentences.map((text) => opening(text, style))]
  return {
    changes: [{ span: paragraph, text: setParagraph(begin(greeting, texts, view), style) }],
    rules: [finding.ruleId],
    reason: finding.message
  }
}
