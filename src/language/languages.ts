import type { LanguageCode } from '../core/draft.js'
import { english } from './en/english.js'
import { italian } from './it/italian.js'
import type { Language } from './language.js'
import { turkish } from './tr/turkish.js'

/** The languages that the analysis can run in. */
export const LANGUAGE_TABLE: Readonly<Partial<Record<LanguageCode, Language>>> = {
  en: english,
  tr: turkish,
  it: italian
}
