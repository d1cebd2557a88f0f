import { addMonths, dayOf, endOfWeek, lastOfMonth, partsOf, weekdayOf } from './calendar.js'
import { FIGURE_DAYS } from './common-rules.js'
import type { DateContext, DayRule, DayValue } from './date-grammar.js'
import {
  asValue,
  calendarDay,
  comingWeekday,
  fromNow,
  lastWeekday,
  monthDay,
  nearWeekday,
  oneOf,
  spanReader,
  weekdayOfWeek
} from './rule-parts.js'
import { TURKISH_PARTS } from './turkish-parts.js'
import { HOUR_WORDS, MONTHS, NUMBERS, UNITS, WEEKDAYS } from './turkish-words.js'

/** A case ending, with or without its apostrophe. */
const CASE = `(?:'?(?:y?[aeiu]|n?[iu]n|[dt][ae]n?|s?[iu]n[ae]|s?[iu]n[dt][ae]n?|s?[iu]n?|[dt][ae]ki|n?[ae]|n[dt][ae]n?|y?l[ae]))?`
const W = oneOf(Object.keys(WEEKDAYS))
const M = `(?:${oneOf(Object.keys(MONTHS))})`
const N = `(?:\\d{1,3}|${oneOf(Object.keys(NUMBERS))})`
const UNIT = UNITS.map(([pattern]) => pattern).join('|')
const SPAN = `(?:${N}\\s*(?:-|ile|ila|veya|ya da|/)\\s*)?(?<n>${N}(?: bucuk)?) ?(?<unit>${UNIT})`
/** An hour that is said behind a part of the day, which then belongs to it. */
const HOUR = `(?:saat )?(?:\\d|(?:${oneOf(Object.keys(HOUR_WORDS))})(?:[dt][ae]n?|y?[aeiu]| bucuk)\\w*)`
const DAY_WORD = `(?:\\s+gun(?:une|unde|unden|unun|u)?(?![a-z]))?`
const UNTIL = String.raw`(?:\s+(?:kadar|dek|degin|itibariyle|itibari ile))?`

const span = spanReader(UNITS, NUMBERS)

