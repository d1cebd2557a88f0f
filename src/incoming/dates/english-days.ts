import { addMonths, dayOf, endOfWeek, lastOfMonth, partsOf, weekdayOf } from './calendar.js'
import { FIGURE_DAYS } from './common-rules.js'
import type { DateContext, DayRule, DayValue } from './date-grammar.js'
import { ENGLISH_PARTS } from './english-parts.js'
import { MONTHS, NUMBERS, ORDINALS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from './english-words.js'
import {
  asValue,
  calendarDay,
  comingWeekday,
  fromNow,
  lastWeekday,
  monthDay,
  NO_DAY,
  nearWeekday,
  oneOf,
  spanReader,
  weekdayOfWeek
} from './rule-parts.js'

const W = oneOf(Object.keys(WEEKDAYS))
const SHORT = oneOf(Object.keys(SHORT_WEEKDAYS))
const M = `(?:${oneOf(Object.keys(MONTHS))})`
const MONTH_SURE = `(?:${oneOf(Object.keys(MONTHS).filter((name) => name !== 'may' && name !== 'mar'))})`
const N = `(?:\\d{1,3}|${oneOf(Object.keys(NUMBERS))})`
const UNIT = UNITS.map(([pattern]) => pattern).join('|')
const SPAN = `(?:${N}\\s*(?:-|to|or|/)\\s*)?(?<n>${N}(?: and a half)?)[ -]?(?:full |more |clear |short )?(?<unit>${UNIT})\\b(?<half> and a half)?`
const YEAR = String.raw`(?:,?\s+(?<y>\d{4})(?!\d))?`
const ORD = `(?:st|nd|rd|th)`
/** Behind these words an ordinal counts things, not days. */
const NOT_COUNTED = String.raw`(?=\s*(?:[.,;:!?)\n-]|$)|\s+(?:at|by|and|or|is|was|to|but|for|if|so|because|then|latest|please|the|i|we|you|when|from|in|with|as|which|that|this|around|before|after|it|has|will|would|of (?:the|this|next)|works?|between|instead|morning|afternoon|evening|suits?|would|can|could|should|are|were|did|does|do|not|arrives?|leaves?|starts?|ends?|still|already|again|just|only|also|had|onwards?|there|here|my|your|our|they|he|she|until|till|through|except|unless|since|too|either|and|--?)\b)`

function weekday(name: string): number {
  return WEEKDAYS[name] ?? SHORT_WEEKDAYS[name]!
}

const span = spanReader(UNITS, NUMBERS)

const RELATIVE: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0 }

