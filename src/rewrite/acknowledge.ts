import { matches } from '../language/expression.js'
import type { Paragraph } from './body-sentences.js'
import { decisionOf } from './decision.js'
import { requestOfRefusal } from './decline-words.js'
import { withoutGreeting } from './inline-greeting.js'
import { lateHearing, withHearing } from './late-hearing.js'
import { restatedRequest, restatedTrouble } from './restate.js'
import { opening, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/**
 * What the writer understood of the complaint goes first, behind thanks: as it stands further down, else said back out
 * of the message; with a slot, where neither can be and nothing shows that it was heard.
 */
export function planAcknowledge(view: View): Step | undefined {
  const finding = judged(view, 'structure/acknowledge-first')
  const paragraph = opens(view)
  if (!finding || !paragraph) return undefined
  const late = lateHearing(view, paragraph)
  const heard = late ? undefined : heardTrouble(view)
  if (!late && heard === undefined) return undefined
  const { words, style } = view
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const own = sentences.map((text, i) => (i === 0 ? opening(text, style) : text))
  const first = paragraph.sentences.slice(skipped).findIndex((each) => !leadsIn(each, view))
  const at = first < 0 ? own.length : first
  const texts = [...(heard === undefined ? [] : [heard]), ...own.slice(at)]
  return {
    changes: [
      ...(late?.changes ?? []),
      { span: paragraph, text: withHearing(late, greeting, paragraph, own.slice(0, at), texts, view) }
    ],
    rules: [finding.ruleId],
    reason: finding.message
  }
}

/** Words of a line above or below the greeting that names the matter: `Your complaint of 8 May`. */
const MOST_HEADING = 8

/** The first paragraph of prose behind the greeting that is no heading. */
function opens({ paragraphs, layout, text }: View): Paragraph | undefined {
  const greeted = layout.zones.find(({ zone }) => zone === 'greeting')?.end ?? 0
  const isHeading = ({ start, end }: Paragraph) => {
    const said = text.slice(start, end)
    return !/[.!?…:)”"]\s*$/.test(said) && said.split(/\s+/).length <= MOST_HEADING
  }
  const prose = paragraphs.filter((each) => isProse(each) && each.start >= greeted)
  return prose.find((each) => !isHeading(each)) ?? prose[0]
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
  const names = matches(sentence.text, words.complaint)
  return (
    sentence.clauses.every(({ move }) => move === 'thanks') || (names && hasMove(sentence, 'fact--complaint'))
  )
}
