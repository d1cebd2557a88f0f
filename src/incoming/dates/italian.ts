import type { DateGrammar } from './date-grammar.js'
import { ITALIAN_DAYS } from './italian-days.js'
import { italianLean } from './italian-lean.js'
import { ITALIAN_TIMES } from './italian-times.js'

/** Dates as Italian writes them. */
export const ITALIAN_DATES: DateGrammar = {
  days: ITALIAN_DAYS,
  times: ITALIAN_TIMES,
  through: /^\s*(?:-|a|al|e|ed|e il|fino a|fino al|alla)\s*$/,
  throughLead: /^(?:fino )?(?:al |all')/,
  joint:
    /^[\s,(]*(?:(?:alle|ore|entro|le|di|del|mattina|pomeriggio|sera|verso|e|non oltre|dalle|tra|fra|-|al massimo|h)[\s,]*)*$/,
  lead: /^(?:entro e non oltre|entro|il|la|per|dal|di|in|a|prima di|durante|nel|nella)\s+(?=\S)/,
  evening: /\b(?:sera|stasera)\b/,
  lean: italianLean
}
