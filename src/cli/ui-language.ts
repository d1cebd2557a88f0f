import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import type { Environment } from '../platform/terminal.js'

/** The language that the environment asks for: LC_ALL, then LC_MESSAGES, then LANG; undefined for any other. */
export function environmentLanguage(env: Environment): LanguageCode | undefined {
  // set to nothing is not set
  const locale = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase()
  return LANGUAGES.find((lang) => new RegExp(`^${lang}(?:[_.@-]|$)`).test(locale))
}
