import { expressionOf } from '../language/expression.js'
import { decisionOf } from './decision.js'
import { requestOfRefusal } from './decline-words.js'
import { setParagraph } from './draft-style.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import { restatedRequest, restatedTrouble } from './restate.js'
import { opening, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/** What the writer understood of the complaint goes first, behind thanks; with a slot, where it cannot be said back and nothing shows that it was heard. */
export function planAcknowledge(view: View): Step | undefined {
  const finding = judged(view, 'structure/acknowledge-first')
  const paragraph = view.paragraphs.find(isProse)
  if (!finding || !paragraph) return undefined
  const heard = heardTrouble(view)
  if (heard === undefined) return undefined
  const { words, style } = view
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const own = sentences.map((text, i) => (i === 0 ? opening(text, style) : text))
  const opens = paragraph.sentences.slice(skipped).findIndex((each) => !leadsIn(each, view))
  const at = opens < 0 ? own.length : opens
  const texts = [...own.slice(0, at), heard, ...own.slice(at)]
  return {
    changes: [{ span: paragraph, text: setParagraph(begin(greeting, texts, view), style) }],
    rules: [finding.ruleId],
    reason: finding.message
  }
}

function heardTrouble(view: View): string | undefined {
  const { words, style, received } = view
  const refusing = decisionOf(view)?.sentence
  const isRequest = refusing !== undefined || view.analysis.incoming.has('request')
  return (
    (isRequest ? restatedRequest(received, words, style) : undefined) ??
    restatedTrouble(received, words, style) ??
    (refusing && requestOfRefusal(refusing, view)) ??
    (anySentence(view, 'acknowledge') ? undefined : say(words.templates.trouble, words, style))
  )
}

/** Thanks, or the naming of the complaint as such. */
function leadsIn(sentence: View['paragraphs'][number]['sentences'][number], { words }: View): boolean {
  const names =
    words.complaint !== undefined && expressionOf(words.complaint, 'iu', sentence.text).test(sentence.text)
  return (
    sentence.clauses.every(({ move }) => move === 'thanks') || (names && hasMove(sentence, 'fact--complaint'))
  )
}
