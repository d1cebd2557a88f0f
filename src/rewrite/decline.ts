import { decisionOf, type Place } from './decision.js'
import { reorder } from './decline-order.js'
import { askedSlot, heardInMessage, isPlain, needsWay, OPEN_WAYS, wayBehind } from './decline-words.js'
import { setParagraph } from './draft-style.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import { isHeardAnywhere } from './late-hearing.js'
import type { Change } from './piece-table.js'
import { closed, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/** Request → reason → no → another way: the writer's own clauses in that order, slots for what is missing. */
export function planDecline(view: View): Step | undefined {
  const late = judged(view, 'structure/no-last')
  const closedWay = judged(view, 'structure/offer-alternative')
  const finding = late ?? closedWay
  if (!finding) return undefined
  const changes = changesFor(view, late?.severity)
  return (
    changes && {
      changes,
      rules: [late, closedWay].flatMap((each) => (each ? [each.ruleId] : [])),
      reason: finding.message
    }
  )
}

/** `late`: how much it weighs that the no does not stand where it should; undefined: it does. */
function changesFor(view: View, late: string | undefined): Change[] | undefined {
  const place = decisionOf(view)
  if (!place) return late === undefined ? undefined : evaded(view)
  // a refusal in the right place says no in its own words
  const isRight = late === undefined || late === 'suggestion'
  return isRight ? addAlternative(view, place) : reorder(view, place)
}

/** Only the other way is missing. */
function addAlternative(view: View, { paragraph, sentence }: Place): Change[] | undefined {
  const { style, words } = view
  const way = wayBehind(sentence, view)
  if (way) return [{ span: way.sentence, text: way.text }]
  if (!needsWay(view)) return undefined
  const texts = paragraph.sentences.flatMap((each) =>
    each === sentence ? [closed(each.text), say(words.templates.alternative, words, style)] : [each.text]
  )
  return [{ span: paragraph, text: setParagraph(texts, style) }]
}

/** The reader asks, and nothing says no: a plain no behind the last plain statement. */
function evaded(view: View): Change[] | undefined {
  const { paragraphs, words, style } = view
  const prose = paragraphs.filter(isProse)
  const paragraph = prose.find(({ sentences }) => sentences.some((each) => isPlain(each, words)))
  if (!paragraph || anySentence(view, 'refusal')) return undefined
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const own = paragraph.sentences.slice(skipped)
  const open = own.findIndex((each) => hasMove(each, ...OPEN_WAYS, 'thanks'))
  const until = open < 0 ? own.length : open
  const heard = isHeardAnywhere(view) ? undefined : (heardInMessage(view) ?? askedSlot(view))
  const texts = [
    ...(heard === undefined ? [] : [heard]),
    ...sentences.slice(0, until).map(closed),
    say(words.templates.no, words, style),
    ...(needsWay(view) ? [say(words.templates.alternative, words, style)] : []),
    ...sentences.slice(until)
  ]
  return [{ span: paragraph, text: setParagraph(begin(greeting, texts, paragraph, view), style) }]
}
