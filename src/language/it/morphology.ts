import { isIrregularParticiple } from './participles.js'

/**
 * What the ending of an Italian word can mean, one bit each. Persons: 1 is *io* and *noi*, 2 is *tu* and *voi*, 3 is
 * *lui*, *lei* and the polite *Lei*, `3pl` is *loro*. `encl` is an infinitive or gerund that carries pronouns.
 */
export const MORPHOLOGY_NAMES = [
  'participle',
  'infinitive',
  'gerund',
  'encl',
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
  'isub',
  'remote2',
  'noi',
  'voi',
  'superl',
  'mente'
] as const

export type MorphologyName = (typeof MORPHOLOGY_NAMES)[number]

/** Bit of each name. */
export const MORPH = Object.fromEntries(MORPHOLOGY_NAMES.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<MorphologyName, number>
>

/** Bits of forms with a person. */
export const FINITE = MORPHOLOGY_NAMES.filter(
  (name) => !['participle', 'infinitive', 'gerund', 'encl', 'superl', 'mente'].includes(name)
).reduce((bits, name) => bits | MORPH[name], 0)

/** Endings, the longest first, by the last letter of the word: `[ending, fewest letters before it, bits]`. */
type Ending = readonly [ending: string, stem: number, bits: number]

const M = MORPH
const ENDINGS: readonly Ending[] = [
  ...agreeing('at', 2, M.participle),
  ...agreeing('ut', 2, M.participle),
  ...agreeing('it', 2, M.participle),
  ...agreeing('issim', 2, M.superl),
  ['are', 2, M.infinitive],
  ['ere', 2, M.infinitive],
  ['ire', 1, M.infinitive],
  ['urre', 2, M.infinitive],
  ['orre', 1, M.infinitive],
  ['arre', 2, M.infinitive],
  ['ando', 2, M.gerund],
  ['endo', 2, M.gerund],
  ...three('o', 'v', M.imperf1),
  ...three('amo', 'v', M.imperf1),
  ...three('i', 'v', M.imperf2),
  ...three('ate', 'v', M.imperf2),
  ...three('a', 'v', M.imperf3),
  ...three('ano', 'v', M.imperf3pl),
  ['rò', 2, M.fut1],
  ['remo', 2, M.fut1],
  ['rai', 2, M.fut2],
  ['rete', 2, M.fut2],
  ['rà', 2, M.fut3],
  ['ranno', 2, M.fut3pl],
  ['rei', 2, M.cond1],
  ['remmo', 2, M.cond1],
  ['resti', 2, M.cond2],
  ['reste', 2, M.cond2],
  ['rebbe', 2, M.cond3],
  ['rebbero', 2, M.cond3pl],
  ...three('ssi', '', M.isub),
  ...three('sse', '', M.isub),
  ...three('ssimo', '', M.isub),
  ...three('ssero', '', M.isub),
  ...three('sti', '', M.remote2),
  ...three('ste', '', M.remote2 | M.isub),
  ['iamo', 2, M.noi],
  ['ate', 3, M.voi],
  ['ete', 2, M.voi],
  ['ite', 3, M.voi],
  ['mente', 3, M.mente]
]
const BY_LAST = new Map<string, Ending[]>()
for (const ending of ENDINGS) {
  const last = ending[0].at(-1)!
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), ending])
}
const PRONOUN = '(?:mi|ti|ci|vi|si|gli|lo|la|li|le|ne|(?:me|te|ce|ve|se|glie)(?:lo|la|li|le|ne))'
const ENCLITIC = new RegExp(`^.+(?:[aei]r|[uo]r|[ae]ndo)${PRONOUN}$`)
const SHORT_ENCLITIC = /^(?:di|fa|da)r(?:mi|ti|ci|vi|si|lo|la|li|le|ne)$/
/** Words that end like something they are not. */
const NOT = new Set(
  `però epperò quando mando comando domando contrassegno mondo secondo dietro entrate estate rate date vite nuova nuovo nuovi buonasera
  breve giove uva prova prove leva neve chiave nave grave conserva riserva privo privi priva vivo viva vivi attivo attivi attiva scrivi
  scriva scrivo arrivo arrivi arriva arrivano ricevo riceve ricevano deve devo devi bevi beve questi queste resti reste
  prestiti gesti testi costi posti presti protesti listi tristi triste capelli orari festi interessi processi successi congressi
  accessi ingressi stessi stesse spese mare cellulare particolare regolare familiare genere cenere polvere sera
  amare primavera lettere lettera intere intero opere volontari parlamento momento elemento moneta sete rete reti
  finestre maestre orchestre destre maestri ministri registri incendi agenda crediti debiti sapete
  comunicati comunicato mercato mercati sabato stato certificato risultato contratto minuto minuti aiuto aiuti rifiuto
  rifiuti saluto saluti sito siti abito abiti invito inviti credito debito ambito lato lati prato grato grata gradito lieto lieti lieta
  sollecito solleciti marito merito gratuito gratuita gratuiti gratuite subito solito solita soliti solite tenuto
  parete pareti estremo supremo concrete segrete discrete primarie carie rosarie prestito quesito quesiti requisito requisiti deposito depositi circuito limite limiti tramite
  data date rata rate lista rivista vista stampante quantità qualità necessita fiera facoltà salute ferite visita visite merita`.split(
    /\s+/
  )
)

/** Bits of what the endings of a word can mean. `word` is as written, in any case. */
export function italianMorphology(word: string): number {
  if (word.length < 4) return 0
  const lower = word.toLowerCase()
  let bits = isIrregularParticiple(lower) ? M.participle : 0
  if (NOT.has(lower)) return bits & ~M.participle
  for (const [ending, stem, own] of BY_LAST.get(lower.at(-1)!) ?? []) {
    if (lower.length - ending.length >= stem && lower.endsWith(ending)) bits |= own
  }
  if (bits === 0 && (lower.length > 5 || SHORT_ENCLITIC.test(lower)) && ENCLITIC.test(lower)) bits = M.encl
  return bits
}

function agreeing(stem: string, before: number, bits: number): Ending[] {
  return ['o', 'a', 'i', 'e'].map((vowel): Ending => [stem + vowel, before, bits])
}

/** An ending behind each of the three vowels that verbs have: *-av-*, *-ev-*, *-iv-*. */
function three(ending: string, link: string, bits: number): Ending[] {
  return ['a', 'e', 'i'].map((vowel): Ending => [vowel + link + ending, 1, bits])
}
