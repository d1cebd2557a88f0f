import type { LanguageCode } from '../core/draft.js'
import { english } from './en/english.js'
import { loadItalian } from './it/italian.js'
import type { Language } from './language.js'
import { loadTurkish } from './tr/turkish.js'

/** The languages that the analysis can run in; each is loaded when it is asked for. */
export const LANGUAGE_TABLE: Readonly<Partial<Record<LanguageCode, Language>>> = {
  en: english,
  get tr() {
    return loadTurkish()
  },
  get it() {
    return loadItalian()
  }
}
