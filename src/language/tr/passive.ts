import { highVowel, isVowel, lastVowel, lowVowel } from './harmony.js'
import { VERB_STEMS } from './verb-stems.js'

/** What the ending of a verb says besides its person. */
type Tense = 'past' | 'reported' | 'reported-past' | 'going-on' | 'participle' | 'noun'

/** A verb that speaks of its reader. */
export interface ReaderVerb {
  readonly stem: string
  readonly negative: boolean
  readonly tense: Tense
}

/** Endings of the second person, singular and plural, with or without a negation; the longest first. */
const ENDINGS: readonly (readonly [Tense, RegExp])[] = [
  ['reported-past', /(m[ae])?m[ıiuü]şt[ıiuü]n(?:[ıiuü]z)?$/],
  ['reported', /(m[ae])?m[ıiuü]şs[ıiuü]n(?:[ıiuü]z)?$/],
  ['going-on', /(?:(m)[ıiuü]|[ıiuü])yor(?:sunuz|sun|dunuz|dun)$/],
  ['participle', /(m[ae])?[dt][ıiuü]ğ[ıiuü]n(?:[ıiuü]z)?$/],
  ['noun', /(m[ae])?m[ae]n(?:[ıi]z)?$/],
  ['past', /(m[ae])?[dt][ıiuü]n(?:[ıiuü]z)?$/]
]

const STEMS: ReadonlySet<string> = new Set(
  Object.values(VERB_STEMS).flatMap((block) => block.trim().split(/\s+/))
)
/** Stems that the verb lists hold with a soft end only. */
const HARD = new Map([
  ['ed', 'et'],
  ['gid', 'git'],
  ['güd', 'güt']
])
/** Passives that the endings do not give. */
const PASSIVES = new Map([
  ['anla', 'anlaşıl'],
  ['de', 'den'],
  ['ye', 'yen'],
  ['et', 'edil'],
  ['git', 'gidil'],
  ['tat', 'tadıl'],
  ['koy', 'konul']
])

/** Reads a word in lower case such as *göndermediniz*; undefined where it is no verb of the second person. */
export function readerVerb(word: string): ReaderVerb | undefined {
  for (const [tense, ending] of ENDINGS) {
    const found = ending.exec(word)
    const stem = found && knownStem(word.slice(0, found.index), tense)
    if (stem) return { stem, negative: found[1] !== undefined, tense }
  }
  return undefined
}

/** The stem of a verbal noun in the accusative, *göndermeyi*; undefined for other words. */
export function verbalNounStem(word: string): string | undefined {
  const found = /m[ae]y[ıi]$/.exec(word)
  return found ? knownStem(word.slice(0, found.index), 'noun') : undefined
}

/** *göndermediniz* → *gönderilmedi*: the passive of the third person in the same tense. */
export function passiveForm({ stem, negative, tense }: ReaderVerb): string {
  const passive = passiveOf(stem)
  const low = lowVowel(lastVowel(passive))
  const base = negative ? `${passive}m${low}` : passive
  const high = highVowel(lastVowel(base))
  switch (tense) {
    case 'past':
      return `${base}d${high}`
    case 'reported':
      return `${base}m${high}ş`
    case 'reported-past':
      return `${base}m${high}şt${highVowel(high)}`
    case 'going-on':
      return `${passive}${negative ? 'm' : ''}${highVowel(lastVowel(passive))}yor`
    case 'participle':
      return `${base}d${high}ğ${highVowel(high)}`
    case 'noun':
      return `${base}m${lowVowel(lastVowel(base))}s${highVowel(lowVowel(lastVowel(base)))}`
  }
}

function passiveOf(stem: string): string {
  const listed = PASSIVES.get(stem)
  if (listed !== undefined) return listed
  const last = stem.at(-1)!
  if (isVowel(last)) return `${stem}n`
  return `${stem}${highVowel(lastVowel(stem))}${last === 'l' ? 'n' : 'l'}`
}

function knownStem(stem: string, tense: Tense): string | undefined {
  const hard = HARD.get(stem) ?? stem
  if (STEMS.has(hard)) return hard
  // bekliyor: its last vowel has given way
  const wide = tense === 'going-on' ? ['e', 'a'].map((vowel) => stem + vowel) : []
  return wide.find((each) => STEMS.has(each))
}
