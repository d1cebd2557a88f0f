import type { Form, Reading } from './form.js'

const NEEDS_E =
  /(?:[cuv]|[dlr]g|[a-z]{2}[aeiou]g|[bcdfgkptz]l|ssl|[aeiouylnpr]s|[aeiouy]z|[^ao]ir|[^o]ur|[^aeou]at|uat|[^o]ut|[^e]e|[^aeiou](?:[aiou]d|[aiou]k|[au]m|in|[ay]p|ib))$/

/** No word of a language is longer. */
const LONGEST = 60

/** Readings of an inflected word whose base is in no list, by its ending: `blorped` → `blorp`. */
export function guessReadings(word: string): Reading[] {
  if (word.length > LONGEST) return []
  const ending = /^(.*[aeiouy].*)(ed|ing)$/.exec(word)
  if (ending) {
    const [, stem = '', tail = ''] = ending
    const base = baseOfStem(stem, tail)
    const forms: Form[] = tail === 'ed' ? ['past', 'pp'] : ['ing']
    return forms.map((form) => ({ base, form }))
  }
  const singular = withoutS(word)
  if (singular === undefined) return []
  return [
    { base: singular, form: 's' },
    { base: singular, form: 'pl' }
  ]
}

function baseOfStem(stem: string, tail: string): string {
  if (/([bdgkmnprt])\1$/.test(stem) || /[aeiou].*[aeio]ll$/.test(stem)) return stem.slice(0, -1)
  if (tail === 'ed' && /[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`
  if (/[aeiou].*ick$/.test(stem)) return stem.slice(0, -1)
  return takesE(stem) ? `${stem}e` : stem
}

/** Is -e missing at the end of the stem (`brac`, `handl`, `locat`, `tap`)? */
function takesE(stem: string): boolean {
  return NEEDS_E.test(stem) || /^[^aeiouy]*[aeiouy][bdgklmnprt]$/.test(stem)
}

function withoutS(word: string): string | undefined {
  if (word.length < 4 || !/[^sui]s$/.test(word)) return undefined
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
