import { ADJECTIVES } from './adjectives.js'
import { ADVERBS } from './adverbs.js'
import { CLOSED_CLASSES } from './closed-classes.js'
import { IRREGULAR_VERBS, type IrregularVerb } from './irregular-verbs.js'
import { IRREGULAR_NOUNS } from './noun-plurals.js'
import { NOUNS } from './nouns.js'
import { PREFIXED } from './prefixes.js'
import { VERBS } from './verbs.js'

const verbs = once(() => [...VERBS, ...IRREGULAR_VERBS.keys()])
const nouns = once(() => [...NOUNS, ...IRREGULAR_NOUNS])
const adjectives = once(() => ADJECTIVES)
const particles = once(() => [...Object.values(CLOSED_CLASSES).flat(), ...ADVERBS])

/** Is this lower-case word the base form of a listed verb (or of a prefixed irregular one: `mispay`)? */
export function isVerbBase(word: string): boolean {
  if (verbs().has(word)) return true
  return irregularVerb(word) !== undefined && !isNounBase(word) && !isAdjective(word)
}

/** Is this lower-case word a listed singular noun? */
export function isNounBase(word: string): boolean {
  return nouns().has(word)
}

/** Is this lower-case word a listed adjective? */
export function isAdjective(word: string): boolean {
  return adjectives().has(word)
}

/** Is this lower-case word in a closed class or a listed adverb? */
export function isParticle(word: string): boolean {
  return particles().has(word)
}

/** The irregular forms of a base form, prefixes understood (`mispay` → `mispaid`); undefined for a regular verb. */
export function irregularVerb(base: string): IrregularVerb | undefined {
  const own = IRREGULAR_VERBS.get(base)
  if (own || verbs().has(base)) return own
  const [, prefix = '', rest = ''] = PREFIXED.exec(base) ?? []
  const entry = IRREGULAR_VERBS.get(rest)
  if (!entry) return undefined
  const add = (form: string) => prefix + form
  return { past: entry.past.map(add), pp: entry.pp.map(add) }
}

/** The set is made when it is first asked for, so that loading the module stays cheap. */
function once(list: () => readonly string[]): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined
  return () => {
    set ??= new Set(list())
    return set
  }
}
