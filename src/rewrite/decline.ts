import type { BodySentence, ClausePart } from './body-sentences.js'
import { decisionOf, type Place } from './decision.js'
import { reorder } from './decline-order.js'
import { heardSentence, isGround, isPlain, needsWay, OPEN_WAYS, wayBehind } from './decline-words.js'
import { setParagraph, speakerOf } from './draft-style.js'
import { fill } from './fill.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import { isHeardAnywhere } from './late-hearing.js'
import type { Change } from './piece-table.js'
import { refusalSentence } from './refusal-parts.js'
import { closed, headOf, opening, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/** Request → reason → the word no → another way: the writer's own clauses in that order, slots for what is missing. */
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
  if (late === undefined) return addAlternative(view, place)
  if (late !== 'suggestion') return reorder(view, place)
  return sayNo(view, place) ?? (needsWay(view) ? addAlternative(view, place) : undefined)
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

/** The refusal stands where it should; it lacks the word. */
function sayNo(view: View, { paragraph, sentence }: Place): Change[] | undefined {
  const { style, words } = view
  const clause = sentence.clauses.find(({ move }) => move === 'refusal')!
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const index = paragraph.sentences.indexOf(sentence) - skipped
  const before = paragraph.sentences[index + skipped - 1]
  const isFirst = clause === sentence.clauses[0]
  // a no follows from its ground, and from nothing else
  if (isFirst && !(before && index > 0 && isGround(before, words))) return undefined
  const said = isFirst
    ? opening(refusalSentence(sentences[index]!, view), style)
    : insideNo(sentence, clause, view)
  if (said === undefined) return undefined
  const texts = sentences.map((text, i) => (i === index ? said : text))
  if (needsWay(view)) texts.splice(index + 1, 0, say(words.templates.alternative, words, style))
  return [{ span: paragraph, text: setParagraph(begin(greeting, texts, paragraph, view), style) }]
}

/** `…, so I can't` → `…, so no, I can't`; behind a reason without a connector the refusal becomes a sentence of its own. */
function insideNo(sentence: BodySentence, clause: ClausePart, view: View): string | undefined {
  const { words } = view
  const at = clause.start - sentence.start
  const rest = sentence.text.slice(at)
  const head = headOf(rest, words.so)
  if (head !== undefined) {
    const after = rest.slice(head.length).replace(/^[\s,]+/u, '')
    return `${sentence.text.slice(0, at)}${rest.slice(0, head.length)} ${fill(words.templates['no-inside'], { words: after }, { ...view, style: { ...view.style, writer: speakerOf(after, words, view.style) } })}`
  }
  const ground = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (ground?.move !== 'reason') return undefined
  const lead = sentence.text.slice(0, at).replace(/[\s,;:–—-]+$/u, '')
  return `${closed(lead)} ${opening(refusalSentence(rest, view), view.style)}`
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
  const heard = isHeardAnywhere(view) ? undefined : heardSentence(undefined, view)
  const texts = [
    ...(heard === undefined ? [] : [heard]),
    ...sentences.slice(0, until).map(closed),
    say(words.templates['refusal-that'] ?? words.templates.refusal, words, style),
    ...(needsWay(view) ? [say(words.templates.alternative, words, style)] : []),
    ...sentences.slice(until)
  ]
  return [{ span: paragraph, text: setParagraph(begin(greeting, texts, paragraph, view), style) }]
}
