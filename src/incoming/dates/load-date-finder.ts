import type { LanguageCode } from '../../core/draft.js'
import type { DateGrammar } from './date-grammar.js'
import { type FoundDate, findDates } from './find-dates.js'
import type { WallClock } from './wall-clock.js'

/** Finds the dates of a text, in reading order. */
export type DateFinder = (text: string, now: WallClock) => FoundDate[]

const finders = new Map<LanguageCode, Promise<DateFinder>>()

/** The finder of a language; each language is loaded when it is first asked for. */
export function loadDateFinder(lang: LanguageCode): Promise<DateFinder> {
  const known = finders.get(lang) ?? load(lang)
  finders.set(lang, known)
  return known
}

async function load(lang: LanguageCode): Promise<DateFinder> {
  const grammar = await grammarOf(lang)
  if (lang === 'tr') return (text, now) => findDates(text, grammar, now)
  const { otherDates } = await import('./other-dates.js')
  const other = await otherDates(lang)
  return (text, now) => findDates(text, grammar, now, (masked) => other(masked, now))
}

async function grammarOf(lang: LanguageCode): Promise<DateGrammar> {
  if (lang === 'it') return (await import('./italian.js')).ITALIAN_DATES
  if (lang === 'tr') return (await import('./turkish.js')).TURKISH_DATES
  return (await import('./english.js')).ENGLISH_DATES
}
