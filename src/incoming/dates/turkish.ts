import type { DateGrammar } from './date-grammar.js'
import { TURKISH_DAYS } from './turkish-days.js'
import { turkishLean } from './turkish-lean.js'
import { TURKISH_TIMES } from './turkish-times.js'

/** Dates as Turkish writes them. */
export const TURKISH_DATES: DateGrammar = {
  days: TURKISH_DAYS,
  times: TURKISH_TIMES,
  through: /^\s*(?:-|ile|ila|ve)\s*$/,
  joint:
    /^[\s,(]*(?:(?:gunu?|sabahi?|aksami?|ogleden sonra|ogleden once|ogle|saat|en gec|gune|tarihinde|-)[\s,]*)*$/,
  lead: /^en gec\s+/,
  tail: /^\s+(?:kadar|dek|icinde|icerisinde|itibariyle|arasi(?:nda)?)\b/,
  lean: turkishLean
}
