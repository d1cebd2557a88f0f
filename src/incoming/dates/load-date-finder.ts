import type { LanguageCode } from '../../core/draft.js'
import type { DateGrammar } from './date-grammar.js'
import { type FoundDate, findDates, type MissedPromise } from './find-dates.js'
import type { WallClock } from './wall-clock.js'

/** Finds the dates of a text, in reading order. `missed`: what the text says was promised and not done. */
export type DateFinder = (text: string, now: WallClock, missed?: readonly MissedPromise[]) => FoundDate[]

const finders = new Map<LanguageCode, Promise<DateFinder>>()

/** The finder of a language; each language is loaded when it is first asked for. */
export function loadDateFinder(lang: LanguageCode): Promise<DateFinder> {
  const known = finders.get(lang) ?? load(lang)
  finders.set(lang, known)
  return known
}

async function load(lang: LanguageCode): Promise<DateFinder> {
  const grammar = await grammarOf(lang)
  if (lang === 'tr') return (text, now, missed) => findDates(text, grammar, now, undefined, missed)
  const { otherDates } = await import('./other-dates.js')
  const other = await otherDates(lang)
  return (text, now, missed) => findDates(text, grammar, now, (masked) => other(masked, now), missed)
}

async function grammarOf(lang: LanguageCode): Promise<DateGrammar> {
  if (lang === 'it') return (await import('./italian.js')).ITALIAN_DATES
  if (lang === 'tr') return (await import('./turkish.js')).TURKISH_DATES
  return (await import('./english.js')).ENGLISH_DATES
}
