const VOWELS = 'aeıioöuüâîû'
const SOFT: Readonly<Record<string, string>> = { p: 'b', ç: 'c', k: 'ğ' }

export function isVowel(letter: string): boolean {
  return VOWELS.includes(letter)
}

/** Last vowel of a word in lower case; `e` where it has none. */
export function lastVowel(word: string): string {
  for (let i = word.length - 1; i >= 0; i--) if (isVowel(word[i]!)) return word[i]!
  return 'e'
}

/** `a` or `e`, after the vowel before it. */
export function lowVowel(before: string): string {
  return 'aıouâû'.includes(before) ? 'a' : 'e'
}

/** `ı`, `i`, `u` or `ü`, after the vowel before it. */
export function highVowel(before: string): string {
  if ('aıâ'.includes(before)) return 'ı'
  if ('ouû'.includes(before)) return 'u'
  return 'öü'.includes(before) ? 'ü' : 'i'
}

/** A noun before a vowel: *kitap* → *kitab-*, *bilek* → *bileğ-*; words of one syllable keep their end. */
export function softened(noun: string): string {
  const vowels = [...noun].filter(isVowel).length
  const soft = SOFT[noun.at(-1)!]
  if (vowels < 2 || soft === undefined || !isVowel(noun.at(-2)!)) return noun
  return noun.slice(0, -1) + soft
}
