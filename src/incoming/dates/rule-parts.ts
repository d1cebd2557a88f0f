import { addBusinessDays, addMonths, dayOf, partsOf, weekdayOf } from './calendar.js'
import type { DateContext, DayValue } from './date-grammar.js'
import { addMinutes } from './wall-clock.js'

/** `a|b|c`, the longest first, for a pattern. */
export function oneOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')
}

/** Units of time that dates are counted in. */
export type Unit = 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month' | 'year'

/** So many units from now; hours and minutes are real time, and give a time of day. */
export function fromNow({ now }: DateContext, count: number, unit: Unit): DayValue {
  switch (unit) {
    case 'minute':
      return addMinutes(now, Math.round(count))
    case 'hour':
      return addMinutes(now, Math.round(count * 60))
    case 'day':
      return { day: now.day + Math.ceil(count) }
    case 'business-day':
      return { day: addBusinessDays(now.day, Math.ceil(count)) }
    case 'week':
      return { day: now.day + Math.round(count * 7) }
    case 'month':
      return { day: addMonths(now.day, Math.floor(count)) + (count % 1 === 0 ? 0 : 15) }
    case 'year':
      return { day: addMonths(now.day, count * 12) }
  }
}

/** A week day: the next one, today included; the last one, today excluded, where the sentence looks back. */
export function nearWeekday({ now, lean }: DateContext, weekday: number, start: number): DayValue {
  const ahead = (weekday - weekdayOf(now.day) + 7) % 7
  if (lean(start) !== 'past') return { day: now.day + ahead }
  return { day: now.day + ahead - 7 }
}

/** The next one, today excluded. */
export function comingWeekday({ now }: DateContext, weekday: number): DayValue {
  return { day: now.day + (((weekday - weekdayOf(now.day) + 6) % 7) + 1) }
}

/** The last one, today excluded. */
export function lastWeekday({ now }: DateContext, weekday: number): DayValue {
  return { day: now.day - (((weekdayOf(now.day) - weekday + 6) % 7) + 1) }
}

/** That day of the week which lies `weeks` from this one. */
export function weekdayOfWeek({ now }: DateContext, weekday: number, weeks: number): DayValue {
  return { day: now.day - weekdayOf(now.day) + weekday + weeks * 7 }
}

/** Words that look like a date and name none; they keep other rules off. */
export const NO_DAY: DayValue = { day: Number.NaN }

/** How a language names a unit: a pattern of whole words, the unit, and how many of it the word stands for. */
export type UnitName = readonly [pattern: string, unit: Unit, times?: number]

/** *Two and a half*, *iki buçuk*. */
const HALF = /(?: and a half| bucuk)$/

/** `span(context, '3', 'days')` is in three days, for the units and number words of a language. */
export function spanReader(units: readonly UnitName[], numbers: Readonly<Record<string, number>>) {
  const known = units.map(([pattern, unit, times = 1]) => ({
    is: new RegExp(`^(?:${pattern})$`),
    unit,
    times
  }))
  const countOf = (words: string): number => {
    const whole = words.replace(HALF, '')
    return (numbers[whole] ?? Number(whole)) + (whole === words ? 0 : 0.5)
  }
  return (context: DateContext, n: string, name: string, sign = 1, half = false): DayValue => {
    const { unit, times } = known.find(({ is }) => is.test(name))!
    return fromNow(context, sign * (countOf(n) + (half ? 0.5 : 0)) * times, unit)
  }
}

const FAR_BACK = 92
const FAR_AHEAD = 31

