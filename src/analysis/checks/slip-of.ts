import { editDistance } from '../../core/did-you-mean.js'

/**
 * The known name of which `name` is surely a slip: one of its parts differs by a letter (by two where it is long), the
 * others not at all. Undefined for names that may well be others: with another number, the plural of a known one, or a
short word with another letter (`note`, `node`).
 */
export function slipOf(name: string, known: readonly string[]): string | undefined {
  const seen = slips.get(known) ?? new Map<string, string | undefined>()
  slips.set(known, seen)
  // a library says the same names again and again
  if (!seen.has(name)) {
    if (seen.size >= MOST) seen.clear()
    seen.set(name, meantBy(name, known))
  }
  return seen.get(name)
}

const slips = new WeakMap<readonly string[], Map<string, string | undefined>>()
/** Names that are remembered. */
const MOST = 1000

function meantBy(name: string, known: readonly string[]): string | undefined {
  const parts = name.toLowerCase().split('.')
  return known.find((each) => !each.includes('*') && isSlip(parts, each.toLowerCase().split('.')))
}

const LEAST = 4
/** From here on another letter in the place of one is a slip. */
const MIDDLE = 6
/** From here on two letters may be wrong. */
const LONG = 8

function isSlip(parts: readonly string[], meant: readonly string[]): boolean {
  if (parts.length !== meant.length) return false
  const differing = parts.flatMap((part, i) => (part === meant[i] ? [] : [i]))
  if (differing.length !== 1) return false
  const [own, other] = [parts[differing[0]!]!, meant[differing[0]!]!]
  const shorter = Math.min(own.length, other.length)
  if (shorter < LEAST || digitsOf(own) !== digitsOf(other)) return false
  if (own === `${other}s` || other === `${own}s`) return false
  if (shorter < MIDDLE && own.length === other.length && lettersOf(own) !== lettersOf(other)) return false
  return editDistance(own, other) <= (shorter >= LONG ? 2 : 1)
}

/** In the order of the alphabet: two words with the same ones differ by a swap. */
function lettersOf(word: string): string {
  return [...word].sort().join('')
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '')
}
