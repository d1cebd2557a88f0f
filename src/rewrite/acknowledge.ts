import { expressionOf } from '../language/expression.js'
import { requestOfRefusal } from './decline-words.js'
import { setParagraph } from './draft-style.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import { restatedRequest, restatedTrouble } from './restate.js'
import { opening, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/** What the writer understood of the complaint goes first; with a slot, where the complaint cannot be said back. */
export function planAcknowledge(view: View): Step | undefined {
  const finding = judged(view, 'structure/acknowledge-first')
  const paragraph = view.paragraphs.find(isProse)
  if (!finding || !paragraph) return undefined
  const { words, style, received } = view
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const asked = anySentence(view, 'refusal') ? restatedRequest(received, words, style) : undefined
  const heard =
    asked ??
    restatedTrouble(received, words, style) ??
    requestOfRefusal(view) ??
    say(words.templates.trouble, words, style)
  const own = sentences.map((text, i) => (i === 0 ? opening(text, style) : text))
  const first = paragraph.sentences[skipped]
  const named = first && words.complaint && expressionOf(words.complaint, 'iu', first.text).test(first.text)
  const texts =
    named && hasMove(first, 'fact--complaint') ? [own[0]!, heard, ...own.slice(1)] : [heard, ...own]
  return {
    changes: [{ span: paragraph, text: setParagraph(begin(greeting, texts, view), style) }],
    rules: [finding.ruleId],
    reason: finding.message
  }
}
