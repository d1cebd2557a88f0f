import { FIGURE_TIMES } from './common-rules.js'
import type { TimeRule } from './date-grammar.js'
import { NUMBERS } from './italian-words.js'
import { clockTime, oneOf, workingHour, writtenHour } from './rule-parts.js'

const PART = String.raw`(?:\s*(?:di|del|della)?\s*(?<part>mattina|mattino|pomeriggio|sera|pm|am)\b)?`
const HOURS = `(?:${oneOf(['una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'])})`
const BEFORE = String.raw`(?:entro(?: e non oltre)? le|alle|prima delle|dopo le|dalle|verso le|per le|fino alle|le|all'|entro l'|dall'|alle ore|ore|h\.?|entro le ore|dalle ore|delle|tra le|fra le)`

const MINUTE_WORDS: Readonly<Record<string, number>> = {
  mezza: 30,
  mezzo: 30,
  'un quarto': 15,
  'tre quarti': 45,
  cinque: 5,
  dieci: 10,
  quindici: 15,
  venti: 20,
  venticinque: 25,
  trenta: 30,
  trentacinque: 35,
  quaranta: 40,
  quarantacinque: 45,
  cinquanta: 50
}
const MINUTES = ` (?:e|meno) (?:[0-5][05]|${oneOf(Object.keys(MINUTE_WORDS))})\\b(?! (?:giorni|euro|persone))`

/** Words for times of day in Italian. */
export const ITALIAN_TIMES: readonly TimeRule[] = [
  {
    pattern: new RegExp(
      `(?<![\\w.:/])(?:${BEFORE}\\s*(?:ore )?(?:circa )?\\d{1,2}(?:[:.]\\d{2})?\\s*(?:-|e|alle|fino alle|e le|alle ore|a)\\s*(?:le |alle )?)?${BEFORE}\\s*(?:ore )?(?:circa )?(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d)|(?<e>${MINUTES}))?(?![\\d:%]|[.,]\\d| ?(?:euro|€|ore|giorni|rate|volte|mila))${PART}`,
      'g'
    ),
    read: ({ h, m, e, part }) => (m && !part ? writtenHour(h!, m) : timeOf(+h!, m ? +m : minutesIn(e), part))
  },
  {
    pattern:
      /(?<![\w.:/])(?:dalle|tra le|fra le|ore|h\.?) (?:ore )?\d{1,2}(?:[:.]\d{2})?\s*(?:-|e le|alle|e|fino alle)\s*(?<h>\d{1,2})(?:[:.](?<m>[0-5]\d))?(?![\d:%]|[.,]\d)/g,
    read: ({ h, m }) => timeOf(+h!, m ? +m : 0, undefined)
  },
  ...FIGURE_TIMES,
  {
    pattern: new RegExp(
      `\\b(?:entro le|alle|prima delle|dopo le|dalle|verso le|per le|fino alle|all'|ore)\\s*(?<h>${HOURS})\\b(?<e>${MINUTES})?(?! (?:ore|giorni|settimane|mesi|volte|rate|scarpe|fatture))${PART}`,
      'g'
    ),
    read: ({ h, e, part }) => timeOf(NUMBERS[h!]!, minutesIn(e), part)
  },
  {
    pattern: /\b(?:entro |a |prima di |per |verso )?(?<word>mezzogiorno|mezzanotte)\b/g,
    read: ({ word }) => (word === 'mezzanotte' ? 23 * 60 + 59 : 720)
  },
  {
    pattern: /\b(?<h>\d{1,2})(?:[.:](?<m>[0-5]\d))? (?:in punto|di sera|del pomeriggio)\b/g,
    read: ({ h, m }) => timeOf(+h!, m ? +m : 0, 'pomeriggio')
  }
]

/** *e mezza*, *e 45*, *meno un quarto*. */
function minutesIn(words: string | undefined): number {
  const [, sign, count] = /^ (e|meno) (.+)$/.exec(words ?? '') ?? []
  if (count === undefined) return 0
  return (sign === 'meno' ? -1 : 1) * (MINUTE_WORDS[count] ?? Number(count))
}

function timeOf(hour: number, minute: number, part: string | undefined): number | undefined {
  const late = part === 'pomeriggio' || part === 'sera' || part === 'pm'
  const base = late
    ? clockTime(hour < 12 ? hour + 12 : hour, 0)
    : part
      ? clockTime(hour, 0)
      : workingHour(hour)
  return base === undefined ? undefined : base + minute
}