/** A day and a month; without a year the one that lies nearest in the direction of the sentence. */
export function calendarDay(
  context: DateContext,
  date: { readonly year?: string | undefined; readonly month: number; readonly day: number },
  start: number
): DayValue | undefined {
  const { now } = context
  const own = partsOf(now.day).year
  if (date.year !== undefined) return asValue(dayOf(fullYear(date.year), date.month, date.day))
  const day = dayOf(own, date.month, date.day)
  if (day === undefined) return asValue(dayOf(own + 1, date.month, date.day))
  const lean = context.lean(start)
  if (day < now.day - (lean === 'future' ? FAR_BACK : 2 * FAR_BACK))
    return asValue(dayOf(own + 1, date.month, date.day))
  if (lean === 'past' && day > now.day + FAR_AHEAD) return asValue(dayOf(own - 1, date.month, date.day))
  return { day }
}

/** A day of the month alone: the next one, or the last one where the sentence looks back. */
export function monthDay(context: DateContext, date: number, start: number): DayValue | undefined {
  const { now } = context
  const past = context.lean(start) === 'past'
  for (const shift of past ? [0, -1, -2] : [0, 1, 2]) {
    const { year, month } = partsOf(addMonths(now.day - partsOf(now.day).day + 1, shift))
    const day = dayOf(year, month, date)
    if (day !== undefined && (past ? day <= now.day : day >= now.day)) return { day }
  }
  return undefined
}

/**
 * *Tuesday 26*: the day of the month that falls on that week day, of the last, this and the next two months. Where none
 * does, the day of the month counts when it is sure to be one (`isDate`).
 */
export function dateOnWeekday(
  context: DateContext,
  weekday: number,
  date: number,
  isDate: boolean,
  start: number
): DayValue | undefined {
  const { now } = context
  const months = context.lean(start) === 'past' ? [0, -1, -2, 1] : [0, 1, 2, -1]
  const days = months.map((shift) => {
    const { year, month } = partsOf(addMonths(now.day - partsOf(now.day).day + 1, shift))
    return dayOf(year, month, date)
  })
  const day = days.find((known) => known !== undefined && weekdayOf(known) === weekday)
  return day === undefined ? (isDate ? monthDay(context, date, start) : undefined) : { day }
}

/** `15/05/2026`, `15/05`: day first, unless that cannot be or the text writes the month first. */
export function numericDay(
  context: DateContext,
  parts: { readonly a: string; readonly b: string; readonly year?: string | undefined },
  start: number
): DayValue | undefined {
  const [a, b] = [Number(parts.a), Number(parts.b)]
  const swapped = b > 12 || (context.monthFirst && a <= 12)
  const [day, month] = swapped ? [b, a] : [a, b]
  if (month < 1 || month > 12 || day < 1) return undefined
  return calendarDay(context, { year: parts.year, month, day }, start)
}

/** Minutes from midnight; `half` says which half of the day a 12-hour clock means. */
export function clockTime(hour: number, minute: number, half?: 'am' | 'pm'): number | undefined {
  if (hour > 24 || minute > 59 || (half && (hour > 12 || hour === 0))) return undefined
  if (half === 'pm' && hour < 12) return (hour + 12) * 60 + minute
  if (half === 'am' && hour === 12) return minute
  return hour === 24 ? (minute === 0 ? 0 : undefined) : hour * 60 + minute
}

/** *At 3* in a letter about work is the afternoon; *at 9* the morning. */
export function workingHour(hour: number, minute = 0): number | undefined {
  return clockTime(hour >= 1 && hour <= 6 ? hour + 12 : hour, minute)
}

/** *06:40* and *6:40* are early, as they are written; *3:30* is the afternoon. */
export function writtenHour(hour: string, minute: string | undefined): number | undefined {
  const isEarly = hour.length > 1 || (+hour === 6 && minute !== undefined && +minute > 0)
  return isEarly ? clockTime(+hour, +(minute ?? 0)) : workingHour(+hour, +(minute ?? 0))
}

/** A day that may not be there. */
export function asValue(day: number | undefined): DayValue | undefined {
  return day === undefined ? undefined : { day }
}

function fullYear(year: string): number {
  return year.length <= 2 ? 2000 + Number(year) : Number(year)
}
