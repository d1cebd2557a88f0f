import type { ParsedResult } from 'chrono-node'
import { dayOf, isoOf, partsOf } from './calendar.js'
import type { FoundDate } from './find-dates.js'
import type { WallClock } from './wall-clock.js'

/** Words that chrono takes for dates and that name none: *now*, *sat*, *a second*, and bare lengths of time. */
const NO_DATE =
  /^(?:(?:last|next|past|this) ?[smhd]|now|ora|adesso|sat|sun|mon|wed|mar|may|march|set|this|\d+)$|\b(?:seconds?|moment|minut[eio]s?|hours?|days?|weeks?|months?|years?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])\b/i

/** Dates by chrono-node, for what the grammar of the language does not know. */
export async function otherDates(lang: 'en' | 'it'): Promise<(text: string, now: WallClock) => FoundDate[]> {
  const { parse } = lang === 'en' ? await import('chrono-node/en') : await import('chrono-node/it')
  return (text, now) =>
    parse(text, reference(now), { forwardDate: true }).flatMap((result) => {
      const iso = NO_DATE.test(result.text.trim()) || !isSure(result) ? undefined : isoFrom(result)
      const start = result.index
      return iso === undefined ? [] : [{ start, end: start + result.text.length, iso }]
    })
}

/** The wall clock as chrono takes it: a moment on the clock of the process. */
function reference({ day, minutes }: WallClock): Date {
  const { year, month, day: date } = partsOf(day)
  return new Date(year, month - 1, date, Math.floor(minutes / 60), minutes % 60)
}

/** A bare number, or a month whose day was only guessed, is too little. */
function isSure({ start, text }: ParsedResult): boolean {
  return (
    (start.isCertain('day') || start.isCertain('weekday')) && /\p{L}{3}.*\d|\d.*\p{L}{3}|\p{L}{5}/u.test(text)
  )
}

function isoFrom({ start, end }: ParsedResult): string | undefined {
  const last = end ?? start
  const day = dayOf(last.get('year') ?? 0, last.get('month') ?? 0, last.get('day') ?? 0)
  if (day === undefined) return undefined
  const hour = last.isCertain('hour') ? (last.get('hour') ?? 0) : undefined
  return isoOf(day, hour === undefined ? undefined : hour * 60 + (last.get('minute') ?? 0))
}
