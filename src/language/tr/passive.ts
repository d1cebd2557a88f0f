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
  ['noun', /(m[ae])?m[ae]l[ıi]yd[ıi]n(?:[ıi]z)?$/],
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

/**
 * What the reader said they would do, as it was understood: *göndereceğinizi* and *gönderirim* → *gönderecektiniz*.
 * `plural`: the reader is *siz*. Undefined where the word says nothing of the kind.
 */
export function promisedForm(word: string, plural: boolean): string | undefined {
  const own = /^(.+[ae]c[ae])ğ(?:[ıi]n(?:[ıi]z)?[ıiae]|[ıi][mz])$/.exec(word)
  const base = own ? `${own[1]}k` : futureOf(word)
  if (base === undefined) return undefined
  const high = highVowel(lastVowel(base))
  return `${base}t${high}n${plural ? `${high}z` : ''}`
}

function futureOf(word: string): string | undefined {
  const stem = /^(.+?)[ae]?[ıiuü]?r[ıiuü][mz]$/.exec(word)?.[1]
  const known = stem && [stem, `${stem}e`, `${stem}a`].find((each) => STEMS.has(HARD.get(each) ?? each))
  if (!known) return undefined
  const low = lowVowel(lastVowel(known))
  return `${known}${isVowel(known.at(-1)!) ? 'y' : ''}${low}c${low}k`
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