/** Words for days in Turkish. */
export const TURKISH_DAYS: readonly DayRule[] = [
  ...FIGURE_DAYS,
  ...TURKISH_PARTS,
  {
    pattern: new RegExp(
      `(?<![\\w.,:/])(?:\\d{1,2}\\s*(?:-|ile|ila|ve)\\s*)?(?<d>\\d{1,2})\\s+(?<m>${M})(?:\\s+(?<y>\\d{4}))?${CASE}(?![a-z])(?:\\s+(?:${W})${CASE}(?![a-z]))?(?:\\s+(?:tarihi\\w*|arasi\\w*|gunu\\w*))?${UNTIL}`,
      'g'
    ),
    read: ({ d, m, y }, context, start) =>
      calendarDay(context, { year: y, month: MONTHS[m!]!, day: +d! }, start)
  },
  {
    pattern: /(?<![\w.,:/-])(?<d>\d{1,2})\.(?<m>0[1-9]|1[0-2])(?='[a-z]|\s+tarih)(?:'[a-z]+)?/g,
    read: ({ d, m }, context, start) => calendarDay(context, { month: +m!, day: +d! }, start)
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<which>bu|gelecek|onumuzdeki|gecen|her) )?ayin (?<d>\\d{1,2})${CASE}(?![a-z\\d])${UNTIL}`,
      'g'
    ),
    read({ which, d }, context, start) {
      if (which === 'her') return undefined
      if (!which || which === 'bu') return monthDay(context, +d!, start)
      const { year, month } = partsOf(addMonths(context.now.day, which === 'gecen' ? -1 : 1))
      return asValue(dayOf(year, month, +d!))
    }
  },
  {
    pattern: new RegExp(
      `\\b(?:ayin|(?<which>bu|gelecek|onumuzdeki) ayin) (?<part>sonu|basi|ortasi)\\w*${UNTIL}|\\bay (?<part2>sonu|basi|ortasi)\\w*${UNTIL}`,
      'g'
    ),
    read: ({ which, part, part2 }, { now }) =>
      partOfMonth(now.day, (part ?? part2)!, which !== undefined && which !== 'bu')
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<rel>gecen|gectigimiz|gelecek|onumuzdeki) (?:yil|sene) )?(?<m>${M})(?:\\s+ayi)?(?: (?<y>20\\d\\d))?(?:'?(?<case>[dt]a|[dt]e|[ae]|in|un|[iu]n[dt]a|[iu]na)|\\s+(?:ayi\\w*|(?<part>sonu|basi|ortasi)\\w*))(?![a-z])${UNTIL}`,
      'g'
    ),
    read({ rel, m, y, part, ...rest }, context, start) {
      const year = rel ? String(partsOf(context.now.day).year + (rel.startsWith('gec') ? -1 : 1)) : y
      const first = calendarDay(context, { year, month: MONTHS[m!]!, day: 1 }, start)
      if (!first || (m === 'ekim' && !part && !rest['case'])) return undefined
      return part ? partOfMonth(first.day, part, false) : { day: lastOfMonth(first.day) }
    }
  },
  // counted from now
  {
    pattern: new RegExp(
      `\\b(?:(?:en gec|en fazla|onumuzdeki|gelecek|azami|yaklasik|ortalama|toplam) )*${SPAN}(?:u|i|un|in)?\\s*(?:icinde|icerisinde|zarfinda|sonra|sonraya|sonrasina|icersinde|sonunda)(?![a-z])(?:ki)?`,
      'g'
    ),
    read: ({ n, unit }, context) => span(context, n!, unit!)
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:en gec|en fazla|azami|yaklasik) )*${SPAN}(?:e|a|ye|ya|une)(?:\\s+(?:kadar|dek)\\b|(?! (?:gore|ragmen|ait|ozel|dair|bedel|bol|karsi)))(?![a-z])`,
      'g'
    ),
    read: ({ n, unit }, context) => span(context, n!, unit!)
  },
  {
    pattern: new RegExp(
      `\\b(?:${N}\\s*(?:-|ile|ila)\\s*)(?<n>${N}) (?<unit>(?:is|calisma) gunu)(?:nde|ne)?\\b|\\ben gec (?<n2>${N}) (?<unit2>${UNIT})(?:de|da|u|unde)?\\b`,
      'g'
    ),
    read: ({ n, unit, n2, unit2 }, context) => span(context, (n ?? n2)!, (unit ?? unit2)!)
  },
  {
    pattern: new RegExp(`\\b${SPAN}\\s+(?:once|evvel|oncesi|onceki|oncesinde)\\b`, 'g'),
    read: ({ n, unit }, context) => span(context, n!, unit!, -1)
  },
  // the end of a day, of a week
  {
    pattern: new RegExp(
      `\\b(?:(?<w>bugun|yarin|${W})${CASE}${DAY_WORD}\\s+)?(?<!\\b(?:${M})\\w{0,4} (?:gunu )?)(?:mesai(?: saati| saatleri)? (?:bitimi|sonu|bitmeden|bitis|cikis)\\w*|(?<!bu)(?<!hafta )gun (?:sonu|bitimi|biterken|bitmeden|icinde|icerisinde)\\w*|gunun sonu\\w*|aksama|is cikisi\\w*)${UNTIL}`,
      'g'
    ),
    read: ({ w }, context, start) => dayNamed(w, context, start)
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<which>bu|gelecek|onumuzdeki|oteki|bir sonraki|bir dahaki|gecen|gectigimiz|evvelki) )?hafta\\s?(?:(?<part>sonu|basi|ortasi)\\w*|(?<in>icinde\\w*|icerisinde\\w*|ici(?!\\w))|nin (?<part2>sonu|basi|ortasi)\\w*|(?<bare>ya|dan|nin)?)(?![a-z])(?<until>${UNTIL})`,
      'g'
    ),
    read({ which, part, part2, in: inside, bare, until }, { now, lean }, start) {
      const past = which === undefined && part === 'sonu' && until === '' && lean(start) === 'past'
      const words = { part: part ?? part2, inside, bare, isUntil: until !== '', isOwn: part2 !== undefined }
      return weekPart(now.day, { ...words, which: past ? 'gecen' : which })
    }
  },
  {
    pattern: new RegExp(
      `\\b(?<which>bu|gelecek|onumuzdeki|bir sonraki|bir dahaki|gecen|gectigimiz) (?<unit>ay|yil|sene)(?:dan|in|a|da|ki)?(?![a-z])(?: (?<part>sonu|basi|ortasi)\\w*)?${UNTIL}`,
      'g'
    ),
    read({ which, unit, part }, { now }) {
      const shift = which === 'bu' ? 0 : which!.startsWith('gec') ? -1 : 1
      const day = addMonths(now.day, shift * (unit === 'ay' ? 1 : 12))
      if (shift < 0) return { day }
      if (unit === 'ay') return partOfMonth(day, part ?? 'sonu', false)
      return { day: dayOf(partsOf(day).year, 12, 31)! }
    }
  },
  {
    pattern: new RegExp(`\\b(?:yil|sene) sonu\\w*${UNTIL}`, 'g'),
    read: (_, { now }) => ({ day: dayOf(partsOf(now.day).year, 12, 31)! })
  },
  // week days
  {
    pattern: new RegExp(
      `\\b(?<which>gelecek|onumuzdeki|bu|gecen|gectigimiz|haftaya|oteki|evvelki|bir dahaki|bir sonraki|gecen hafta|gelecek hafta|onumuzdeki hafta|bu hafta) (?<w>${W})${CASE}(?![a-z])${DAY_WORD}${UNTIL}`,
      'g'
    ),
    read({ which, w }, context, start) {
      const day = WEEKDAYS[w!]!
      if (/^(?:haftaya|gelecek hafta|onumuzdeki hafta|oteki)$/.test(which!))
        return weekdayOfWeek(context, day, 1)
      if (which === 'gecen hafta') return weekdayOfWeek(context, day, -1)
      if (which === 'gecen' || which === 'gectigimiz' || which === 'evvelki') return lastWeekday(context, day)
      return which!.startsWith('bu') ? nearWeekday(context, day, start) : comingWeekday(context, day)
    }
  },
  { pattern: /\bhaftaya bugun\b/g, read: (_, { now }) => ({ day: now.day + 7 }) },
  {
    pattern: new RegExp(
      `\\b(?:obur gun|oburku gun|yarindan sonraki gun|yarin degil obur gun)\\w*${UNTIL}`,
      'g'
    ),
    read: (_, { now }) => ({ day: now.day + 2 })
  },
  { pattern: /\b(?:evvelsi gun|evvelki gun|onceki gun)\b/g, read: (_, { now }) => ({ day: now.day - 2 }) },
  {
    pattern: new RegExp(`\\byarin(?:a|dan|ki)?(?![a-z])${UNTIL}`, 'g'),
    read: (_, { now }) => ({ day: now.day + 1 })
  },
  {
    pattern: new RegExp(
      `\\bbugun(?:e|den|ku|un)?(?![a-z])(?: (?:icinde|icerisinde|itibariyle))?${UNTIL}`,
      'g'
    ),
    read: (_, { now }) => ({ day: now.day })
  },
  {
    pattern: new RegExp(
      `\\bdun(?:ku|den|du|de)?(?![a-z])(?: (?:sabah|aksam|ogle|gece)(?![a-z]|(?:leyin)? ${HOUR}))?`,
      'g'
    ),
    read: (_, { now }) => ({ day: now.day - 1 })
  },
  {
    pattern: new RegExp(
      `\\bbu(?: (?:sabah|aksam|gece|ogle|ogleden sonra)(?:a|e|ki)?(?![a-z]| ${HOUR})${UNTIL}|(?= (?:sabah|aksam|gece|ogleden sonra) ${HOUR}))`,
      'g'
    ),
    read: (_, { now }) => ({ day: now.day })
  },
  {
    pattern: /\b(?:ertesi|bir sonraki|ilk|sonraki) is gunu(?:nde|ne)?\b/g,
    read: (_, context) => fromNow(context, 1, 'business-day')
  },
  {
    pattern: new RegExp(`\\b(?:yilbasi|yil basi)(?:na|nda|ndan)?${UNTIL}`, 'g'),
    read: (_, context, start) => calendarDay(context, { month: 1, day: 1 }, start)
  },
  {
    pattern: new RegExp(
      `\\b(?<!her )(?:en gec )?(?<w>${W})(?<case>${CASE})(?![a-z])(?! (?:yeri|payi|arastirma|namazi))${DAY_WORD}${UNTIL}`,
      'g'
    ),
    read: ({ w }, context, start) => nearWeekday(context, WEEKDAYS[w!]!, start)
  }
]

