import { highVowel, isVowel, lastVowel, lowVowel } from './harmony.js'

/** Groups of verb forms that a pattern can ask for with `~`: first, second, third person, verbal nouns, converbs. */
export const VERB_FORMS = ['1', '2', '3', 'nom', 'conv'] as const

export type VerbForm = (typeof VERB_FORMS)[number]

const VOICELESS = 'çfhkpsşt'
/** Verbs of one syllable whose aorist has *-ir*. */
const NARROW_AORIST = new Set('al bil bul dur gel gör kal ol öl san var ver vur'.split(' '))
const SOFTENING = new Map([
  ['et', 'ed'],
  ['git', 'gid'],
  ['tat', 'tad'],
  ['güt', 'güd']
])
type Person = '1sg' | '2sg' | '3sg' | '1pl' | '2pl' | '3pl'
const PERSONS: Readonly<Record<'1' | '2' | '3', readonly Person[]>> = {
  1: ['1sg', '1pl'],
  2: ['2sg', '2pl'],
  3: ['3sg', '3pl']
}

/** The frequent forms of a verb stem in lower case, positive and negative. */
export function verbForms(stem: string, form: VerbForm): string[] {
  if (form === 'nom') return verbalNouns(stem)
  if (form === 'conv') return converbs(stem)
  return PERSONS[form].flatMap((person) => [...finite(stem, person), ...imperatives(stem, person)])
}

function finite(stem: string, person: Person): string[] {
  const soft = softStem(stem)
  const low = lowVowel(lastVowel(stem))
  const negative = `${stem}m${low}`
  const afterVowel = isVowel(stem.at(-1)!)
  const past = `${stem}${VOICELESS.includes(stem.at(-1)!) ? 't' : 'd'}`
  const bases = [
    `${stem}m${highVowel(lastVowel(stem))}ş`,
    `${negative}m${highVowel(low)}ş`,
    `${narrowed(soft)}yor`,
    `${stem}m${highVowel(lastVowel(stem))}yor`,
    `${soft}${afterVowel ? 'y' : ''}${low}c${low}k`,
    `${negative}y${low}c${low}k`,
    `${stem}m${low}kt${low}`
  ]
  return [
    ...bases.map((base) => withPerson(base, person)),
    ...aorists(stem, person),
    withShortPerson(past + highVowel(lastVowel(stem)), person),
    withShortPerson(`${negative}d${highVowel(low)}`, person),
    withShortPerson(
      `${stem}m${highVowel(lastVowel(stem))}şt${highVowel(highVowel(lastVowel(stem)))}`,
      person
    ),
    withShortPerson(`${stem}s${low}`, person)
  ]
}

function aorists(stem: string, person: Person): string[] {
  const soft = softStem(stem)
  const low = lowVowel(lastVowel(stem))
  const high = highVowel(lastVowel(stem))
  const syllables = [...stem].filter(isVowel).length
  const vowel = isVowel(stem.at(-1)!) ? '' : syllables > 1 || NARROW_AORIST.has(stem) ? high : low
  const negative = `${stem}m${low}`
  const positive = withPerson(`${soft}${vowel}r`, person)
  if (person === '1sg') return [positive, `${negative}m`]
  if (person === '1pl') return [positive, `${negative}y${highVowel(low)}z`]
  return [positive, withPerson(`${negative}z`, person)]
}

/** Endings after *-miş, -yor, -ecek, -r*. The *k* of *-ecek* softens before a vowel. */
function withPerson(base: string, person: Person): string {
  const high = highVowel(lastVowel(base))
  const soft = base.endsWith('k') ? `${base.slice(0, -1)}ğ` : base
  const buffer = isVowel(base.at(-1)!) ? 'y' : ''
  switch (person) {
    case '1sg':
      return `${soft}${buffer}${high}m`
    case '1pl':
      return `${soft}${buffer}${high}z`
    case '2sg':
      return `${base}s${high}n`
    case '2pl':
      return `${base}s${high}n${high}z`
    case '3pl':
      return `${base}l${lowVowel(lastVowel(base))}r`
    default:
      return base
  }
}

/** Endings after *-di* and *-se*. */
function withShortPerson(base: string, person: Person): string {
  const endings: Readonly<Record<Person, string>> = {
    '1sg': 'm',
    '1pl': 'k',
    '2sg': 'n',
    '2pl': `n${highVowel(lastVowel(base))}z`,
    '3sg': '',
    '3pl': `l${lowVowel(lastVowel(base))}r`
  }
  return base + endings[person]
}

function imperatives(stem: string, person: Person): string[] {
  const soft = softStem(stem)
  const buffer = isVowel(stem.at(-1)!) ? 'y' : ''
  const low = lowVowel(lastVowel(stem))
  const high = highVowel(lastVowel(stem))
  const forbidden = `${stem}m${low}y${highVowel(low)}n`
  if (person === '2pl')
    return [
      `${soft}${buffer}${high}n`,
      `${soft}${buffer}${high}n${high}z`,
      forbidden,
      `${forbidden}${highVowel(low)}z`
    ]
  if (person === '2sg') return [stem, `${stem}m${low}`]
  if (person === '1sg') return [`${soft}${buffer}${low}y${highVowel(low)}m`]
  return person === '1pl' ? [`${soft}${buffer}${low}l${highVowel(low)}m`] : []
}

function verbalNouns(stem: string): string[] {
  const low = lowVowel(lastVowel(stem))
  const high = highVowel(low)
  const noun = `${stem}m${low}`
  const endings = ['', `m${high}z`, `n${high}z`, `s${high}`]
  const possessed = endings.map((ending) => noun + ending)
  const third = `${noun}s${high}`
  return [
    `${stem}m${low}k`,
    `${stem}m${low}kt${low}n`,
    ...possessed,
    ...possessed
      .slice(1, 3)
      .flatMap((form) => [`${form}${high}`, `${form}${low}`, `${form}d${low}`, `${form}d${low}n`]),
    ...[`${high}`, `${low}`, `d${low}`, `d${low}n`].map((ending) => `${third}n${ending}`),
    `${noun}y${high}`,
    `${noun}y${low}`
  ]
}

function converbs(stem: string): string[] {
  const soft = softStem(stem)
  const buffer = isVowel(stem.at(-1)!) ? 'y' : ''
  const low = lowVowel(lastVowel(stem))
  const high = highVowel(lastVowel(stem))
  return [
    `${soft}${buffer}${low}r${low}k`,
    `${soft}${buffer}${high}p`,
    `${soft}${buffer}${high}nc${low}`,
    `${stem}m${low}d${low}n`,
    `${soft}${buffer}${low}n`
  ]
}

/** *bekle-* becomes *bekli-* before *-yor*, *gönder-* *gönderi-*. */
function narrowed(stem: string): string {
  if (!isVowel(stem.at(-1)!)) return stem + highVowel(lastVowel(stem))
  if (!'ae'.includes(stem.at(-1)!)) return stem
  const cut = stem.slice(0, -1)
  return cut + highVowel([...cut].some(isVowel) ? lastVowel(cut) : stem.at(-1)!)
}

function softStem(stem: string): string {
  const listed = SOFTENING.get(stem)
  if (listed) return listed
  return /(?:af|red|bah|kay|his|zan|kay|hal|nak|sey|vaz|lüt|sab|emr|vad|kah|küf|mah|meth)[bt]?[srpnfd]?et$/.test(
    stem
  )
    ? `${stem.slice(0, -1)}d`
    : stem
}
