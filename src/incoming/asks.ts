import type { LanguageCode } from '../core/draft.js'
import type { Span } from '../core/span.js'
import type { Passage } from './incoming-message.js'
import { type Mark, marksBySentence, type Reading, type ReadSentence } from './reading.js'

/** One thing that the sender wants: an act (`request`) or a piece of knowledge (`question`). */
export interface Ask extends Passage {
  readonly wants: 'request' | 'question'
}

const REQUEST = 'incoming/ask'
const QUESTION = 'incoming/ask--question'
/** *Please let me know*: asks only where nothing else does. */
const COURTESY = 'incoming/ask--courtesy'
const RHETORICAL = 'incoming/rhetorical'

/** What a message asks for, in reading order; each clause that asks is one. */
export function findAsks(reading: Reading, lang: LanguageCode): Ask[] {
  const found: Ask[] = []
  const courtesies: Ask[] = []
  const marksOf = marksBySentence(reading)
  let inList = false
  reading.sentences.forEach((sentence, index) => {
    if (sentence.zone !== 'body' && sentence.zone !== 'closing') return
    const marks = marksOf[index]!
    const asks = asksIn(sentence, marks, reading.text, lang)
    const listed = inList && sentence.isList && asks.length === 0
    found.push(...(listed ? [whole(sentence, reading.text)] : asks))
    if (asks.length === 0 && marks.some(({ rule }) => rule === COURTESY))
      courtesies.push(whole(sentence, reading.text))
    const lead =
      asks.length > 0 &&
      !sentence.isList &&
      reading.text.slice(sentence.end - 1, sentence.end + 1).includes(':')
    if (lead && reading.sentences[index + 1]?.isList) {
      found.splice(-asks.length, asks.length)
      inList = true
    } else if (!sentence.isList) inList = false
  })
  return found.length > 0 ? found : courtesies
}

function asksIn(sentence: ReadSentence, marks: readonly Mark[], text: string, lang: LanguageCode): Ask[] {
  const rhetorical = marks.filter(({ rule }) => rule === RHETORICAL)
  const asking = marks
    .filter(({ rule }) => rule === REQUEST || rule === QUESTION)
    .filter((mark) => !rhetorical.some(({ clause }) => clause.start <= mark.start && mark.start < clause.end))
  if (asking.length === 0) {
    if (!sentence.isQuestion || rhetorical.length > 0 || isMute(text, sentence)) return []
    return [whole(sentence, text, 'question')]
  }
  if (lang === 'tr') return endingAt(asking, sentence, text)
  const heads = headsOf(asking, text)
  return heads.map((head, i) => {
    const end = heads[i + 1]?.clause.start ?? sentence.end
    const own = asking.filter(({ start }) => start >= head.clause.start && start < end)
    const wants = own.some(({ rule }) => rule === QUESTION) ? 'question' : 'request'
    return passage(
      { start: i === 0 ? firstStart(head, sentence, text) : head.clause.start, end },
      text,
      wants
    )
  })
}

/** In Turkish the verb ends what is asked. */
function endingAt(marks: readonly Mark[], sentence: ReadSentence, text: string): Ask[] {
  const ends: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.end - b.end)) {
    const last = ends.at(-1)
    if (last && (mark.start < last.end || text.slice(last.end, mark.start).trim().length < SHORTEST))
      ends.pop()
    ends.push(mark)
  }
  const asked = questionBehind(ends.at(-1)!, sentence, text)
  const last = asked?.start ?? sentence.end
  const found = ends.map(({ end, rule }, i) => {
    const span = { start: i === 0 ? sentence.start : ends[i - 1]!.end, end: ends[i + 1] ? end : last }
    return passage(span, text, rule === QUESTION ? 'question' : 'request')
  })
  return asked ? [...found, passage(asked, text, 'question')] : found
}

/** *Etiketi gönderin, kurye ne zaman gelecek?*: what stands behind an order and a comma is a question of its own. */
function questionBehind({ end, rule }: Mark, sentence: ReadSentence, text: string): Span | undefined {
  if (!sentence.isQuestion || rule !== REQUEST) return undefined
  return /^\s*(?:[,;–—]|ve\s)\s*\S+\s+\S/u.test(text.slice(end, sentence.end))
    ? { start: end, end: sentence.end }
    : undefined
}

/** Fewer characters between two marks are no ask of their own: *gönderin lütfen*. */
const SHORTEST = 8

/** The first mark of each clause that asks; a verb that is joined on (*and refund …*) asks by itself. */
function headsOf(marks: readonly Mark[], text: string): Mark[] {
  const heads: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = heads.at(-1)
    if (!last || mark.start >= last.clause.end) heads.push(mark)
    else if (mark.start >= last.end && isJoined(mark, text))
      heads.push({ ...mark, clause: { start: mark.start, end: last.clause.end } })
  }
  return heads
}

const JOINT = /(?:^|[^\p{L}])(?:and|or|then|e|ed|poi|ve)\s+$|[,;:]\s*$/iu

function isJoined({ start, end }: Mark, text: string): boolean {
  return (
    /^(?:and|or|then|e|ed|poi|ve|,)[^\p{L}]/iu.test(text.slice(start, end)) ||
    JOINT.test(text.slice(Math.max(0, start - 6), start))
  )
}

/** A condition or a day in front belongs to what is asked: *If you can, please …*, *By Friday, send …*. */
function firstStart(head: Mark, sentence: Span, text: string): number {
  const before = text.slice(sentence.start, head.clause.start)
  return before.trim().split(/\s+/).length <= 5 && !/[;:.!?–—-]\s*$/.test(before)
    ? sentence.start
    : head.clause.start
}

/** A question mark without words. */
function isMute(text: string, { start, end }: Span): boolean {
  return !/\p{L}{2}/u.test(text.slice(start, end))
}

function whole(sentence: Span, text: string, wants: Ask['wants'] = 'request'): Ask {
  return passage(sentence, text, wants)
}

/** Without the blanks, list signs and joining words at its ends. */
function passage({ start, end }: Span, text: string, wants: Ask['wants']): Ask {
  const piece = text.slice(start, end)
  const lead = /^(?:\s|[-*•–—,;:]|\(?\d{1,2}[.)]\s|(?:and|but|so|e|ed|ma|ve|ama|ya da|veya)\s)*/iu.exec(
    piece
  )![0].length
  const kept = piece
    .slice(lead)
    .replace(/(?<![\s,;–—-])(?:\s|[,;–—-]|\s(?:and|but|so|e|ed|ma|ve|ama))+$/iu, '')
  const from = start + lead
  return { range: [from, from + kept.length], actual: kept, wants }
}
