import { addMonths, endOfWeek, lastOfMonth, weekdayOf } from './calendar.js'
import type { DateContext, DayRule } from './date-grammar.js'
import { MONTHS, NUMBERS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from './english-words.js'
import { endOfQuarter, firstOfMonth, nthWeekday, nthWorkingDay, weekOfMonth } from './month-parts.js'
import {
  asValue,
  calendarDay,
  comingWeekday,
  dateOnWeekday,
  fromNow,
  NO_DAY,
  oneOf,
  spanReader
} from './rule-parts.js'

const W = oneOf(Object.keys(WEEKDAYS))
const DAY = oneOf([...Object.keys(WEEKDAYS), ...Object.keys(SHORT_WEEKDAYS)])
const M = oneOf(Object.keys(MONTHS))
const N = `(?:\\d{1,3}|${oneOf(Object.keys(NUMBERS))})`
const COUNTS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 }
const PART = '(?:the )?(?<part>beginning|start|middle|end|close|early|late|later|mid)'

const span = spanReader(UNITS, NUMBERS)

/** Parts of a month and days that are counted from another day, in English. */
export const ENGLISH_PARTS: readonly DayRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:the )?(?<o>first|second|third|fourth|last) (?:(?<w>${W})|(?<what>(?:working|business) day|week|day)) (?:of|in) (?:(?<m>${M})\\b|(?<which>the|this|next|the following|every|each) month)`,
      'g'
    ),
    read({ o, w, what, m, which }, context, start) {
      if (which === 'every' || which === 'each') return NO_DAY
      const month = m
        ? calendarDay(context, { month: MONTHS[m]!, day: 1 }, start)?.day
        : monthOf(context, which!)
      if (month === undefined) return undefined
      if (w) return asValue(nthWeekday(month, WEEKDAYS[w]!, COUNTS[o!]!))
      if (what === 'week') return { day: weekOfMonth(month, COUNTS[o!]!) }
      if (what === 'day')
        return { day: o === 'last' ? lastOfMonth(month) : firstOfMonth(month) + COUNTS[o!]! - 1 }
      return { day: nthWorkingDay(month, COUNTS[o!]!) }
    }
  },
  {
    pattern: new RegExp(
      `\\b${PART}(?:[ -](?:of|in))?[ -](?<m>${M})\\b(?! (?:be|have|not|take|need|i|we|you)\\b)`,
      'g'
    ),
    read({ part, m }, context, start) {
      const first = calendarDay(context, { month: MONTHS[m!]!, day: 1 }, start)
      return first && { day: partOfMonth(first.day, part!) }
    }
  },
  {
    pattern: /\b(?:the )?(?<unit>week|weekend|month) after next\b/g,
    read({ unit }, { now }) {
      const monday = now.day - weekdayOf(now.day)
      if (unit === 'month') return { day: lastOfMonth(addMonths(now.day, 2)) }
      return { day: unit === 'week' ? endOfWeek(monday, 2) : monday + 19 }
    }
  },
  {
    pattern: /\b(?:the )?(?:end|close) of (?:(?<which>the|this|next) quarter|q(?<q>[1-4]))\b/g,
    read({ which, q }, { now }) {
      if (!q) return { day: endOfQuarter(now.day, which === 'next' ? 1 : 0) }
      const quarters = [0, 1, 2, 3, 4].map((ahead) => endOfQuarter(now.day, ahead))
      return asValue(
        quarters.find((day) => Math.ceil((new Date(day * 86_400_000).getUTCMonth() + 1) / 3) === +q)
      )
    }
  },
  // from a day that is named: “a week on Saturday”, “ten days from Monday”, “two weeks today”
  {
    pattern: new RegExp(
      `\\b(?<n>${N}) (?:(?<unit>weeks?|fortnights?)(?: (?:on|from))?|(?<days>(?:(?:business|working) )?days?|months?) from) (?<at>today|tomorrow|(?:next |this )?(?:${W}))\\b`,
      'g'
    ),
    read({ n, unit, days, at }, context) {
      const from =
        at === 'today'
          ? 0
          : at === 'tomorrow'
            ? 1
            : comingWeekday(context, weekdayIn(at!)).day - context.now.day
      const later = { ...context, now: { ...context.now, day: context.now.day + from } }
      return { day: span(later, n!, (unit ?? days)!).day }
    }
  },
  {
    pattern: new RegExp(`\\b(?<at>today|tomorrow|${W}) (?<n>week|fortnight)(?!end|s|ly)\\b`, 'g'),
    read({ at, n }, context) {
      const day =
        at === 'today'
          ? context.now.day
          : at === 'tomorrow'
            ? context.now.day + 1
            : comingWeekday(context, WEEKDAYS[at!]!).day
      return { day: day + (n === 'week' ? 7 : 14) }
    }
  },
  { pattern: /\bthis time next week\b/g, read: (_, { now }) => ({ day: now.day + 7 }) },
  { pattern: /\bthe night before last\b/g, read: (_, { now }) => ({ day: now.day - 2 }) },
  {
    pattern: /\ban hour and a half (?<dir>from now|ago)\b|\bin an hour and a half\b/g,
    read: ({ dir }, context) => fromNow(context, dir === 'ago' ? -1.5 : 1.5, 'hour')
  },
  // “Tuesday 26”, “Sat the 23rd”
  {
    pattern: new RegExp(
      `\\b(?<w>${DAY})\\.?,? (?:the )?(?<d>[12]?\\d|3[01])(?<o>st|nd|rd|th)?(?![\\d:.]\\d|\\d|\\s*(?:am|pm|%|o'?clock|people|units?|${M})\\b|\\s*[ap]\\.m)`,
      'g'
    ),
    read: ({ w, d, o }, context, start) => dateOnWeekday(context, weekdayIn(w!), +d!, o !== undefined, start)
  },
  // what happens again and again
  {
    pattern: new RegExp(
      `\\b(?:every|each) (?:other |single |second )?(?:${DAY}|day|week|month)\\b|\\b(?:${W})(?:s| (?:mornings|afternoons|evenings|nights))\\b|\\bon the \\d{1,2}(?:st|nd|rd|th) of (?:every|each|the) month\\b`,
      'g'
    ),
    read: () => NO_DAY
  }
]

/** *Beginning* is the first day of the month, *middle* the fifteenth, *end* the last. */
function partOfMonth(first: number, part: string): number {
  if (/^(?:beginning|start|early)$/.test(part)) return first
  return /^mid/.test(part) ? first + 14 : lastOfMonth(first)
}

function monthOf({ now }: DateContext, which: string): number {
  return /next|following/.test(which) ? addMonths(firstOfMonth(now.day), 1) : now.day
}

function weekdayIn(words: string): number {
  const name = words.split(' ').at(-1)!
  return WEEKDAYS[name] ?? SHORT_WEEKDAYS[name]!
}
