import type { LanguageCode } from '../core/draft.js'
import type { Span } from '../core/span.js'
import { whoPromises } from './commitment-person.js'
import type { FoundDate } from './dates/find-dates.js'
import type { Commitment } from './incoming-message.js'
import type { Mark, Reading } from './reading.js'

const PROMISE = 'commitments/promise'
/** *I call you tomorrow*: a promise only with a day to come. */
const PLANNED = 'commitments/planned'
const TURN =
  /\s*[,;–—]?\s+(?:but|because|however|ma|però|perché|ama|fakat|ancak|çünkü)(?!\p{L}).*$|\s*;.*$/isu

/** What the writer of a reply promises, in reading order. `today` is the day of `now`, as `2026-05-13`. */
export function findPromises(
  reading: Reading,
  dates: readonly FoundDate[],
  lang: LanguageCode,
  today: string
): Commitment[] {
  const ahead = dates.filter(({ iso }) => iso.slice(0, 10) >= today)
  return reading.sentences.flatMap((sentence, index) => {
    if (sentence.zone !== 'body' && sentence.zone !== 'closing') return []
    const marks = reading.marks.filter(
      ({ rule, sentence: own }) => own === index && (rule === PROMISE || rule === PLANNED)
    )
    const pieces = lang === 'tr' ? endingAt(marks, sentence) : beginningAt(marks, sentence, reading.text)
    return pieces.flatMap(({ mark, span }) => {
      const place = trimmed(span, reading.text)
      const by = dateOf(place, mark, ahead, sentence, lang)
      if (mark.rule === PLANNED && by === null) return []
      const actual = reading.text.slice(place.start, place.end)
      return [
        {
          range: [place.start, place.end] as const,
          actual,
          who: whoPromises(actual, reading.text.slice(mark.start, mark.end), lang),
          by
        }
      ]
    })
  })
}

interface Piece {
  readonly mark: Mark
  readonly span: Span
}

/** English, Italian: a promise goes from its clause to the next promise, or to a *but*. */
function beginningAt(marks: readonly Mark[], sentence: Span, text: string): Piece[] {
  const heads = headsOf(marks)
  return heads.map((mark, i) => {
    const next = heads[i + 1]
    const end = next ? Math.max(next.clause.start, mark.end) : sentence.end
    const start = i === 0 ? leadStart(mark, sentence, text) : Math.max(mark.clause.start, heads[i - 1]!.end)
    const after = text.slice(mark.end, end)
    const turn = TURN.exec(after)
    return { mark, span: { start, end: turn ? mark.end + turn.index : end } }
  })
}

/** Turkish: the verb ends the promise. */
function endingAt(marks: readonly Mark[], sentence: Span): Piece[] {
  const heads = headsOf(marks)
  return heads.map((mark, i) => ({
    mark,
    span: { start: i === 0 ? sentence.start : heads[i - 1]!.end, end: mark.end }
  }))
}

/** One mark for each place; a sure promise hides a planned one. */
function headsOf(marks: readonly Mark[]): Mark[] {
  const heads: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = heads.at(-1)
    if (!last || mark.start >= last.clause.end) heads.push(mark)
    else if (last.rule === PLANNED && mark.rule === PROMISE) heads[heads.length - 1] = mark
  }
  return heads
}

/** *By Friday, I will …*: a short opening belongs to the promise. */
function leadStart(mark: Mark, sentence: Span, text: string): number {
  const before = text.slice(sentence.start, mark.clause.start)
  return before.trim().split(/\s+/).length <= 6 ? sentence.start : mark.clause.start
}

/** The first day to come behind the verb, else the last one before it; a lone time of day goes with a day. */
function dateOf(
  place: Span,
  mark: Mark,
  dates: readonly FoundDate[],
  sentence: Span,
  lang: LanguageCode
): string | null {
  const inside = dates.filter(({ start, end }) => start >= place.start && end <= place.end)
  const before = dates.filter(({ start, end }) => start >= sentence.start && end <= mark.start)
  const behind = inside.filter(({ start }) => start >= mark.start)
  const found = lang === 'tr' ? inside : [...behind, ...[...before].reverse()]
  const day = found.find(({ isTime }) => !isTime)
  const time = found.find(({ isTime }) => isTime)
  if (day && time && day.iso.length === 10) return `${day.iso}${time.iso.slice(10)}`
  return (day ?? time)?.iso ?? null
}

/** Without the blanks, signs and joining words at the ends. */
function trimmed({ start, end }: Span, text: string): Span {
  const piece = text.slice(start, end)
  const lead = /^(?:\s|[-*•–—,;:.]|\(?\d{1,2}[.)]\s|(?:and|but|so|then|e|ed|ma|ve|ama)\s)*/iu.exec(piece)![0]
    .length
  const kept = piece.slice(lead).replace(/(?:[\s,;:.!–—-]|\s(?:and|but|so|e|ed|ma|ve|ama))+$/iu, '')
  return { start: start + lead, end: start + lead + kept.length }
}
