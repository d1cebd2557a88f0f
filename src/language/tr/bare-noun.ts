import { highVowel, isVowel, lastVowel } from './harmony.js'
import { NOUNS } from './known-words.js'

const KNOWN: ReadonlySet<string> = new Set(NOUNS.split(/\s+/))
const HARD: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', ğ: 'k' }
/** Nouns that end in a high vowel and *n*, so that their accusative looks like one behind a possessive. */
const WITH_N = new Set(
  'altın basın boyun bugün bütün düğün gelin gün kadın kanun kurşun oyun sabun sorun tütün ürün yakın yayın yazın zeytin akın ekin bekçin dizgin'.split(
    ' '
  )
)
/** Nouns that lose a vowel before an ending. */
const SHORTENED = new Map(
  'kayıt isim resim izin kısım şekil akıl fikir vakit nakit metin hüküm cürüm ömür oğul alın ağız boyun burun karın beyin şehir zihin nehir'
    .split(' ')
    .map((noun) => [noun.slice(0, -2) + noun.at(-1)!.replace('t', noun === 'kayıt' ? 'd' : 't'), noun])
)
/** Nouns in *t* that are soft before an ending, and others that double their last letter. */
const SPECIAL = new Map([
  ['sened', 'senet'],
  ['hakk', 'hak'],
  ['redd', 'ret'],
  ['zamm', 'zam']
])

/**
 * A noun without the ending of its accusative: *listeyi* → *liste*, *adresinizi* → *adresiniz*, *etiketini* →
 * *etiketi*, *kaydı* → *kayıt*. `word` keeps its capitals. Undefined where the word has no such ending.
 */
export function bareNoun(word: string): string | undefined {
  const named = /^(.+)['’](?:[yn]?[ıiuü])$/u.exec(word)
  if (named) return named[1]
  const low = word.toLocaleLowerCase('tr')
  const stem = stemOf(low)
  if (stem === undefined) return undefined
  const same = [...stem].findIndex((letter, i) => letter !== low[i])
  return same < 0 ? word.slice(0, stem.length) : word.slice(0, same) + stem.slice(same)
}

function stemOf(word: string): string | undefined {
  const last = word.at(-1)!
  if (!'ıiuü'.includes(last) || word.length < 3) return undefined
  const rest = word.slice(0, -1)
  if (highVowel(lastVowel(rest)) !== last && !KNOWN.has(rest)) return undefined
  const end = rest.at(-1)!
  if (isVowel(end)) return undefined
  if (end === 'y' && isVowel(rest.at(-2) ?? '') && !KNOWN.has(rest)) return rest.slice(0, -1)
  const shortened = SHORTENED.get(rest) ?? SPECIAL.get(rest)
  if (shortened) return shortened
  // behind a possessive of the third person: parasını, etiketini
  if (end === 'n' && 'ıiuü'.includes(rest.at(-2) ?? '') && !WITH_N.has(rest) && !KNOWN.has(rest))
    return rest.slice(0, -1)
  return hardened(rest)
}

function hardened(stem: string): string {
  const hard = HARD[stem.at(-1)!]
  if (hard === undefined) return stem
  const made = stem.slice(0, -1) + hard
  if (stem.at(-1) === 'd') return KNOWN.has(made) ? made : stem
  return KNOWN.has(stem) ? stem : made
}

/** The genitive of a noun that stands without an ending. */
export function genitive(noun: string): string {
  const low = noun.toLocaleLowerCase('tr')
  const high = highVowel(lastVowel(low))
  if (isVowel(low.at(-1)!)) return `${noun}n${high}n`
  return `${noun}${high}n`
}
