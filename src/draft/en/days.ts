import { writtenDate } from '../fact-date.js'

const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const MONTH = 'january|february|april|june|july|august|september|october|november|december'
/** A hand that notes in haste leaves the capitals out; *march* and *may* are months beside a number only. */
const SMALL = new RegExp(
  `(?<![\\p{L}-])(?:${WEEKDAY}|${MONTH})(?=s?(?!\\p{L}))|(?<=\\d(?:st|nd|rd|th)?\\s(?:of\\s)?)(?:march|may)(?!\\p{L})|(?<!\\p{L})(?:march|may)(?=\\s\\d)`,
  'gu'
)
const HOUR = /^(?:noon|midnight|\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)|\d{1,2}:\d\d)/i
const LENGTH =
  /^(?:\d+|an?|one|two|three|four|five|ten)\s(?:working |business )?(?:minute|hour|day|week|month)s?$/i

/** *friday* → *Friday*, *3 march* → *3 March*. */
export function withDayCapitals(value: string): string {
  return value.replace(SMALL, (word) => word[0]!.toUpperCase() + word.slice(1))
}

/** A date without the words that a sentence puts before it. */
export function dateOf(value: string): string {
  const bare = writtenDate(withDayCapitals(value), 'en').replace(
    /^(?:(?:by|until|before|no later than|on)\s+)+(?=\S)/i,
    ''
  )
  const day = /^(?:today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s+(?=\S)/i.exec(bare)?.[0] ?? ''
  const isHour = day !== '' && HOUR.test(bare.slice(day.length))
  return withWholeDay(isHour ? `${day.trimEnd()} at ${bare.slice(day.length)}` : bare)
}

/** *end of week* → *the end of the week*. */
function withWholeDay(value: string): string {
  return value.replace(
    /^(?:the )?(end|start|middle|beginning) of\s+(?:the\s+)?(?=\S)/i,
    (_, part: string) => {
      const isName = /\bof\s+(?:\p{Lu}|\d|this|next|last)/u.test(value)
      return `the ${part.toLowerCase()} of ${isName ? '' : 'the '}`
    }
  )
}

/** The last day: *by Friday*, *within 30 days*. */
export function byDay(value: string): string {
  if (/^within\b/i.test(value)) return value
  return LENGTH.test(value) ? `within ${value}` : `by ${value.replace(/^on\s+/i, '')}`
}

export function onDay(value: string): string {
  return /^(?:on|at|in|today|tomorrow|tonight|next|this|yesterday|last|the day after|within|before|by|from)\b|\bago$/i.test(
    value
  ) || HOUR.test(value)
    ? HOUR.test(value)
      ? `at ${value}`
      : value
    : `on ${value}`
}

/** When something is done at the latest: *by Friday*, *next week*, *every Monday*. */
export function whenDay(value: string): string {
  return /^(?:on|at|in|by|today|tomorrow|tonight|next|this|within|before|between|every|each|from)\b/i.test(
    value
  )
    ? value
    : byDay(value)
}
