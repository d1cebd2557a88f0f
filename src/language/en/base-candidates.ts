import { IRREGULAR_VERBS } from './irregular-verbs.js'
import { IRREGULAR_NOUNS, plurals } from './noun-plurals.js'
import { PREFIXED } from './prefixes.js'

const IRREGULAR_S = new Map([
  ['is', 'be'],
  ['has', 'have'],
  ['does', 'do']
])
let verbBases: ReadonlyMap<string, readonly string[]> | undefined
let singulars: ReadonlyMap<string, readonly string[]> | undefined

/** Irregular verbs that may have this past form or participle, also behind a prefix (`mispaid` → `mispay`). */
export function irregularBases(word: string): readonly string[] {
  verbBases ??= invert(IRREGULAR_VERBS.keys(), (base) => {
    const entry = IRREGULAR_VERBS.get(base)
    return entry ? [...entry.past, ...entry.pp] : []
  })
  const known = verbBases
  const [, prefix = '', rest = ''] = PREFIXED.exec(word) ?? []
  return [...(known.get(word) ?? []), ...(known.get(rest) ?? []).map((base) => prefix + base)]
}

/** Base forms of which the word may be a regular -ed, -ing or -s form; many are no words at all. */
export function regularBases(word: string): readonly string[] {
  if (word.endsWith('s')) return [...regularSingulars(word), IRREGULAR_S.get(word) ?? word]
  const [, stem = '', tail = ''] = /^(.+)(ed|ing)$/.exec(word) ?? []
  if (!tail) return []
  const bases = [stem, `${stem}e`]
  if (/(.)\1$/.test(stem)) bases.push(stem.slice(0, -1))
  if (tail === 'ed' && stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`)
  if (tail === 'ing' && stem.endsWith('y')) bases.push(`${stem.slice(0, -1)}ie`)
  if (stem.endsWith('ck')) bases.push(stem.slice(0, -1))
  return bases
}

/** Nouns that may have this irregular plural. */
export function irregularSingulars(word: string): readonly string[] {
  singulars ??= invert(IRREGULAR_NOUNS, plurals)
  return singulars.get(word) ?? []
}

/** Words of which the word may be the -s form; many are no words at all. */
export function regularSingulars(word: string): readonly string[] {
  if (!word.endsWith('s')) return []
  const bases = [word.slice(0, -1)]
  if (word.endsWith('es')) bases.push(word.slice(0, -2))
  if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('zzes')) bases.push(word.slice(0, -3))
  return bases
}

function invert(
  bases: Iterable<string>,
  formsOf: (base: string) => readonly string[]
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const base of bases) {
    for (const form of new Set(formsOf(base))) found.set(form, [...(found.get(form) ?? []), base])
  }
  return found
}
