import { withErEst } from './regular-forms.js'
import { words } from './word-list.js'

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    good: ['better', 'best'],
    bad: ['worse', 'worst'],
    ill: ['worse', 'worst'],
    far: ['farther', 'farthest', 'further', 'furthest'],
    little: ['littler', 'littlest'],
    old: ['older', 'oldest', 'elder', 'eldest']
  })
)
const UNCOMPARED = new Set(
  words(`
    bald broke core daily dead dual due even fake fit fixed fluent fluid giant grown ill joint just key known
    lame last least left less like live lone lost main male many mere mid monthly more most much naive nearby net
    next null numb ok okay one only own paid past prime pro purple quarterly real retail right royal same second
    single sole spare square standby still stuck such tech third top torn upset void weekly whole worse worst worth
    wrong yearly`)
)

/** Comparative and superlative of a short adjective; none for a long or an absolute one. */
export function comparatives(adjective: string): readonly string[] {
  const irregular = IRREGULAR.get(adjective)
  if (irregular) return irregular
  if (UNCOMPARED.has(adjective) || !isShort(adjective)) return []
  return withErEst(adjective)
}

/** One syllable (`clear`, `nice`), or two with -y or -le at the end (`happy`, `simple`). */
function isShort(adjective: string): boolean {
  const syllables = adjective.replace(/([^aeiouyl])e$/, '$1').match(/[aeiouy]+/g)?.length ?? 0
  if (/(?:ly|y|le)$/.test(adjective)) return syllables <= 2 && !/[aeiou]ble$/.test(adjective)
  return syllables === 1 && !/(?:er|st|ior|ed)$/.test(adjective)
}
