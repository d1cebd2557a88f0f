import type { LanguageCode } from '../core/draft.js'
import { english } from './en/english.js'
import type { Language } from './language.js'

/** The languages that the analysis can run in. */
export const LANGUAGE_TABLE: Readonly<Partial<Record<LanguageCode, Language>>> = { en: english }
