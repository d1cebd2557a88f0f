import type { LanguageCode } from '../core/draft.js'
import type { WallClock } from '../incoming/dates/wall-clock.js'

const LOCALES: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', it: 'it-IT', tr: 'tr-TR' }
const DAY_MS = 86_400_000

/** `Wednesday 4 March`: the day that a wall clock shows, in words. */
export function dayInWords({ day }: WallClock, lang: LanguageCode): string {
  const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(LOCALES[lang], form).format(day * DAY_MS).replace(',', '')
}
