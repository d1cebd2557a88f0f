import { mayHide } from '../../language/hidden-signs.js'
import type { Check } from './check.js'

/**
 * Signs without a picture: embeddings, overrides and isolates of the bidirectional algorithm, zero-width space, word
 * joiner, byte order mark, soft hyphen, and the tag letters outside of a flag. Between Latin letters also those that
 * are at home elsewhere: the joiners of emoji and of Persian, the marks that only say which way a sign runs, selectors
 * of a variant, fillers of Korean, operators of formulas.
 */
const HIDDEN =
  /(?:[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u00ad]|(?<!\u{1f3f4}[\u{e0061}-\u{e007a}]*)[\u{e0001}-\u{e007f}])+|(?<=\p{Script=Latin})[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]+(?=\p{Script=Latin})/gu
const SHOWN = 4

/** Text that the eye does not see, or sees in another order. */
export const hiddenText: Check = {
  rule: {
    id: 'template/hidden-text',
    category: 'template',
    severity: 'warning',
    confidence: 'high',
    status: 'stable',
    aliases: []
  },
  mayHold: mayHide,
  find: (text, start, end) =>
    [...text.slice(start, end).matchAll(HIDDEN)].map(({ 0: signs, index }) => ({
      start: start + index,
      end: start + index + signs.length,
      shown: namesOf(signs),
      fix: ''
    }))
}

/** `U+202E U+200B`, and how many more. */
function namesOf(signs: string): string {
  const names = [...signs].map(
    (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  )
  const more = names.length > SHOWN ? [`+${names.length - SHOWN}`] : []
  return [...names.slice(0, SHOWN), ...more].join(' ')
}
