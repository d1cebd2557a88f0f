import type { LanguageCode } from '../core/draft.js'
import type { Span } from '../core/span.js'
import { whoPromises } from './commitment-person.js'
import { type FoundDate, startingIn } from './dates/find-dates.js'
import type { Commitment } from './incoming-message.js'
import { type Mark, marksBySentence, type Reading } from './reading.js'

const PROMISE = 'commitments/promise'
/** *I call you tomorrow*: a promise only with a day to come. */
const PLANNED = 'commitments/planned'
const TURN =
  /(?<!\s)(?:\s*[,;–—])?\s+(?:but|because|however|ma|però|perché|ama|fakat|ancak|çünkü)(?!\p{L}).*$|(?<!\s)\s*;.*$/isu

/** Where somebody else begins to act: *…, and the courier will pick it up on Monday*, *… e la banca li accrediterà*. */
const OTHERS =
  /(?<!\s)(?:\s*,)?\s+(?:(?:and|while)(?:\s+then)?\s+(?:(?:the|my|our|your|his|her|their|an?)\s+(?:[\p{L}'’-]+\s+){1,4}?|(?:s?he|it|they|you)\s+|(?:\p{Lu}\p{L}+\s+){1,3})(?:will|is|are|has|have)(?!\p{L})|e(?:\s+poi)?\s+(?:(?:(?:il|lo|la|i|gli|le|una?)\s+|l['’])(?:[\p{L}'’-]+\s+){1,4}?|[Ll](?:ei|oro)\s+|(?:\p{Lu}\p{L}+\s+){1,2}?)(?:(?:[Ll][aeoi]|ci|si)\s+)?\p{L}+(?:rà|ranno)(?!\p{L})).*$/su

/** What the writer of a reply promises, in reading order. `today` is the day of `now`, as `2026-05-13`. */
export function findPromises(
  reading: Reading,
  dates: readonly FoundDate[],
  lang: LanguageCode,
  today: string
): Commitment[] {
  const ahead = dates.filter(({ iso }) => iso.slice(0, 10) >= today)
  const marksOf = marksBySentence(reading)
  return reading.sentences.flatMap((sentence, index) => {
    if (sentence.zone !== 'body' && sentence.zone !== 'closing') return []
    const marks = marksOf[index]!.filter(({ rule }) => rule === PROMISE || rule === PLANNED).map((mark) =>
      unjoined(mark, reading.text)
    )
    const pieces =
      lang === 'tr' ? endingAt(marks, sentence, reading.text) : beginningAt(marks, sentence, reading.text)
    const first = pieces[0]?.mark.start ?? sentence.start
    const own = startingIn(ahead, sentence)
    const found = pieces.flatMap(({ mark, span }) => {
      const place = trimmed(span, reading.text)
      const by = dateOf(place, mark, own, { start: sentence.start, end: first }, lang)
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
    return lang === 'tr' ? found : merged(found, reading.text)
  })
}

interface Piece {
  readonly mark: Mark
  readonly span: Span
}

/** English, Italian: a promise goes from its clause to the next promise, or to a *but*. */
function beginningAt(marks: readonly Mark[], sentence: Span, text: string): Piece[] {
  const heads = headsOf(marks, text)
  return heads.map((mark, i) => {
    const next = heads[i + 1]
    const end = next ? Math.max(next.clause.start, mark.end) : sentence.end
    const start = i === 0 ? leadStart(mark, sentence, text) : Math.max(mark.clause.start, heads[i - 1]!.end)
    const after = text.slice(mark.end, end)
    const turns = [TURN, OTHERS].flatMap((turn) => turn.exec(after)?.index ?? [])
    return { mark, span: { start, end: turns.length > 0 ? mark.end + Math.min(...turns) : end } }
  })
}

/** Turkish: the verb ends the promise. */
function endingAt(marks: readonly Mark[], sentence: Span, text: string): Piece[] {
  const heads = headsOf(marks, text)
  return heads.map((mark, i) => ({
    mark,
    span: { start: i === 0 ? sentence.start : heads[i - 1]!.end, end: mark.end }
  }))
}

/** One mark for each place; a sure promise hides a planned one, and a verb that is joined on promises by itself. */
function headsOf(marks: readonly Mark[], text: string): Mark[] {
  const heads: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = heads.at(-1)
    if (!last || mark.start >= last.clause.end) heads.push(mark)
    else if (last.rule === PLANNED && mark.rule === PROMISE) heads[heads.length - 1] = mark
    else if (mark.start >= last.end && isJoined(mark, text))
      heads.push({ ...mark, clause: { start: mark.start, end: last.clause.end } })
  }
  return heads
}

function isJoined({ start }: Mark, text: string): boolean {
  return /(?:[^\p{L}](?:and|or|then|e|ed|poi|ve)|[,;])\s+$/iu.test(text.slice(Math.max(0, start - 6), start))
}

/** *I'll check and let you know by noon* is one promise: the first verb has neither day nor end of its own. */
function merged(found: readonly Commitment[], text: string): Commitment[] {
  const out: Commitment[] = []
  for (const next of found) {
    const last = out.at(-1)
    const between = last ? text.slice(last.range[1], next.range[0]) : ''
    const goesOn = last?.by === null && next.by !== null && !STARTS_ANEW.test(next.actual)
    if (!last || !goesOn || !/^(?:\s*,)?\s*(?:and|e|ed)\s+$/iu.test(between)) out.push(next)
    else {
      const range = [last.range[0], next.range[1]] as const
      out[out.length - 1] = { ...last, range, actual: text.slice(...range), by: next.by }
    }
  }
  return out
}

const STARTS_ANEW =
  /^(?:i|we|you|your|the|my|our|it|they|il|riceverà|riceverete|riceverai|sarà|avrà)(?!\p{L})/iu

/** A mark that begins with *and* begins its own promise. */
function unjoined(mark: Mark, text: string): Mark {
  const joint = /^(?:and|or|then|e|ed|poi|ve)[^\p{L}]+/iu.exec(text.slice(mark.start, mark.end))
  if (!joint) return mark
  const start = mark.start + joint[0].length
  return { ...mark, start, clause: { start, end: mark.clause.end } }
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
  opening: Span,
  lang: LanguageCode
): string | null {
  const inside = dates.filter(({ start }) => start >= place.start && start < place.end)
  const before = [...dates]
    .reverse()
    .filter(
      ({ start, end }) =>
        start < mark.start && (start >= place.start || (start >= opening.start && end <= opening.end))
    )
  const behind = inside.filter(({ start }) => start >= mark.start)
  const found = lang === 'tr' ? [...inside].reverse() : [...behind, ...before]
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
  const kept = piece
    .slice(lead)
    .replace(/(?<![\s,;:.!–—-])(?:[\s,;:.!–—-]|\s(?:and|but|so|e|ed|ma|ve|ama))+$/iu, '')
  return { start: start + lead, end: start + lead + kept.length }
}
