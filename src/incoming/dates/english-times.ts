import { FIGURE_TIMES } from './common-rules.js'
import type { TimeRule } from './date-grammar.js'
import { NUMBERS } from './english-words.js'
import { clockTime, workingHour, writtenHour } from './rule-parts.js'

const HALF = String.raw`\s*(?<half>[ap])\.?\s?m\b\.?`
const FROM = String.raw`(?:(?:between|from)\s+)?(?:\d{1,2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?\s*(?:-|to|and|until|till)\s*)?`
const AT = String.raw`(?:(?:at|by|before|from|until|till|around|about|after|no later than)\s+)?`

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'

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
    pattern: new RegExp(
      `\\b(?:at|by|before|around|until|till|about|from|say|morning|afternoon|evening) half (?<h>\\d{1,2}|${HOURS})\\b(?! (?:hours?|days?|weeks?|months?))`,
      'g'
    ),
    read: ({ h }) => wordHour(h!, 30)
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<lead>at|by|before|around|until|till|about|since)\\s+)?(?<n>five|ten|twenty|twenty[- ]five|\\d{1,2})(?: minutes)? (?<dir>past|to) (?<h>\\d{1,2}|${HOURS})\\b(?! (?:hours?|days?|weeks?|months?|minutes?|working|business|people|percent|times|items|years?|pounds|euros?))`,
      'g'
    ),
    // *five to seven* may be a count of anything
    read({ lead, n, dir, h }) {
      const count = NUMBERS[n!.replace(/twenty[- ]five/, 'twenty-five')] ?? Number(n)
      if ((dir === 'to' && (!lead || /\d/.test(n!))) || count > 29) return undefined
      return wordHour(h!, dir === 'past' ? count : -count)
    }
  },
  {
    pattern:
      /\b(?:at|by|before|from|until|till|around|after) (?<h>[01]\d|2[0-3])(?<m>[0-5]\d) ?(?:hrs?|hours|h)\b/g,
    read: ({ h, m }) => clockTime(+h!, +m!)
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:from|between) (?:${HOURS}|\\d{1,2}) )?(?:at|by|before|after|around|until|till|to|from|and|since) (?<h>${HOURS})\\b(?! (?:hours?|days?|weeks?|months?|minutes?|years?|of|more|other|people|times|pounds|euros?|hundred|thousand|or|working|business|(?!this\\b)[a-z]+s\\b))`,
      'g'
    ),
    weak: true,
    read: ({ h }) => wordHour(h!, 0)
  },
  {
    pattern: /\b(?:at|by|before|around|until|till) lunch ?time\b/g,
    read: () => 720
  },
  {
    pattern:
      /\b(?:(?:at|by|before|around|until|till)\s+)?(?<h>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'?\s?clock\b/g,
    read: ({ h }) => workingHour(NUMBERS[h!] ?? (h === 'eleven' ? 11 : Number(h)))
  },
  {
    pattern:
      /\b(?:at|by|before|around|until|till|after) (?<h>\d{1,2})[.:](?<m>[0-5]\d)\b(?![.:,]?\d|\s*(?:eur|usd|gbp|%|€|\$|£|am|pm|gb|kg|euros?|pounds?|dollars?))/g,
    read: ({ h, m }) => (+h! <= 24 ? writtenHour(h!, m) : undefined)
  },
  {
    pattern:
      /\b(?:(?:at|by|before|around|until|till|from|after)|between \d{1,2} and|from \d{1,2} (?:to|until|till)) (?<h>\d{1,2})(?![\w.:,%/-]*\d|\s*(?:eur|usd|gbp|%|€|\$|£|days?|hours?|weeks?|minutes?|am|pm|th|st|nd|rd|euros?|pounds?|dollars?|business|working|of|people|percent))/g,
    weak: true,
    read: ({ h }) => (+h! <= 24 && +h! > 0 ? workingHour(+h!) : undefined)
  }
]

function wordHour(word: string, minutes: number): number | undefined {
  const base = workingHour(NUMBERS[word] ?? (word === 'eleven' ? 11 : Number(word)))
  return base === undefined || Number.isNaN(base) ? undefined : base + minutes
}
