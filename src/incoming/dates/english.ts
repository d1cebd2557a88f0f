import type { DateGrammar } from './date-grammar.js'
import { ENGLISH_DAYS } from './english-days.js'
import { englishLean } from './english-lean.js'
import { ENGLISH_TIMES } from './english-times.js'

/** Dates as English writes them. */
export const ENGLISH_DATES: DateGrammar = {
  days: ENGLISH_DAYS,
  times: ENGLISH_TIMES,
  through: /^\s*(?:-|to|and|through|until|till)\s*(?:on\s+)?(?:the\s+)?$/,
  joint:
    /^[\s,(]*(?:(?:on|at|by|before|around|the|in the|-|morning|afternoon|evening|from|between|latest|no later than|onwards?|sharp|or (?:later|earlier|so)|say|any ?time|some ?time|first thing|ish)[\s,]*)*$/,
  lead: /^(?:no later than|at|by|before|on|until|till|around|from|since|about|the|over|for|of|after)\s+/,
  monthMayLead: true,
  evening: /\b(?:evening|tonight|night)\b/,
  lean: englishLean
}
