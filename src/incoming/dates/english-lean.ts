import type { Lean } from './date-grammar.js'
import { leanOfSigns, looksAhead, type TenseSigns } from './lean-of-signs.js'

const SIGNS: TenseSigns = {
  ahead:
    /\b(?:will|'ll|ll|wont|won't|shall|going to|gonna|can|could|please|want|need|needs|would like|'d like|d like|like to|by|until|till|before|due|let|must|should|expect|hope|(?<!\d(?:st|nd|rd|th)? (?:of )?)may|might|is|are|'re|aim|plan|promise to|coming)\b/g,
  back: /(?<!\b(?:be|is|are|being) )\b(?:since|ordered|bought|paid|called|wrote|was|were|had|did|didn't|said|told|went|came|got|sent|spoke|made|took|left|began|broke|stopped|saw|rang|last|been|ago|gave|heard|died|used|owed|lied|tied|sold|lost|found|broke|fell|felt|kept|paid|(?:(?<!\b(?:like|want|need|get|have) (?:it|this|that|them|(?:my|the|our) \w+) )[a-z]{2,}(?:[^e]|e)ed)|hasn't|haven't|have not|has not)\b/g
}
const TOLD =
  /\b(?:said|promised|told|agreed|confirmed|assured|swore|guaranteed|supposed|meant|should(?:'ve| have)|(?:was|were) due|(?:was|were) to|would|(?:you|they|he|she|it)'d)\b/
const MISSED =
  /\b(?:still (?:no|not|nothing|waiting|have|haven't|hasn't|isn't)|never|nothing (?:has |have )?(?:came|come|arrived|happened|yet|since)?|not (?:arrived|come|received|heard|called|turned|happened|been)|(?:has|have|did|had|was)n'?t (?:arrived?|come|received?|heard?|called?|got|had|happened?|shown?|showed|been|turn|turned|do|done|materiali[sz]ed?)|no[ -]?one|nobody|overdue|today is|it is now|it's now|days? late|late again|where is|waiting|no (?:sign|call|email|reply|answer|word|news|parcel|refund|delivery|show))\b/

/** Which way a date of English points. */
export function englishLean(before: string, after: string, whole: string): Lean {
  if (/\b(?:today is|today's|it is|it's|now|already)(?: (?:now|already))?\s*$/.test(before)) return 'future'
  const told = TOLD.test(before)
  if (/\b(?:was|were) (?:meant|supposed|due|to have)\b/.test(before)) return 'past'
  if (told)
    return MISSED.test(whole) || /\btoday is\b/.test(whole)
      ? 'past'
      : looksAhead(SIGNS, before)
        ? 'future'
        : 'past'
  if (/\b(?:by|until|till|before|due)\s+(?:the\s+)?$/.test(before)) return 'future'
  return leanOfSigns(SIGNS, before, after)
}
