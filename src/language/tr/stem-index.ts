import { skeletonOf } from '../fold.js'
import { hashWord } from '../hash.js'
import { FEATURE } from './features.js'
import { LOOK_ALIKES } from './look-alikes.js'
import { VERB_STEMS } from './verb-stems.js'

const GROUP_BITS: Readonly<Record<keyof typeof VERB_STEMS, number>> = {
  fault: FEATURE.fault,
  benef: FEATURE.benef,
  harm: FEATURE.harm,
  say: FEATURE.say,
  know: FEATURE.know,
  act: FEATURE.act,
  other: 0
}

/** Hash of the skeleton of each known verb stem → what it means. */
export const STEMS: ReadonlyMap<number, number> = stems()

/** Hashes of the skeletons of words that only look like verbs. */
export const NO_VERBS: ReadonlySet<number> = new Set(listOf(LOOK_ALIKES).map(hashWord))

/** Hashes of the skeletons of words that close a clause of reason. */
export const HINGES: ReadonlySet<number> = new Set(
  listOf('için nedeniyle sebebiyle dolayı ötürü yüzünden gerekçesiyle').map((word) =>
    hashWord(skeletonOf(word))
  )
)

function stems(): Map<number, number> {
  const index = new Map<number, number>()
  for (const [group, block] of Object.entries(VERB_STEMS)) {
    for (const stem of listOf(block)) {
      const hash = hashWord(skeletonOf(stem))
      index.set(hash, (index.get(hash) ?? 0) | GROUP_BITS[group as keyof typeof VERB_STEMS])
    }
  }
  return index
}

function listOf(block: string): string[] {
  return block.trim().split(/\s+/)
}
