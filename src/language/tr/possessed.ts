import type { WordLetters } from './word-letters.js'

/** Case endings behind a possessive, as skeletons. */
const CASES = ['dan', 'den', 'da', 'de', 'in', 'un', 'la', 'le', 'ca', 'ce', 'i', 'u', 'a', 'e']
/** *Adresiniz* is what you have, *haklısınız* what you are: nouns in *s*. */
const NOUNS_IN_S =
  /(?:adres|ders|kurs|servis|ofis|turnus|hisse?|ses|nefes|heves|abonman|burs|bonus|virus|otobus|pas|kas)$/
/** Without its ending a noun has three letters, so that *deniz* and *henüz* are none; two before an *i* that joins. */
const SHORTEST = 3
const Z = 122

/**
 * Does a word that is no verb say that something is the reader's: *buzdolabınız*, *siparişinizin*? `original` is the
 * word as it is spelt; `letters` hold it.
 */
export function isReaders(original: string, letters: WordLetters): boolean {
  if (!letters.skeleton.subarray(Math.max(0, letters.length - 4), letters.length).includes(Z)) return false
  const skeleton = String.fromCharCode(...letters.skeleton.subarray(0, letters.length))
  const end = possessiveEnd(skeleton)
  if (end < 0) return false
  const joining = 'iu'.includes(skeleton[end - 4]!)
  const stem = skeleton.slice(0, joining ? end - 4 : end - 3)
  if (stem.length < (joining ? 2 : SHORTEST) || !letters.harmonious(stem.length)) return false
  const isCopula =
    end === skeleton.length && joining && stem.endsWith('s') && !/ş[ıiuü]n[ıiuü]z$/iu.test(original)
  return !isCopula || NOUNS_IN_S.test(stem)
}

/** Offset behind *-niz*, before a case; -1 where there is none. */
function possessiveEnd(skeleton: string): number {
  if (isPossessive(skeleton, skeleton.length)) return skeleton.length
  const ending = CASES.find(
    (each) => skeleton.endsWith(each) && isPossessive(skeleton, skeleton.length - each.length)
  )
  return ending ? skeleton.length - ending.length : -1
}

/** A vowel and *-niz* before `end`. */
function isPossessive(skeleton: string, end: number): boolean {
  return (
    end > 4 &&
    skeleton[end - 1] === 'z' &&
    'iu'.includes(skeleton[end - 2]!) &&
    skeleton[end - 3] === 'n' &&
    'aeiou'.includes(skeleton[end - 4]!)
  )
}
