/** Start value and multiplier of the 32-bit FNV-1a hash that names words in compiled rulesets. */
export const HASH_SEED = 0x811c9dc5 | 0
export const HASH_PRIME = 16777619

/** Adds one UTF-16 code unit to a hash. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME)
}

/** Hash of a folded word. */
export function hashWord(word: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i))
  return hash
}
