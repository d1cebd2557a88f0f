import { FIGURE_TIMES } from './common-rules.js'
import type { TimeRule } from './date-grammar.js'
import { NUMBERS } from './english-words.js'
import { clockTime, workingHour } from './rule-parts.js'

const HALF = String.raw`\s*(?<half>[ap])\.?\s?m\b\.?`
const FROM = String.raw`(?:(?:between|from)\s+)?(?:\d{1,2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?\s*(?:-|to|and|until|till)\s*)?`
const AT = String.raw`(?:(?:at|by|before|from|until|till|around|about|after|no later than)\s+)?`

/** Words for times of day in English. */
export const ENGLISH_TIMES: readonly TimeRule[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\w.:/#-])${AT}${FROM}(?<h>\d{1,2})(?:[:.](?<m>[0-5]\d))?${HALF}`,
      'g'
    ),
    read: ({ h, m, half }) => clockTime(+h!, m ? +m : 0, half === 'p' ? 'pm' : 'am')
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\w.:/#-])${AT}(?:\d{1,2}:\d{2}\s*(?:-|to|and|until)\s*)(?<h>\d{1,2}):(?<m>[0-5]\d)(?![\d:])(?!\s*[ap]\.?m)`,
      'g'
    ),
    read: ({ h, m }) => clockTime(+h!, +m!)
  },
  ...FIGURE_TIMES,
  {
    pattern: /(?<![\w.:/#-])(?:(?:at|by|before|around|until|till|about)\s+)?(?<word>noon|midday|midnight)\b/g,
    read: ({ word }) => (word === 'midnight' ? 23 * 60 + 59 : 720)
  },
  {
    pattern:
      /\b(?:(?:at|by|before|around|until|till|about)\s+)?(?<part>half past|quarter past|quarter to|a quarter past|a quarter to)\s+(?<h>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g,
    read({ part, h }) {
      const hour = NUMBERS[h!] ?? (h === 'eleven' ? 11 : Number(h))
      const base = workingHour(hour)
      if (base === undefined || Number.isNaN(base)) return undefined
      return base + (part!.startsWith('half') ? 30 : part!.endsWith('past') ? 15 : -15)
    }
  },
  {
    pattern:
      /\b(?:(?:at|by|before|around|until|till)\s+)?(?<h>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'?\s?clock\b/g,
    read: ({ h }) => workingHour(NUMBERS[h!] ?? (h === 'eleven' ? 11 : Number(h)))
  },
  {
    pattern:
      /\b(?:at|by|before|around|until|till|after) (?<h>\d{1,2})[.:](?<m>[0-5]\d)\b(?![.:,]?\d|\s*(?:eur|usd|gbp|%|€|\$|£|am|pm|gb|kg|euros?|pounds?|dollars?))/g,
    read: ({ h, m }) => (+h! <= 24 ? workingHour(+h!, +m!) : undefined)
  },
  {
    pattern:
      /\b(?:(?:at|by|before|around|until|till|from|after)|between \d{1,2} and|from \d{1,2} (?:to|until|till)) (?<h>\d{1,2})(?![\w.:,%/-]*\d|\s*(?:eur|usd|gbp|%|€|\$|£|days?|hours?|weeks?|minutes?|am|pm|th|st|nd|rd|euros?|pounds?|dollars?|business|working|of|people|percent))/g,
    weak: true,
    read: ({ h }) => (+h! <= 24 && +h! > 0 ? workingHour(+h!) : undefined)
  }
]
