import type { LanguageCode } from '../core/draft.js'
import { type FoundDate, type MissedPromise, startingIn } from './dates/find-dates.js'
import type { MessageKind, PromisedPassage } from './incoming-message.js'
import type { Mark, Reading } from './reading.js'

const PROMISED = 'incoming/promised'
const TURN =
  /(?<!\s)(?:\s*[,;:–—]|\s+-)?\s+(?:but|yet|and (?:yet|still|so far|now|it|i|nothing|nobody|no)|however|ma|però|invece|e (?:invece|ancora|non|nessuno|niente)|eppure|ama|fakat|ancak|oysa)(?!\p{L}).*$/isu

/** What the sender says they were promised, each with the date that was named. */
export function findPromised(
  reading: Reading,
  dates: readonly FoundDate[],
  lang: LanguageCode
): PromisedPassage[] {
  const marks = reading.marks.filter(({ rule }) => rule === PROMISED)
  const passages = marks.map((mark) => passageOf(mark, reading, lang))
  let reached = 0
  return passages.flatMap(({ range, actual }) => {
    const [start, end] = range
    const isNew = start >= reached
    reached = Math.max(reached, end)
    if (!isNew) return []
    const date = startingIn(dates, { start, end }).find((found) => found.end <= end)
    return [{ range, actual, iso: date?.iso ?? null }]
  })
}

/** The promises of a message that complains: their days have gone by. */
export function missedIn(
  reading: Reading,
  kinds: readonly MessageKind[],
  lang: LanguageCode
): MissedPromise[] {
  if (!kinds.includes('complaint') && !kinds.includes('missed-promise')) return []
  return reading.marks
    .filter(({ rule }) => rule === PROMISED)
    .map((mark) => {
      const [start, end] = passageOf(mark, reading, lang).range
      return { start, end, told: mark.end }
    })
}

/** English and Italian promise forward from the verb; in Turkish the verb comes last. */
function passageOf(mark: Mark, { text, sentences }: Reading, lang: LanguageCode) {
  const sentence = sentences[mark.sentence]!
  const start = lang === 'tr' ? sentence.start : mark.clause.start
  const rest = lang === 'tr' ? text.slice(start, mark.end) : text.slice(start, sentence.end)
  const turn = lang === 'tr' ? undefined : TURN.exec(rest.slice(mark.end - start))
  const kept = (turn ? rest.slice(0, mark.end - start + turn.index) : rest).replace(
    /(?<![\s,;:!?.])[\s,;:!?.]+$/u,
    ''
  )
  const lead = /^(?:\s|[,;:–—-]|(?:and|but|e|ma|ve|ama)\s)*/iu.exec(kept)![0].length
  return { range: [start + lead, start + kept.length] as const, actual: kept.slice(lead) }
}
