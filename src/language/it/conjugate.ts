import { irregularVerb } from './irregular-verbs.js'
import { irregularParticiple } from './participles.js'
import { ISC_VERBS } from './verbs.js'

/** `1` is *io* and *noi*, `2` is *tu* and *voi*, `3` is *lui* and *Lei*, `3pl` is *loro*. */
export const VERB_FORMS = [
  'inf',
  'bare',
  'ger',
  'pp',
  'pres1',
  'pres2',
  'pres3',
  'pres3pl',
  'imperf1',
  'imperf2',
  'imperf3',
  'imperf3pl',
  'fut1',
  'fut2',
  'fut3',
  'fut3pl',
  'cond1',
  'cond2',
  'cond3',
  'cond3pl',
  'sub',
  'isub',
  'imper',
  'remote'
] as const
export type VerbForm = (typeof VERB_FORMS)[number]

const SINGLE = 'mi ti ci vi si gli lo la li le ne'.split(' ')
const DOUBLE =
  'melo mela meli mele telo tela celo cela celi cele velo vela glielo gliela glieli gliele gliene cene mene vene'.split(
    ' '
  )
/** Vowel of the class of a verb. */
type Theme = 'a' | 'e' | 'i'

interface Verb {
  readonly infinitive: string
  readonly stem: string
  readonly theme: Theme
  readonly present: readonly string[]
  readonly future: string
  readonly imperfect: string
  readonly subjunctive: string
}

/** The forms of an infinitive; unknown verbs go by rule. Infinitives in *-si* are read without it. */
export function conjugate(infinitive: string, form: VerbForm): readonly string[] {
  const verb = verbOf(
    infinitive.endsWith('rsi')
      ? `${infinitive.slice(0, -2)}e`.replace(/(o|a|u)re$/, '$1rre').replace(/arre$/, 'are')
      : infinitive
  )
  const { present, future, imperfect, subjunctive } = verb
  const at = (...places: number[]) => places.map((place) => present[place]!)
  const essere = verb.infinitive === 'essere'
  switch (form) {
    case 'inf':
      return infinitives(verb)
    case 'bare':
      return [verb.infinitive, shortened(verb)]
    case 'ger':
      return gerunds(verb)
    case 'pp':
      return agreeing(participle(verb))
    case 'pres1':
      return at(0, 3)
    case 'pres2':
      return verb.theme === 'a' ? [...at(1, 4), ...doubleI(verb)] : at(1, 4)
    case 'pres3':
      return at(2)
    case 'pres3pl':
      return at(5)
    case 'imperf1':
      return essere ? ['ero', 'eravamo'] : [`${imperfect}vo`, `${imperfect}vamo`]
    case 'imperf2':
      return essere ? ['eri', 'eravate'] : [`${imperfect}vi`, `${imperfect}vate`]
    case 'imperf3':
      return essere ? ['era'] : [`${imperfect}va`]
    case 'imperf3pl':
      return essere ? ['erano'] : [`${imperfect}vano`]
    case 'fut1':
      return [`${future}ò`, `${future}emo`]
    case 'fut2':
      return [`${future}ai`, `${future}ete`]
    case 'fut3':
      return [`${future}à`]
    case 'fut3pl':
      return [`${future}anno`]
    case 'cond1':
      return [`${future}ei`, `${future}emmo`]
    case 'cond2':
      return [`${future}esti`, `${future}este`]
    case 'cond3':
      return [`${future}ebbe`]
    case 'cond3pl':
      return [`${future}ebbero`]
    case 'sub':
      return [subjunctive, ...politeI(verb), `${present[3]!.replace(/iamo$/, 'iate')}`, `${subjunctive}no`]
    case 'isub':
      return imperfectSubjunctive(verb)
    case 'imper':
      return imperatives(verb)
    case 'remote':
      return remote(verb)
  }
}

function verbOf(infinitive: string): Verb {
  const theme: Theme = infinitive.endsWith('are') ? 'a' : infinitive.endsWith('ire') ? 'i' : 'e'
  const stem = infinitive.replace(/(?:[aei]|r)re$/, '')
  const row = irregularVerb(infinitive)
  const present = row ? row.present : regularPresent(stem, theme, infinitive)
  const sonorous = soft(stem, theme)
  const future = row?.future || (theme === 'a' ? `${sonorous}er` : `${stem}${theme}r`)
  const subjunctive =
    row?.subjunctive ||
    (theme === 'a'
      ? present[2]!.replace(/a$/, '').replace(/i$/, '') + (sonorous.endsWith('h') ? 'hi' : 'i')
      : present[0]!.replace(/o$/, 'a'))
  return { infinitive, stem, theme, present, future, subjunctive, imperfect: row?.imperfect || stem + theme }
}

/** The stem of a verb in *-are* before *e* and *i*: *pag-* → *pagh-*, *cominci-* → *cominc-*, *invi-* stays. */
function soft(stem: string, theme: Theme): string {
  if (theme !== 'a') return stem
  if (/[cg]$/.test(stem)) return `${stem}h`
  return /[cg]i$/.test(stem) ? stem.slice(0, -1) : stem
}