function dayNamed(name: string | undefined, context: DateContext, start: number): DayValue {
  if (name === undefined || name === 'bugun') return { day: context.now.day }
  return name === 'yarin' ? { day: context.now.day + 1 } : nearWeekday(context, WEEKDAYS[name]!, start)
}

function partOfMonth(day: number, part: string, next: boolean): DayValue {
  const last = lastOfMonth(next ? addMonths(day, 1) : day)
  const first = last - partsOf(last).day + 1
  return { day: part === 'basi' ? first : part === 'ortasi' ? first + 14 : last }
}

interface WeekWords {
  readonly which: string | undefined
  readonly part: string | undefined
  readonly inside: string | undefined
  readonly bare: string | undefined
  readonly isUntil: boolean
  /** *haftanın sonu*: the end of the week itself, not the weekend. */
  readonly isOwn: boolean
}

/** *Hafta sonuna kadar* is until Friday; *hafta sonu* is Saturday. */
function weekPart(today: number, words: WeekWords): DayValue | undefined {
  const { which, part, inside, bare, isUntil } = words
  const shift =
    which === 'evvelki' ? -2 : which?.startsWith('gec') ? -1 : which === undefined || which === 'bu' ? 0 : 1
  const monday = today - weekdayOf(today) + 7 * shift
  if (part === 'basi') return { day: shift === 0 && which === undefined ? monday + 7 : monday }
  if (part === 'ortasi') return { day: monday + 2 }
  if (part === 'sonu')
    return { day: isUntil || words.isOwn ? (shift === 0 ? endOfWeek(today) : monday + 4) : monday + 5 }
  if (inside === 'ici' && which === undefined) return undefined
  if (inside || which !== undefined) return { day: shift === 0 ? endOfWeek(today) : monday + 4 }
  return bare === 'ya' ? { day: endOfWeek(today - weekdayOf(today), 1) } : undefined
}
