import { FIGURE_TIMES } from './common-rules.js'
import type { TimeRule } from './date-grammar.js'
import { clockTime, oneOf, workingHour } from './rule-parts.js'
import { HOUR_WORDS } from './turkish-words.js'

const END = String.raw`(?:'?(?:y?[aeiu]|[dt][ae]n?|[dt][ae]ki|n?[iu]n|s?[iu]nd[ae]n?|s?[iu]n[ae]))?(?![a-z\d])(?:\s+(?:kadar|dek|gibi|civari|sularinda|itibariyle|oncesi|itibaren|once|sonra|arasi(?:nda)?))*`
const PART = String.raw`(?:(?<part>sabah|aksam|ogleden sonra|ogleden once|gece|aksamustu|ogle)(?:leyin|i)?\s+)?`
const HOURS = `(?:${oneOf(Object.keys(HOUR_WORDS))})`

/** Words for times of day in Turkish. */
export const TURKISH_TIMES: readonly TimeRule[] = [
  {
    pattern: new RegExp(
      `(?<![\\w.,:/-])${PART}(?:en gec )?(?:saat(?:leri|i)? )?(?:\\d{1,2}[.:]\\d{2}\\s*(?:-|ile|ila|ve)\\s*)?(?<h>\\d{1,2})[:.](?<m>[0-5]\\d)${END}(?!\\s*(?:tl|lira|euro|usd|try|₺|€|\\$|kg|gb|[.,]\\d))`,
      'g'
    ),
    read: ({ part, h, m }) => timeOf(+h!, +m!, part)
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
      `\\b(?<part>sabah|aksam|ogleden sonra|ogleden once|gece|aksamustu)(?:leyin|i)?\\s+(?:saat )?(?<h>\\d{1,2}|${HOURS})(?<half> bucuk)?${END}`,
      'g'
    ),
    read: ({ part, h, half }) => timeOf(HOUR_WORDS[h!] ?? Number(h), half ? 30 : 0, part)
  },
  {
    pattern: new RegExp(`\\b(?<h>${HOURS}) bucuk(?:t[ae]n?|[ae]|u)(?![a-z])(?: kadar| gibi)?`, 'g'),
    read: ({ h }) => timeOf(HOUR_WORDS[h!]!, 30, undefined)
  },
  ...FIGURE_TIMES,
  { pattern: /\b(?:en gec )?ogle(?:ne|ye|n|den)? (?:kadar|once)\b|\bogleye dek\b/g, read: () => 720 },
  { pattern: /\bgece yarisi\w*(?: kadar)?/g, read: () => 23 * 60 + 59 },
  {
    pattern:
      /(?<![\w.,:/'-])(?<h>\d{1,2})'?(?:y?[ae]|[dt][ae])(?![a-z])(?: kadar)?(?! (?:kez|kere|kat|bir|birini))/g,
    weak: true,
    read: ({ h }) => (+h! > 0 && +h! <= 24 ? workingHour(+h!) : undefined)
  }
]

function timeOf(hour: number, minute: number, part: string | undefined): number | undefined {
  if (Number.isNaN(hour)) return undefined
  if (part && /^(?:aksam|ogleden sonra|aksamustu|gece)/.test(part))
    return clockTime(hour < 12 ? hour + 12 : hour, minute)
  return part ? clockTime(hour, minute) : workingHour(hour, minute)
}
