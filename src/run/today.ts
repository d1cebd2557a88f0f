import type { LanguageCode } from '../core/draft.js'
import { UsageError } from '../core/errors.js'

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/
const LOCALES: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', it: 'it-IT', tr: 'tr-TR' }

/** The day of `--now`, as `2026-03-04` or with a time. @throws UsageError */
export function parseNow(value: string): Date {
  const date = new Date(value)
  if (DATE.test(value) && !Number.isNaN(date.getTime())) return date
  throw new UsageError({
    code: 'bad-date',
    what: '--now is no date',
    value,
    expected: 'a day such as 2026-03-04, or 2026-03-04T09:30:00Z'
  })
}

/** `Wednesday 4 March`: the day in words, in the time zone (default: UTC). @throws UsageError for an unknown zone. */
export function dayInWords(now: Date, lang: LanguageCode, timeZone = 'UTC'): string {
  try {
    const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const
    return new Intl.DateTimeFormat(LOCALES[lang], form).format(now).replace(',', '')
  } catch (cause) {
    throw new UsageError({
      code: 'bad-time-zone',
      what: 'There is no such time zone',
      value: timeZone,
      expected: 'a name such as Europe/Rome',
      cause
    })
  }
}
