import { CLASS } from '../classes.js'

/** Classes of an English word that no list has, by its ending: *-ed*, *-ing*, *-ly*, *-able* … */
export function englishClassesByForm(word: string): number {
  const lower = word.toLowerCase()
  if (lower.length < 4) return CLASS.noun
  if (lower.endsWith('ed')) return CLASS.past | CLASS.pp | CLASS.adj
  if (lower.endsWith('ing')) return CLASS.ing | CLASS.noun
  if (lower.endsWith('ly')) return CLASS.adv
  if (/(?:able|ible|ful|less|ous|ive|ical|ish)$/.test(lower)) return CLASS.adj
  if (/(?:tion|sion|ment|ness|ity|ance|ence|ship|hood|ism)s?$/.test(lower)) return CLASS.noun
  if (/(?:ise|ize|ify)$/.test(lower)) return CLASS.verb
  return CLASS.noun | CLASS.verb
}
