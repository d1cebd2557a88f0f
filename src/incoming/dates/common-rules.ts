import { dayOf } from './calendar.js'
import type { DayRule, TimeRule } from './date-grammar.js'
import { clockTime, numericDay } from './rule-parts.js'

const NOT_IN_NUMBER = String.raw`(?<![\w./,:#-])`
const NUMBER_ENDS = String.raw`(?![\w%]|[./:-]\d|,\d)`

/** Dates in figures, as every language writes them. */
export const FIGURE_DAYS: readonly DayRule[] = [
  {
    pattern: new RegExp(String.raw`${NOT_IN_NUMBER}(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?![\d-])`, 'g'),
    read: ({ y, m, d }) => dayValue(dayOf(+y!, +m!, +d!))
  },
  {
    pattern: new RegExp(
      String.raw`${NOT_IN_NUMBER}(?<a>\d{1,2})(?<sep>[./-])(?<b>\d{1,2})\k<sep>(?<y>\d{4}|\d{2})${NUMBER_ENDS}`,
      'g'
    ),
    read: ({ a, b, y }, context, start) => numericDay(context, { a: a!, b: b!, year: y }, start)
  },
  {
    pattern: new RegExp(String.raw`${NOT_IN_NUMBER}(?<a>\d{1,2})/(?<b>\d{1,2})${NUMBER_ENDS}`, 'g'),
    read: ({ a, b }, context, start) =>
      +b! > 31 || isHours(a!, b!) ? undefined : numericDay(context, { a: a!, b: b! }, start)
  }
]

/** `15:30`, which is a time in every language. */
export const FIGURE_TIMES: readonly TimeRule[] = [
  {
    pattern: new RegExp(
      String.raw`${NOT_IN_NUMBER}(?:(?:[01]?\d|2[0-4]):[0-5]\d\s?-\s?)?(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?!\s*[ap]\.?m\b)`,
      'g'
    ),
    read: ({ h, m }) => clockTime(+h!, +m!)
  }
]

/** *24/48 ore* and *24/7* are no dates. */
function isHours(a: string, b: string): boolean {
  return (a === '24' && b === '7') || (a === '24' && b === '48') || (a === '48' && b === '72')
}

function dayValue(day: number | undefined) {
  return day === undefined ? undefined : { day }
}
