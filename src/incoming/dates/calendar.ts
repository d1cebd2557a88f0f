/** Days are counted from 1 January 1970; a week begins on Monday. */

const DAY_MS = 86_400_000

/** Day number of a date; undefined when there is no such day. `month` is 1–12. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return Math.round(time / DAY_MS)
}

/** The parts of a day; `month` is 1–12. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The same day some months on; the last of the month where that is shorter. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: date } = partsOf(day)
  const first = Date.UTC(year, month - 1 + months, 1) / DAY_MS
  return Math.min(first + date - 1, lastOfMonth(first))
}

export function lastOfMonth(day: number): number {
  const { year, month } = partsOf(day)
  return Date.UTC(year, month, 1) / DAY_MS - 1
}

/** So many working days on, Monday to Friday; negative: back. Holidays are not known. */
export function addBusinessDays(day: number, count: number): number {
  const step = count < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at += step
    if (weekdayOf(at) < 5) left--
  }
  return at
}

/** Friday of the week that lies `weeks` from that of `day`; on a weekend the Sunday of this week. */
export function endOfWeek(day: number, weeks = 0): number {
  const today = weekdayOf(day)
  if (weeks === 0 && today > 4) return day + 6 - today
  return day - today + 4 + weeks * 7
}

/** `2026-05-15`, with `T15:00` when minutes are given. */
export function isoOf(day: number, minutes?: number): string {
  const { year, month, day: date } = partsOf(day)
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`
  return minutes === undefined ? text : `${text}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