/** Words for days in English. */
export const ENGLISH_DAYS: readonly DayRule[] = [
  ...FIGURE_DAYS,
  ...ENGLISH_PARTS,
  // month days: “Friday, 15 May 2026”, “May 15th”
  {
    pattern: new RegExp(
      `\\b(?:(?:${W}|${SHORT})\\.?,?\\s+(?:the\\s+)?)?(?:\\d{1,2}${ORD}?\\s*(?:-|to|and|or)\\s*)?(?<d>\\d{1,2})${ORD}?\\s+(?:of\\s+)?(?<m>${M})\\b\\.?${YEAR}`,
      'g'
    ),
    read: ({ d, m, y }, context, start) =>
      calendarDay(context, { year: y, month: MONTHS[m!]!, day: +d! }, start)
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:${W}|${SHORT})\\.?,?\\s+)?(?<m>${M})\\.?\\s+(?:the\\s+)?(?:\\d{1,2}${ORD}?\\s*(?:-|to|and|or)\\s*)?(?<d>\\d{1,2})${ORD}?(?![\\d:]|\\s*(?:am|pm|percent|%))${YEAR}`,
      'g'
    ),
    read: ({ d, m, y }, context, start) =>
      calendarDay(context, { year: y, month: MONTHS[m!]!, day: +d! }, start)
  },
  {
    pattern: new RegExp(`\\b(?:the\\s+)?(?<o>${oneOf(Object.keys(ORDINALS))}) of (?<m>${M})\\b${YEAR}`, 'g'),
    read: ({ o, m, y }, context, start) =>
      calendarDay(context, { year: y, month: MONTHS[m!]!, day: ORDINALS[o!]! }, start)
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:${W}),?\\s+)?(?:the|on|by|until|till|before) (?:the )?(?<d>[12]?\\d|3[01])${ORD}${NOT_COUNTED}(?:\\s+of (?<which>this|next) month)?`,
      'g'
    ),
    read({ d, which }, context, start) {
      if (which !== 'next') return monthDay(context, +d!, start)
      const { year, month } = partsOf(addMonths(context.now.day, 1))
      return asValue(dayOf(year, month, +d!))
    }
  },
  {
    pattern: new RegExp(
      `\\b(?<p>in|by|before|until|during|since|for|of|early|late)\\s?(?<m>${MONTH_SURE}|may)\\b(?:\\s+(?:(?<y>\\d{4})|(?<rel>last|this|next) year))?(?!\\s+\\d|\\s+(?:not|be|have|i|we|you)\\b)`,
      'g'
    ),
    read({ p, m, y, rel }, context, start) {
      const year = rel ? yearAt(context, rel) : y
      const first = calendarDay(context, { year, month: MONTHS[m!]!, day: 1 }, start)
      if (!first || (m === 'may' && p !== 'in' && p !== 'by' && !y)) return undefined
      return { day: p === 'by' || p === 'before' || p === 'since' ? first.day : lastOfMonth(first.day) }
    }
  },
  // weeks, months: the last day of a span counts
  {
    pattern:
      /\b(?:the )?(?<part>beginning|start|middle|end|close|early|late|mid|later|eo)(?:[ -](?:of|in))?[ -]?(?:(?:the|this) )?(?<which>next |following |coming |last )?(?:(?:business|working) )?(?<unit>week|month|year|w|m)\b/g,
    read({ part, which, unit }, { now }) {
      if (unit!.length === 1 && part !== 'eo') return undefined
      const shift = which === undefined ? 0 : which === 'last ' ? -1 : 1
      return partOfSpan(now.day, part!, shift, unit![0]!)
    }
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<a>next|this) week(?:'s)?,?(?: on)? (?<w>${W})|(?<w2>${W})(?:,| of)? (?<b>next|this|last) week|(?:a week (?:on|from) (?<w3>${W})|(?<w4>${W}) week)(?!end|s))\\b`,
      'g'
    ),
    read({ a, b, w, w2, w3, w4 }, context) {
      if (w3 ?? w4) return { day: comingWeekday(context, weekday((w3 ?? w4)!)).day + 7 }
      const weeks = { next: 1, this: 0, last: -1 }[(a ?? b)!]!
      return weekdayOfWeek(context, weekday((w ?? w2)!), weeks)
    }
  },
  {
    pattern: new RegExp(
      `\\b(?<which>next|this|this coming|coming|following|last|past) (?<w>${W}|${SHORT})\\b`,
      'g'
    ),
    read({ which, w }, context, start) {
      if (which === 'next') return weekdayOfWeek(context, weekday(w!), 1)
      if (which === 'last' || which === 'past') return lastWeekday(context, weekday(w!))
      return which === 'this' ? nearWeekday(context, weekday(w!), start) : comingWeekday(context, weekday(w!))
    }
  },
  {
    pattern: /\b(?<which>next|this|last|the coming|the following) (?<unit>week|month|year|weekend)\b(?!')/g,
    read({ which, unit }, { now }) {
      const shift = which === 'last' ? -1 : which === 'this' ? 0 : 1
      if (unit === 'weekend')
        return { day: now.day - weekdayOf(now.day) + 5 + 7 * (which === 'next' ? 1 : shift < 0 ? -1 : 0) }
      if (unit === 'week')
        return { day: shift === 0 ? endOfWeek(now.day) : endOfWeek(now.day - weekdayOf(now.day), shift) }
      if (unit === 'month')
        return { day: shift < 0 ? addMonths(now.day, -1) : lastOfMonth(addMonths(now.day, shift)) }
      return shift < 0
        ? { day: addMonths(now.day, -12) }
        : { day: dayOf(partsOf(now.day).year + shift, 12, 31)! }
    }
  },
  {
    pattern: /\b(?:(?:at|over|by|before|on|for|until|till) (?:the )?weekend)\b/g,
    read: (_, { now, lean }, start) => ({
      day:
        lean(start) === 'past'
          ? now.day - weekdayOf(now.day) - 2
          : now.day + Math.max(5 - weekdayOf(now.day), 0)
    })
  },
  // counted from now
  {
    pattern: new RegExp(
      `\\b(?:in|within|inside|allow(?: up to)?|takes?|taking|up to|under|less than|no (?:more|later) than|at (?:the )?most)\\s+(?:the\\s+)?(?:(?:next|coming|following|another|about|around|approximately|roughly|max(?:imum)?|at most|up to)\\s+)*(?:of )?${SPAN}(?! ago\\b)(?:'s?)?(?: time)?(?<of>\\s+(?:of (?!today|now)|from (?!now|today)|after|before|old|late\\b|policy|window|return|trial|notice|warranty|guarantee|since|now\\b|and (?:still|counting|nothing)))?`,
      'g'
    ),
    // counted from something else: covered, so that nobody else reads it, but no date
    read: ({ n, unit, half, of }, context) => (of ? NO_DAY : span(context, n!, unit!, 1, half !== undefined))
  },
  {
    pattern: new RegExp(
      `\\b(?:an? )?(?:${N}\\s*(?:-|to)\\s*)(?<n>${N})[ -](?<unit>(?:business|working) days?)\\b(?! ago)`,
      'g'
    ),
    read: ({ n, unit }, context) => span(context, n!, unit!)
  },
  {
    pattern: new RegExp(
      `\\b(?!an? day earlier)${SPAN} (?<dir>from (?:now|today)|ago|earlier|before today)\\b`,
      'g'
    ),
    read: ({ n, unit, half, dir }, context) =>
      span(context, n!, unit!, dir!.startsWith('from') ? 1 : -1, half !== undefined)
  },
  {
    pattern: /\b(?:within|in) (?:the|this) (?:next )?(?<unit>hour|week|month)\b/g,
    read: ({ unit }, context) =>
      unit === 'week'
        ? { day: endOfWeek(context.now.day) }
        : unit === 'month'
          ? { day: lastOfMonth(context.now.day) }
          : fromNow(context, 1, 'hour')
  },
  // the end of a day, joined with the day that is named beside it
  {
    pattern: new RegExp(
      `\\b(?:(?<w>${W}|today|tomorrow) )?(?:(?:by |before |at )?(?:the )?)?(?:end|close) of (?:the |my |our |your )?(?:(?:business|working|work|office) )?(?:day|business|play|hours)\\b(?! (?:on |of )?(?:(?:${W}),? )?(?:the )?(?:\\d|${M}))(?: (?:on |of )?(?<w2>${W}|today|tomorrow))?`,
      'g'
    ),
    read: ({ w, w2 }, context, start) => dayNamed(w ?? w2, context, start)
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<w>${W}|today|tomorrow) )?(?:eod|cob|eob|eobd)\\b(?! (?:on |of )?(?:(?:${W}),? )?(?:the )?(?:\\d|${M}))(?: (?:on )?(?<w2>${W}|today|tomorrow))?`,
      'g'
    ),
    read: ({ w, w2 }, context, start) => dayNamed(w ?? w2, context, start)
  },
  {
    pattern: /\bday after tomorrow\b|\b(?:the )?day after tomorrow\b/g,
    read: (_, { now }) => ({ day: now.day + 2 })
  },
  { pattern: /\b(?:the )?day before yesterday\b/g, read: (_, { now }) => ({ day: now.day - 2 }) },
  {
    pattern: /\b(?:tomorrow|tomorow|tommorow|tommorrow|tomorrrow|tmrw|tmr|2moro)\b(?:'s)?/g,
    read: (_, { now }) => ({ day: now.day + 1 })
  },
  {
    pattern: /\b(?<word>yesterday|today|tonight)\b(?:'s)?/g,
    read: ({ word }, { now }) => ({ day: now.day + RELATIVE[word!]! })
  },
  { pattern: /\b(?:last night|yesterday evening)\b/g, read: (_, { now }) => ({ day: now.day - 1 }) },
  {
    pattern: /\bthis (?:morning|afternoon|evening)\b|\b(?:later|earlier) today\b/g,
    read: (_, { now }) => ({ day: now.day })
  },
  {
    pattern: /\b(?:the )?next (?:business|working) day\b|\b(?:on )?the following (?:business|working) day\b/g,
    read: (_, context) => fromNow(context, 1, 'business-day')
  },
  {
    pattern:
      /\b(?<name>boxing day|halloween|valentine'?s day|new year's|bonfire night|st patrick'?s day)\b(?! (?:eve|day|sale|party))/g,
    read: ({ name }, context, start) => calendarDay(context, FEASTS[name!.slice(0, 3)]!, start)
  },
  {
    pattern:
      /\b(?<eve>christmas|new year's) (?<which>eve|day)\b|\bchristmas\b(?! (?:party|present|gift|order|tree|card|market|shopping|dinner|rush|period|hours))/g,
    read: ({ eve, which }, context, start) => holiday(eve, which, context, start)
  },
  // week days alone
  {
    pattern: new RegExp(`\\b(?<!every |each )(?<w>${W})\\b(?:'s)?`, 'g'),
    read: ({ w }, context, start) => nearWeekday(context, weekday(w!), start)
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:by|on|until|till|before|from|since|to|this|and|or|for) )(?<w>${SHORT})\\b(?! (?:on|in|at|down|with|there|here) (?:the (?!latest)|my|a)\\b)\\.?`,
      'g'
    ),
    read: ({ w }, context, start) => nearWeekday(context, weekday(w!), start)
  }
]

function partOfSpan(today: number, part: string, shift: number, unit: string): DayValue {
  const early = /^(?:beginning|start|early)$/.test(part)
  const middle = /^mid/.test(part)
  if (unit === 'w') {
    const monday = today - weekdayOf(today) + 7 * shift
    if (early) return { day: monday }
    return { day: middle ? monday + 2 : shift === 0 ? endOfWeek(today) : monday + 4 }
  }
  if (unit === 'y') return { day: dayOf(partsOf(today).year + shift, early ? 1 : 12, early ? 1 : 31)! }
  const last = lastOfMonth(addMonths(today, shift))
  const first = last - partsOf(last).day + 1
  return { day: early ? first : middle ? first + 14 : last }
}

const FEASTS: Readonly<Record<string, { readonly month: number; readonly day: number }>> = {
  box: { month: 12, day: 26 },
  hal: { month: 10, day: 31 },
  val: { month: 2, day: 14 },
  new: { month: 1, day: 1 },
  bon: { month: 11, day: 5 },
  'st ': { month: 3, day: 17 }
}

function yearAt({ now }: DateContext, which: string): string {
  return String(partsOf(now.day).year + (which === 'last' ? -1 : which === 'next' ? 1 : 0))
}

function dayNamed(name: string | undefined, context: DateContext, start: number): DayValue {
  if (name === undefined || name === 'today') return { day: context.now.day }
  return name === 'tomorrow' ? { day: context.now.day + 1 } : nearWeekday(context, weekday(name), start)
}

function holiday(name: string | undefined, which: string | undefined, context: DateContext, start: number) {
  if (name === "new year's")
    return calendarDay(context, which === 'eve' ? { month: 12, day: 31 } : { month: 1, day: 1 }, start)
  return calendarDay(context, { month: 12, day: which === 'eve' ? 24 : 25 }, start)
}
