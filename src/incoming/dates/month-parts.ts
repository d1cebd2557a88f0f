import { dayOf, lastOfMonth, partsOf, weekdayOf } from './calendar.js'

/** Such a week day of the month that a day lies in, counted from 1; `-1` is the last one. */
export function nthWeekday(inMonth: number, weekday: number, nth: number): number | undefined {
  const last = lastOfMonth(inMonth)
  if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7)
  const first = firstOfMonth(inMonth)
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  return day <= last ? day : undefined
}

/** The Friday of such a working week of a month; at most its last day. */
export function weekOfMonth(inMonth: number, nth: number): number {
  const last = lastOfMonth(inMonth)
  const from = nth < 0 ? last : nthWorkingDay(inMonth, 1) + 7 * (nth - 1)
  return Math.min(from - weekdayOf(from) + 4, last)
}

/** Such a working day of a month; `-1` is the last one. */
export function nthWorkingDay(inMonth: number, nth: number): number {
  const step = nth < 0 ? -1 : 1
  let day = nth < 0 ? lastOfMonth(inMonth) : firstOfMonth(inMonth)
  for (let left = Math.abs(nth); ; day += step) {
    if (weekdayOf(day) < 5) left--
    if (left === 0) return day
  }
}

/** The last day of the quarter of a day, or of one that lies `quarters` further on. */
export function endOfQuarter(day: number, quarters = 0): number {
  const { year, month } = partsOf(day)
  const third = Math.ceil(month / 3) * 3 + quarters * 3
  return lastOfMonth(dayOf(year + Math.floor((third - 1) / 12), ((third - 1) % 12) + 1, 1)!)
}

export function firstOfMonth(day: number): number {
  return day - partsOf(day).day + 1
}
