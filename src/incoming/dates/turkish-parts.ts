import { addMonths, dayOf, lastOfMonth, partsOf, weekdayOf } from './calendar.js'
import type { DateContext, DayRule, DayValue } from './date-grammar.js'
import { firstOfMonth, nthWeekday, nthWorkingDay, weekOfMonth } from './month-parts.js'
import { asValue, calendarDay, dateOnWeekday, monthDay, NO_DAY, oneOf } from './rule-parts.js'
import { MONTH_DAYS, MONTHS, NUMBERS, UNITS, WEEKDAYS } from './turkish-words.js'

const W = oneOf(Object.keys(WEEKDAYS))
const M = oneOf(Object.keys(MONTHS))
const UNIT = UNITS.map(([pattern]) => pattern).join('|')
const N = `(?:\\d{1,3}|${oneOf(Object.keys(NUMBERS))})`
const UNTIL = String.raw`(?:\s+(?:kadar|dek|degin|itibariyle))?`
/** *15'inde*, *20'sine*: the ending of a day of the month. */
const OF_MONTH = `'?s?[iu](?:n[ae]|n[dt][ae]n?|n[iu])?`
const DAY_WORD = oneOf(Object.keys(MONTH_DAYS))
const COUNTS: Readonly<Record<string, number>> = {
  ilk: 1,
  birinci: 1,
  ikinci: 2,
  ucuncu: 3,
  dorduncu: 4,
  son: -1
}
const WHICH = '(?<which>bu|gelecek|onumuzdeki|gecen|gectigimiz)'

/** Parts of a month, days of the month by their endings, and what only looks like a date, in Turkish. */
export const TURKISH_PARTS: readonly DayRule[] = [
  // “ayın yirmisinde”, “gelecek ayın on beşine kadar”
  {
    pattern: new RegExp(`\\b(?:${WHICH} )?ayin (?<d>${DAY_WORD})${OF_MONTH}(?![a-z])${UNTIL}`, 'g'),
    read: ({ which, d }, context, start) => dayIn(context, which, MONTH_DAYS[d!]!, start)
  },
  // “ayın 18'i ile 20'si arasında”
  {
    pattern:
      /\bayin \d{1,2}'?s?[iu]?(?:nden)? ?(?:ile|ila|ve|-) ?(?<d>\d{1,2})'?s?[iu]?(?:n[ae])?(?: aras[iu]\w*| kadar)/g,
    read: ({ d }, context, start) => monthDay(context, +d!, start)
  },
  // “Haziran'ın 3'ünde”
  {
    pattern: new RegExp(
      `\\b(?<m>${M})(?:'?[iu]n| ayinin) (?<d>\\d{1,2}|${DAY_WORD})(?:${OF_MONTH})?(?![a-z\\d])${UNTIL}`,
      'g'
    ),
    read: ({ m, d }, context, start) =>
      calendarDay(context, { month: MONTHS[m!]!, day: MONTH_DAYS[d!] ?? Number(d) }, start)
  },
  // “20'sinden önce”: the month is not said
  {
    pattern:
      /(?<![\w.,:/%₺-]|%\s|yuzde\s|[a-z][iu]n )(?<d>[12]?\d|3[01])'?s?[iu]n(?:e|a|de|da|den|dan)(?![a-z])(?:\s+(?:kadar|dek|once))?/g,
    read: ({ d }, context, start) => monthDay(context, +d!, start)
  },
  // “ayın ilk haftası”, “haziranın son cuması”, “ayın son iş günü”
  {
    pattern: new RegExp(
      `\\b(?:(?:${WHICH} )?ayin|(?<m>${M})(?:'?[iu]n|(?: ayinin)?)) (?<o>ilk|birinci|ikinci|ucuncu|dorduncu|son) (?:(?<w>${W})|(?<what>hafta|is gun|gun))\\w*${UNTIL}`,
      'g'
    ),
    read({ which, m, o, w, what }, context, start) {
      const month = m
        ? calendarDay(context, { month: MONTHS[m]!, day: 1 }, start)?.day
        : monthOf(context, which)
      if (month === undefined) return undefined
      const nth = COUNTS[o!]!
      if (w) return asValue(nthWeekday(month, WEEKDAYS[w]!, nth))
      if (what === 'hafta') return { day: weekOfMonth(month, nth) }
      if (what === 'gun') return { day: nth < 0 ? lastOfMonth(month) : firstOfMonth(month) + nth - 1 }
      return { day: nthWorkingDay(month, nth) }
    }
  },
  {
    pattern: new RegExp(`\\bhaftanin (?<o>ilk|son) (?:is )?gunu\\w*${UNTIL}`, 'g'),
    read: ({ o }, { now }) => ({ day: now.day - weekdayOf(now.day) + (o === 'son' ? 4 : 7) })
  },
  // “salı 26'sı”, “26 salı”
  {
    pattern: new RegExp(
      `(?<![\\w.,:/-])(?<d>[12]?\\d|3[01])(?:'?s?[iu])? (?<w>${W})(?![a-z])(?: gunu\\w*)?${UNTIL}`,
      'g'
    ),
    read: ({ w, d }, context, start) => dateOnWeekday(context, WEEKDAYS[w!]!, +d!, false, start)
  },
  // counted from something else: “teslim aldıktan sonra 14 gün içinde”
  {
    pattern: new RegExp(
      `\\b(?!bugun|yarin|simdi)[a-z]+[dt][ae]n (?:itibaren|sonra(?:ki)?|baslayarak)(?: (?:en gec|en fazla|ilk))? ${N} (?:${UNIT})\\w*(?: (?:icinde|icerisinde|sonra|kadar))?`,
      'g'
    ),
    read: () => NO_DAY
  },
  // what happens again and again
  {
    pattern: new RegExp(`\\b(?:her (?:ayin \\S+|${W}|gun|hafta(?: ${W})?|ay)|(?:${W})(?:leri|lari))\\b`, 'g'),
    read: () => NO_DAY
  }
]

function monthOf({ now }: DateContext, which: string | undefined): number {
  const first = firstOfMonth(now.day)
  if (which === undefined || which === 'bu') return first
  return addMonths(first, which.startsWith('gec') ? -1 : 1)
}

function dayIn(
  context: DateContext,
  which: string | undefined,
  date: number,
  start: number
): DayValue | undefined {
  if (which === undefined || which === 'bu') return monthDay(context, date, start)
  const { year, month } = partsOf(monthOf(context, which))
  return asValue(dayOf(year, month, date))
}