function regularPresent(stem: string, theme: Theme, infinitive: string): string[] {
  if (theme === 'a') {
    const before = soft(stem, theme).replace(/i$/, '')
    return [`${stem}o`, `${before}i`, `${stem}a`, `${before}iamo`, `${stem}ate`, `${stem}ano`]
  }
  const isc = theme === 'i' && ISC_VERBS.has(infinitive) ? 'isc' : ''
  const plural = theme === 'i' ? 'ite' : 'ete'
  return [
    `${stem}${isc}o`,
    `${stem}${isc}i`,
    `${stem}${isc}e`,
    `${stem}iamo`,
    `${stem}${plural}`,
    `${stem}${isc}ono`
  ]
}

/** *inviare* has *invii* beside what the rule gives. */
function doubleI({ stem, infinitive }: Verb): string[] {
  return /[^cg]i$/.test(stem) && !irregularVerb(infinitive) ? [`${stem}i`] : []
}

function politeI(verb: Verb): string[] {
  return verb.theme === 'a' ? doubleI(verb).flatMap((form) => [form, `${form}no`]) : []
}

function shortened({ infinitive }: Verb): string {
  return infinitive.endsWith('rre') ? infinitive : infinitive.slice(0, -1)
}

function infinitives(verb: Verb): string[] {
  const root = verb.infinitive.endsWith('rre') ? verb.infinitive.slice(0, -2) : verb.infinitive.slice(0, -1)
  return [verb.infinitive, shortened(verb), ...[...SINGLE, ...DOUBLE].map((pronoun) => root + pronoun)]
}

function gerunds(verb: Verb): string[] {
  const gerund = verb.theme === 'a' && verb.imperfect.endsWith('a') ? `${verb.stem}ando` : gerundInE(verb)
  return [
    gerund,
    ...['mi', 'ci', 'vi', 'si', 'lo', 'la', 'li', 'le', 'gli', 'ne'].map((pronoun) => gerund + pronoun)
  ]
}

function gerundInE({ imperfect, stem, theme }: Verb): string {
  return `${theme === 'i' && imperfect.endsWith('i') ? stem : imperfect.replace(/[aei]$/, '')}endo`
}

function participle({ infinitive, stem, theme }: Verb): string {
  const own = ISC_VERBS.has(infinitive) ? undefined : irregularParticiple(infinitive)
  return own ?? stem + { a: 'ato', e: /[cg]$/.test(stem) ? 'iuto' : 'uto', i: 'ito' }[theme]
}

function agreeing(masculine: string): string[] {
  const stem = masculine.slice(0, -1)
  return ['o', 'a', 'i', 'e'].map((vowel) => stem + vowel)
}

function imperfectSubjunctive({ infinitive, imperfect }: Verb): string[] {
  const stem = { essere: 'fo', stare: 'ste', dare: 'de' }[infinitive] ?? imperfect
  return ['ssi', 'sse', 'ssimo', 'ste', 'ssero'].map((end) => stem + end)
}

/** *tu*, *Lei* and *voi*; *tu* and *voi* with a pronoun behind as well: *inviaci*, *inviateci*. */
function imperatives(verb: Verb): string[] {
  const { theme, present, subjunctive, infinitive } = verb
  const short = { fare: 'fa', dire: 'di', dare: 'da', stare: 'sta', andare: 'va' }[infinitive]
  const tu = short ?? (theme === 'a' ? present[2]! : present[1]!)
  const voi = infinitive === 'essere' ? 'siate' : infinitive === 'avere' ? 'abbiate' : present[4]!
  const double =
    short && infinitive !== 'fare'
      ? ['mmi', 'cci', 'llo', 'lle', 'glielo', 'mmelo']
      : short
        ? ['mmi', 'cci', 'llo', 'mmelo', 'ccelo']
        : undefined
  const pronouns = ['mi', 'ci', 'lo', 'la', 'li', 'le', 'gli', 'celo', 'cela', 'celi', 'cele', 'melo', 'mela']
  return [
    tu,
    subjunctive,
    ...politeI(verb),
    voi,
    `${subjunctive}no`,
    ...(double ?? pronouns).map((pronoun) => tu + pronoun),
    ...['mi', 'ci', 'lo', 'la', 'li', 'le', 'vi', 'celo', 'cela', 'melo'].map((pronoun) => voi + pronoun)
  ]
}

/** The simple past, where it goes by rule. */
function remote({ stem, theme, imperfect, infinitive }: Verb): string[] {
  if (irregularVerb(infinitive) || irregularParticiple(infinitive))
    return [`${imperfect}sti`, `${imperfect}ste`]
  const third = theme === 'a' ? `${stem}ò` : theme === 'e' ? `${stem}é` : `${stem}ì`
  return [
    `${stem}${theme}i`,
    `${imperfect}sti`,
    third,
    `${stem}${theme}mmo`,
    `${imperfect}ste`,
    `${stem}${theme}rono`
  ]
}
