import { addMonths, lastOfMonth, weekdayOf } from './calendar.js'
import type { DayRule } from './date-grammar.js'
import { MONTHS, WEEKDAYS } from './italian-words.js'
import { endOfQuarter, firstOfMonth, nthWeekday, nthWorkingDay, weekOfMonth } from './month-parts.js'
import {
  asValue,
  calendarDay,
  comingWeekday,
  dateOnWeekday,
  lastWeekday,
  monthDay,
  NO_DAY,
  oneOf
} from './rule-parts.js'

const W = oneOf(Object.keys(WEEKDAYS))
const M = oneOf(Object.keys(MONTHS).filter((name) => name.length > 4))
const COUNTS: Readonly<Record<string, number>> = { prim: 1, second: 2, terz: 3, quart: 4, ultim: -1 }
const MONTH_DAY = String.raw`(?<d>[12]?\d|3[01])`

/** Parts of a month, days beside their number, and days counted from another day, in Italian. */
export const ITALIAN_PARTS: readonly DayRule[] = [
  // “il 3 p.v.”, “il 30 u.s.”, “lunedì p.v.”
  {
    pattern: new RegExp(
      `\\b(?:(?:il|al|dal|del|entro il) ${MONTH_DAY}|(?<w>${W})(?: ${MONTH_DAY.replace('<d>', '<d2>')})?)(?: di)? ?(?<sign>p\\.? ?v|u\\.? ?s|c\\.? ?m)\\b\\.?`,
      'g'
    ),
    read({ d, d2, w, sign }, context) {
      if (w && !d2)
        return sign!.startsWith('u')
          ? lastWeekday(context, WEEKDAYS[w]!)
          : comingWeekday(context, WEEKDAYS[w]!)
      return sign!.startsWith('c')
        ? asValue(firstOfMonth(context.now.day) + +(d ?? d2)! - 1)
        : monthDay({ ...context, lean: () => (sign!.startsWith('u') ? 'past' : 'future') }, +(d ?? d2)!, 0)
    }
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:entro|nel|nell'|per|la|il|l'|al|all'|alla|nella) ?)*(?<o>prim|second|terz|quart|ultim)[oa] (?:(?<w>${W})|(?<what>settimana|giorno lavorativo|giorno feriale|giorno|meta)) (?:di |del |d')(?<m>${M}|mese(?<next> prossimo)?|prossimo mese)\\b`,
      'g'
    ),
    read({ o, w, what, m, next }, context, start) {
      const month = m!.includes('mese')
        ? addMonths(firstOfMonth(context.now.day), next || m!.startsWith('pross') ? 1 : 0)
        : calendarDay(context, { month: MONTHS[m!]!, day: 1 }, start)?.day
      if (month === undefined) return undefined
      const nth = COUNTS[o!]!
      if (w) return asValue(nthWeekday(month, WEEKDAYS[w]!, nth))
      if (what === 'settimana') return { day: weekOfMonth(month, nth) }
      if (what === 'meta') return { day: nth === 1 ? firstOfMonth(month) + 14 : lastOfMonth(month) }
      if (what === 'giorno') return { day: nth < 0 ? lastOfMonth(month) : firstOfMonth(month) + nth - 1 }
      return { day: nthWorkingDay(month, nth) }
    }
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:a|ad|ai|agli|entro|per|verso|in|da|nei|negli|la|l'|i|gli) ?)*(?<part>fine|inizi?o?|meta|primi|ultimi|primi giorni|ultimi giorni|seconda meta|prima meta) (?:di |del mese di |d')?(?<m>${M})\\b(?: (?<y>\\d{4}))?`,
      'g'
    ),
    read({ part, m, y }, context, start) {
      const first = calendarDay(context, { year: y, month: MONTHS[m!]!, day: 1 }, start)
      if (!first) return undefined
      if (/^(?:iniz|primi)/.test(part!)) return first
      return { day: /^(?:prima )?meta/.test(part!) ? first.day + 14 : lastOfMonth(first.day) }
    }
  },
  // a month alone, with what makes a month of it
  {
    pattern: new RegExp(
      `\\b(?:(?:il|nel|del|al|per il|entro il) mese di (?<m>${M})|(?:a|in|di|da|nel|dal|lo scorso|il prossimo|scorso|prossimo) ?(?<m2>${M}) (?:scorso|prossimo|venturo))\\b(?: (?<y>\\d{4}))?`,
      'g'
    ),
    read({ m, m2, y }, context, start) {
      const first = calendarDay(context, { year: y, month: MONTHS[(m ?? m2)!]!, day: 1 }, start)
      return first && { day: lastOfMonth(first.day) }
    }
  },
  // “lunedì 25”, “sabato 23”
  {
    pattern: new RegExp(
      `\\b(?<w>${W}),? (?:il |giorno )?${MONTH_DAY}\\b(?![.,:/]\\d|[°%]|\\s*(?:€|euro|giorni|ore|persone|(?:di )?(?:${M})))`,
      'g'
    ),
    read: ({ w, d }, context, start) => dateOnWeekday(context, WEEKDAYS[w!]!, +d!, false, start)
  },
  // “oggi a otto”, “lunedì a quindici”
  {
    pattern: new RegExp(
      `\\b(?:da )?(?<at>oggi|domani|${W}) a (?<n>otto|quindici)\\b(?! (?:giorni|euro))`,
      'g'
    ),
    read({ at, n }, context) {
      const from =
        at === 'oggi'
          ? context.now.day
          : at === 'domani'
            ? context.now.day + 1
            : comingWeekday(context, WEEKDAYS[at!]!).day
      return { day: from + (n === 'otto' ? 7 : 14) }
    }
  },
  {
    pattern: /\b(?:la |nella |alla )?settimana dopo la prossima\b|\b(?:tra|fra) due settimane esatte\b/g,
    read: (_, { now }) => ({ day: now.day - weekdayOf(now.day) + 18 })
  },
  {
    pattern:
      /\b(?:entro |a |per )?(?:la )?(?:fine (?:del |di )?(?:(?<which>prossimo|questo) )?|(?:entro )il )trimestre\b/g,
    read: ({ which }, { now }) => ({ day: endOfQuarter(now.day, which === 'prossimo' ? 1 : 0) })
  },
  // what happens again and again
  {
    pattern: new RegExp(
      `\\b(?:(?:il|la|al|ogni|tutti i|tutte le) (?:${W})(?! (?:prossim|scors|dopo|success|seguent|precedent|della?|di |\\d|venturo|p\\.|u\\.|in cui|che))(?: (?:mattina|pomeriggio|sera))?|ogni (?:giorno|mese|settimana|\\d{1,2} del mese)|(?:il|al) \\d{1,2} di (?:ogni|ciascun) mese)\\b`,
      'g'
    ),
    read: () => NO_DAY
  }
]
