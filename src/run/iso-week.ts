const DAY = 86_400_000
/** Seconds up to the year 5138, milliseconds from 1973 on. */
const MOST_SECONDS = 100_000_000_000
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/

/**
 * The ISO week (`2026-W47`) of a date as archives write it: a text that begins like `2026-11-20`, or seconds or
 * milliseconds since 1970. A date in a text counts as it stands there, whatever its time zone. Undefined: no date.
 */
export function isoWeek(value: unknown): string | undefined {
  const time = timeOf(value)
  if (time === undefined) return undefined
  const day = (Math.floor(time / DAY) + 3) % 7
  // the Thursday of a week says which year it belongs to
  const thursday = Math.floor(time / DAY) - day + 3
  const year = new Date(thursday * DAY).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / DAY) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,13}$/.test(value))) {
    const number = Number(value)
    if (!Number.isFinite(number) || number < 0) return undefined
    const time = number < MOST_SECONDS ? number * 1000 : number
    return time > 8.64e15 ? undefined : time
  }
  const [, year, month, day] = (typeof value === 'string' && ISO_DATE.exec(value.trim())) || []
  if (year === undefined) return undefined
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const isReal = new Date(time).getUTCDate() === Number(day) && Number(month) >= 1 && Number(month) <= 12
  return isReal ? time : undefined
}
