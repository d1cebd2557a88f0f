import { FIGURE_TIMES } from './common-rules.js'
import type { TimeRule } from './date-grammar.js'
import { clockTime, oneOf, workingHour, writtenHour } from './rule-parts.js'
import { HOUR_WORDS, NUMBERS } from './turkish-words.js'

const END = String.raw`(?:'?(?:y?[aeiu]|[dt][ae]n?|[dt][ae]ki|n?[iu]n|s?[iu]nd[ae]n?|s?[iu]n[ae]))?(?![a-z\d])(?:\s+(?:kadar|dek|gibi|civari|sularinda|itibariyle|oncesi|itibaren|once|sonra|arasi(?:nda)?))*`
const PART = String.raw`(?:(?<part>sabah|aksam|ogleden sonra|ogleden once|gece|aksamustu|ogle)(?:leyin|nleyin|n|i)?\s+)?`
const HOURS = `(?:${oneOf(Object.keys(HOUR_WORDS))})`

/** Words for times of day in Turkish. */
export const TURKISH_TIMES: readonly TimeRule[] = [
  {
    pattern: new RegExp(
      `(?<![\\w.,:/-])${PART}(?:en gec )?(?:saat(?:leri|i)? )?(?:\\d{1,2}[.:]\\d{2}\\s*(?:-|ile|ila|ve)\\s*)?(?<h>\\d{1,2})[:.](?<m>[0-5]\\d)${END}(?!\\s*(?:tl|lira|euro|usd|try|₺|€|\\$|kg|gb|[.,]\\d))`,
      'g'
    ),
    read: ({ part, h, m }) => (part ? timeOf(+h!, +m!, part) : writtenHour(h!, m))
  },
  {
    pattern: new RegExp(
      `\\b${PART}saat(?:leri)? (?:\\d{1,2}\\s*(?:-|ile|ila|ve)\\s*)?(?<h>\\d{1,2}|${HOURS})(?<half> bucuk)?(?:ta|te|da|de)?${END}(?! (?:icinde|icerisinde|sonra|once|boyunca|surer|bekle))`,
      'g'
    ),
    read: ({ part, h, half }) => timeOf(HOUR_WORDS[h!] ?? Number(h), half ? 30 : 0, part)
  },
  {
    pattern: new RegExp(
      `\\b(?<part>sabah|aksam|ogleden sonra|ogleden once|gece|aksamustu|ogle)(?:leyin|nleyin|n|i)?\\s+(?:saat )?(?<h>\\d{1,2}|${HOURS})(?<half> bucuk)?${END}`,
      'g'
    ),
    read: ({ part, h, half }) => timeOf(HOUR_WORDS[h!] ?? Number(h), half ? 30 : 0, part)
  },
  {
    pattern: new RegExp(`\\b(?<h>${HOURS}) bucuk(?:t[ae]n?|[ae]|u)(?![a-z])(?: kadar| gibi)?`, 'g'),
    read: ({ h }) => timeOf(HOUR_WORDS[h!]!, 30, undefined)
  },
  // “sekizi çeyrek geçe”, “dokuza 10 kala”
  {
    pattern: new RegExp(
      `(?<![\\w.,:/-])(?:(?<part>sabah|aksam|ogleden sonra|gece)\\s+)?(?:saat )?(?<h>\\d{1,2}|${HOURS})'?y?[aeiu] (?<n>ceyrek|bes|on|yirmi|yirmi bes|\\d{1,2}) (?<dir>gec|kal)\\w*`,
      'g'
    ),
    read({ part, h, n, dir }) {
      const base = timeOf(HOUR_WORDS[h!] ?? Number(h), 0, part)
      const minutes = n === 'ceyrek' ? 15 : (NUMBERS[n!] ?? (n === 'yirmi bes' ? 25 : Number(n)))
      return base === undefined ? undefined : base + (dir === 'gec' ? minutes : -minutes)
    }
  },
  {
    pattern: /(?<![\w.,:/-])(?:saat )?\d{1,2}\s*(?:-|ile|ila|ve)\s*(?<h>\d{1,2}) aras[iu]\w*/g,
    weak: true,
    read: ({ h }) => (+h! > 0 && +h! <= 24 ? workingHour(+h!) : undefined)
  },
  // “sekizden bire kadar”, “ikiden sonra”, “üçte”
  {
    pattern: new RegExp(
      `\\b(?:(?:${HOURS})[dt][ae]n )?(?:(?<h>${HOURS})(?:y?[ae] kadar|[dt][ae]n (?:sonra|once|itibaren)|y?[ae] dogru| gibi)|(?<at>${HOURS})[dt][ae])(?![a-z])`,
      'g'
    ),
    weak: true,
    read: ({ h, at }) => timeOf(HOUR_WORDS[(h ?? at)!]!, 0, undefined)
  },
  ...FIGURE_TIMES,
  { pattern: /\b(?:en gec )?ogle(?:ne|ye|n|den)? (?:kadar|once)\b|\bogleye dek\b/g, read: () => 720 },
  { pattern: /\bgece yarisi\w*(?: kadar)?/g, read: () => 23 * 60 + 59 },
  {
    pattern:
      /(?<![\w.,:/'-])(?<h>\d{1,2})'?(?:y?[ae]|[dt][ae]|[dt][ae]n(?= (?:sonra|once|itibaren)))(?![a-z])(?: (?:kadar|sonra|once|itibaren))?(?! (?:kez|kere|kat|bir|birini))/g,
    weak: true,
    read: ({ h }) => (+h! > 0 && +h! <= 24 ? workingHour(+h!) : undefined)
  }
]

function timeOf(hour: number, minute: number, part: string | undefined): number | undefined {
  if (Number.isNaN(hour)) return undefined
  if (part && /^(?:aksam|ogleden sonra|aksamustu|gece|ogle$)/.test(part))
    return clockTime(hour < 12 ? hour + 12 : hour, minute)
  return part ? clockTime(hour, minute) : workingHour(hour, minute)
}
