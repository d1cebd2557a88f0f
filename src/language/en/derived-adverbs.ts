import { NOT_ADVERBS_IN_LY } from './adverbs.js'

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    true: 'truly',
    due: 'duly',
    whole: 'wholly',
    public: 'publicly',
    good: 'well'
  })
)
const NO_ADVERBS: ReadonlySet<string> = new Set(NOT_ADVERBS_IN_LY)

/** The adverbs made by rule from adjectives; adjectives in -ly give none. */
export function derivedAdverbs(adjectives: readonly string[]): readonly string[] {
  return adjectives
    .filter((adjective) => !adjective.endsWith('ly'))
    .map(lyAdverb)
    .filter((adverb) => !NO_ADVERBS.has(adverb))
}

/** The adverb made from an adjective: `happy` → `happily`, `terrible` → `terribly`, `basic` → `basically`. */
export function lyAdverb(adjective: string): string {
  const irregular = IRREGULAR.get(adjective)
  if (irregular) return irregular
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`
  if (/[^aeiou]y$/.test(adjective) && adjective.length > 3) return `${adjective.slice(0, -1)}ily`
  if (adjective.endsWith('ic')) return `${adjective}ally`
  if (adjective.endsWith('ll')) return `${adjective}y`
  return `${adjective}ly`
}
