import { addMonths, dayOf, endOfWeek, lastOfMonth, partsOf, weekdayOf } from './calendar.js'
import { FIGURE_DAYS } from './common-rules.js'
import type { DateContext, DayRule, DayValue } from './date-grammar.js'
import { ITALIAN_PARTS } from './italian-parts.js'
import { MONTHS, NUMBERS, UNITS, WEEKDAYS } from './italian-words.js'
import {
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
const M = `(?:${oneOf(Object.keys(MONTHS))})`
const LONG_MONTH = `(?:${oneOf(Object.keys(MONTHS).filter((name) => name.length > 4))})`
const N = `(?:\\d{1,3}|${oneOf(Object.keys(NUMBERS))})`
const UNIT = UNITS.map(([pattern]) => pattern).join('|')
const SPAN = `(?:${N}\\s*(?:-|/|a|o|ai)\\s*)?(?<n>${N})\\s*(?:altri |altre )?(?<unit>${UNIT})\\b(?<half> e mezz[ao]\\b)?`
const YEAR = String.raw`(?:\s+(?:del )?(?<y>\d{4})(?!\d))?(?:\s(?:p\.? ?v|u\.? ?s|c\.? ?a)\b\.?)?`

const span = spanReader(UNITS, NUMBERS)

/** Words for days in Italian. */
export const ITALIAN_DAYS: readonly DayRule[] = [
  ...FIGURE_DAYS,
  ...ITALIAN_PARTS,
  {
    pattern:
      /(?<![\w.,:/€-])(?:(?<=(?:il|entro il|dal|del|al|data|giorno|entro|in data) ))(?<d>\d{1,2})\.(?<m>\d{1,2})(?![\w%]|[.,:/-]\d)/g,
    read: ({ d, m }, context, start) =>
      +m! <= 12 && +m! > 0 ? calendarDay(context, { month: +m!, day: +d! }, start) : undefined
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:${W}),?\\s+)?(?:(?:il|lo|l'|dal|tra il|fra il|al)\\s*)?(?:\\d{1,2}\\s*(?:-|/|al?|e|o|e il|al)\\s*(?:il )?)?(?<d>\\d{1,2}|primo|uno)[°º]?\\s+(?:di\\s+)?(?<m>${M})\\b\\.?${YEAR}`,
      'g'
    ),
    read: ({ d, m, y }, context, start) =>
      calendarDay(
        context,
        { year: y, month: MONTHS[m!]!, day: d === 'primo' || d === 'uno' ? 1 : +d! },
        start
      )
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:${W})\\s+)?(?:(?:il|entro il|dal|fino al|al|giorno|prima del|del|per il|(?<=(?:${W})) )\\s*|(?:l|all|dall|dell|entro l|per l|fino all)'(?=8|11\\b))(?<d>[12]?\\d|3[01])\\b(?![.,:/]\\d|[°%]|\\s*(?:€|euro|eur|percento|per cento|%|giorni|ore|minuti|settimane|mesi|${M})\\b)(?=\\s*(?:[.,;:!?)\\n]|$)|\\s+(?:alle|e|o|ma|per|mattina|pomeriggio|sera|di questo mese|del mese|c\\.?m|al|alla|con|in|non|era|sono|sara|di mattina|ho|mi|vi|le|la|ci|si|ore|come|ad|a)\\b)`,
      'g'
    ),
    read: ({ d }, context, start) => monthDay(context, +d!, start)
  },
  {
    pattern: new RegExp(
      `\\b(?<p>in|a|ad|entro|per|prima di|da|di|durante)\\s(?<part>(?:fine|inizio|meta|la fine di|l'inizio di) )?(?<m>${LONG_MONTH})\\b(?: dell'anno (?<rel>scorso|prossimo))?${YEAR}`,
      'g'
    ),
    read({ p, part, m, y, rel }, context, start) {
      const year = rel ? String(partsOf(context.now.day).year + (rel === 'scorso' ? -1 : 1)) : y
      const first = calendarDay(context, { year, month: MONTHS[m!]!, day: 1 }, start)
      if (!first || (p === 'di' && !y && !part)) return undefined
      if (part?.includes('inizio')) return first
      if (part?.startsWith('meta')) return { day: first.day + 14 }
      return { day: p === 'prima di' || p === 'da' ? first.day : lastOfMonth(first.day) }
    }
  },
  // counted from now
  {
    pattern: new RegExp(
      `\\b(?:entro|tra|fra|in|nel giro di|massimo|al massimo|richiede|richiedono|servono|occorrono|nei|nelle)\\s+(?:(?:e non oltre|un massimo di|al massimo|circa|max|massimo|meno di|poco piu di|poco meno di|i|le|il|la|l'|un massimo di|gli|le prossime|i prossimi|la prossima|il prossimo|prossimi|prossime|altri|altre)\\s*)*(?:entro )?${SPAN}(?<of>\\s+(?:fa\\b|da(?!\\s+(?:oggi|adesso|ora)\\b)|dal|dalla|dall'|prima|di ritardo|di prova|di anticipo|consecutivi|al (?:giorno|mese)|alla settimana|prossim|di attesa))?`,
      'g'
    ),
    read: ({ n, unit, half, of }, context) => (of ? NO_DAY : span(context, n!, unit!, 1, half !== undefined))
  },
  {
    pattern: new RegExp(
      `\\b(?:${N}\\s*(?:-|/|a|o)\\s*)(?<n>${N})\\s(?<unit>giorni (?:lavorativi|feriali))\\b(?! fa)`,
      'g'
    ),
    read: ({ n, unit }, context) => span(context, n!, unit!)
  },
  {
    pattern: new RegExp(`\\b${SPAN} (?:fa|or sono)\\b`, 'g'),
    read: ({ n, unit }, context) => span(context, n!, unit!, -1)
  },
  {
    pattern: new RegExp(`\\b${SPAN} da (?:oggi|adesso|ora)\\b`, 'g'),
    read: ({ n, unit }, context) => span(context, n!, unit!)
  },
  {
    pattern: new RegExp(`\\b(?:entro|in) (?:le )?${N}/(?<n>${N}) ore\\b`, 'g'),
    read: ({ n }, context) => span(context, n!, 'ore')
  },
  // the end of a day, of a week, of a month
  {
    pattern: new RegExp(
      `\\b(?:(?<w>${W}|oggi|domani|dopodomani),? )?(?:entro |prima della |a |per )?(?:(?:la )?fine (?:della |dell'|di )?(?:giornata(?: lavorativa)?|orario (?:di lavoro|lavorativo|d'ufficio)|turno|oggi|domani)|(?:in|nella|nel corso della|entro la|la) giornata|chiusura(?: degli uffici)?(?! di (?:${W}) \\d)|fine giornata|l'orario di chiusura)(?:,? (?:di )?(?<w2>(?:${W})(?! \\d)|oggi|domani|dopodomani|odierna))?`,
      'g'
    ),
    read: ({ w, w2 }, context, start) => dayNamed(w ?? w2, context, start)
  },
  {
    pattern:
      /\b(?:entro |a |per |prima della |nella |in )?(?:la )?(?<part>fine|inizio|meta|primi|i primi giorni|prima parte)(?: (?:della|del|di|dell'))? ?(?<next>prossim[ao] )?(?<unit>settimana|mese|anno)(?<post> prossim[ao]| entrante)?\b/g,
    read: ({ part, next, unit, post }, { now }) =>
      partOfSpan(now.day, part!, (next ?? post) !== undefined, unit!)
  },
  {
    pattern:
      /\b(?:(?<which>prossim[ao]|scors[ao]|quest[ao']|in|entro (?:la|il)|nella|nel corso della|la|dal|del|il|al|nel|dalla|della|alla|l'|nell'|dell'|dall') ?)(?<unit>settimana|mese|anno)(?<post> prossim[ao]| scors[ao]| entrante| in corso| corrente)?\b/g,
    read({ which, unit, post }, { now }) {
      const words = `${which} ${post ?? ''}`
      const isNamed = post !== undefined || /^(?:prossim|scors|quest|entro|in$|nel corso)/.test(which!)
      if (!isNamed || (words === 'in ' && unit !== 'settimana')) return undefined
      return wholeSpan(now.day, unit!, /scors/.test(words) ? -1 : /prossim|entrante/.test(words) ? 1 : 0)
    }
  },
  {
    pattern:
      /\b(?:(?<which>questo|prossimo|scorso|nel|nel prossimo|entro il|prima del|il|lo scorso) )?(?:fine settimana|weekend|week-end)(?<post> prossimo| scorso)?\b/g,
    read: ({ which, post }, { now, lean }, start) =>
      weekend(
        now.day,
        `${which} ${post}${post || /^(?:pros|entro|prima)/.test(which ?? '') || lean(start) !== 'past' ? '' : ' scorso'}`
      )
  },
  // week days
  {
    pattern: new RegExp(
      `\\b(?:(?<a>prossim[oa]|quest[oa]|scors[oa]|lo scorso|la scorsa|il prossimo|la prossima) (?<w>${W})|(?<w2>${W}) (?<b>prossim[oa]|scors[oa]|venturo|della (?:prossima settimana|settimana prossima)|(?:della|di) (?:questa|scorsa) settimana|della settimana scorsa))\\b`,
      'g'
    ),
    read({ a, b, w, w2 }, context, start) {
      const words = (a ?? b)!
      const day = WEEKDAYS[(w ?? w2)!]!
      if (words.includes('settimana'))
        return weekdayOfWeek(context, day, /scors/.test(words) ? -1 : /prossim/.test(words) ? 1 : 0)
      if (words.includes('scors')) return lastWeekday(context, day)
      return words.startsWith('quest') ? nearWeekday(context, day, start) : comingWeekday(context, day)
    }
  },
  {
    pattern: new RegExp(
      `\\b(?:di|della |la )?(?:prossima settimana|settimana prossima),? (?<w>${W})\\b`,
      'g'
    ),
    read: ({ w }, context) => weekdayOfWeek(context, WEEKDAYS[w!]!, 1)
  },
  { pattern: /\b(?:dopo ?domani|domani l'altro)\b/g, read: (_, { now }) => ({ day: now.day + 2 }) },
  {
    pattern: /\b(?:l'altro ieri|l'altroieri|ieri l'altro|avantieri)\b/g,
    read: (_, { now }) => ({ day: now.day - 2 })
  },
  {
    pattern:
      /\b(?:in )?(?<word>domani|oggi|ieri)\b(?: (?:stesso|mattina|pomeriggio|sera|notte|in (?:mattinata|serata|giornata)))?|\b(?:domattina)\b/g,
    read: ({ word }, { now }) => ({ day: now.day + (word === 'oggi' ? 0 : word === 'ieri' ? -1 : 1) })
  },
  {
    pattern:
      /\b(?:stasera|stamattina|stamane|stamani|stanotte|questa (?:mattina|sera|notte)|questo pomeriggio|in (?:mattinata|serata))\b/g,
    read: (_, { now }) => ({ day: now.day })
  },
  {
    pattern:
      /\b(?:il )?(?:prossimo|primo) giorno (?:lavorativo|utile|feriale)\b|\b(?:il )?giorno lavorativo (?:successivo|seguente)\b/g,
    read: (_, context) => fromNow(context, 1, 'business-day')
  },
  {
    pattern: /\b(?<which>vigilia di natale|natale|capodanno|ferragosto)\b/g,
    read: ({ which }, context, start) => calendarDay(context, HOLIDAYS[which!]!, start)
  },
  {
    pattern: new RegExp(`\\b(?<!ogni )(?<w>${W})\\b(?: (?:mattina|pomeriggio|sera))?`, 'g'),
    read: ({ w }, context, start) => nearWeekday(context, WEEKDAYS[w!]!, start)
  }
]

const HOLIDAYS: Readonly<Record<string, { month: number; day: number }>> = {
  'vigilia di natale': { month: 12, day: 24 },
  natale: { month: 12, day: 25 },
  capodanno: { month: 1, day: 1 },
  ferragosto: { month: 8, day: 15 }
}

function dayNamed(name: string | undefined, context: DateContext, start: number): DayValue {
  const shift = { oggi: 0, odierna: 0, domani: 1, dopodomani: 2 }[name ?? 'oggi']
  return shift === undefined
    ? nearWeekday(context, WEEKDAYS[name!]!, start)
    : { day: context.now.day + shift }
}

function partOfSpan(today: number, part: string, next: boolean, unit: string): DayValue {
  const early = /inizio|prim/.test(part)
  if (unit === 'settimana') {
    const monday = today - weekdayOf(today) + (next ? 7 : 0)
    return { day: early ? monday : part === 'meta' ? monday + 2 : next ? monday + 4 : endOfWeek(today) }
  }
  if (unit === 'anno')
    return { day: dayOf(partsOf(today).year + (next ? 1 : 0), early ? 1 : 12, early ? 1 : 31)! }
  const last = lastOfMonth(next ? addMonths(today, 1) : today)
  const first = last - partsOf(last).day + 1
  return { day: early ? first : part === 'meta' ? first + 14 : last }
}

function wholeSpan(today: number, unit: string, shift: number): DayValue {
  if (unit === 'settimana')
    return { day: shift === 0 ? endOfWeek(today) : endOfWeek(today - weekdayOf(today), shift) }
  const months = unit === 'mese' ? 1 : 12
  if (shift < 0) return { day: addMonths(today, -months) }
  if (unit === 'mese') return { day: lastOfMonth(addMonths(today, shift)) }
  return { day: dayOf(partsOf(today).year + shift, 12, 31)! }
}

function weekend(today: number, words: string): DayValue {
  const friday = /entro|prima/.test(words) ? -1 : 0
  const week = /scors/.test(words) ? -7 : /prossim/.test(words) && weekdayOf(today) > 4 ? 7 : 0
  return { day: today - weekdayOf(today) + 5 + friday + week }
}
