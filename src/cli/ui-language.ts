import { LANGUAGES, type LanguageCode, supportedLanguage } from '../core/draft.js'
import type { Say } from '../core/sayings.js'
import type { Environment } from '../platform/terminal.js'

/** The language that the environment asks for: LC_ALL, then LC_MESSAGES, then LANG; undefined for any other. */
export function environmentLanguage(env: Environment): LanguageCode | undefined {
  // set to nothing is not set
  const locale = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase()
  return LANGUAGES.find((lang) => new RegExp(`^${lang}(?:[_.@-]|$)`).test(locale))
}

/** The language that `--ui-lang` names, also where the rest of the command line is wrong. */
export function askedLanguage(argv: readonly string[]): LanguageCode | undefined {
  const end = argv.indexOf('--')
  const own = end < 0 ? argv : argv.slice(0, end)
  const at = own.lastIndexOf('--ui-lang')
  const joined = own.findLast((word) => word.startsWith('--ui-lang='))
  return supportedLanguage(at < 0 ? joined?.slice('--ui-lang='.length) : own[at + 1])
}

/** How notes and errors are said in a language; undefined: in English. */
export async function sayIn(lang: LanguageCode | undefined): Promise<Say | undefined> {
  if (lang === undefined || lang === 'en') return undefined
  const { loadSay } = await import('../reporters/words/said.js')
  return loadSay(lang)
}
