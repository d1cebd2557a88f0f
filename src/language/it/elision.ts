import type { WordPart } from '../language.js'

/** What stands before an apostrophe → the full word; where the gender is lost, the masculine one. */
const ELIDED: Readonly<Record<string, string>> = {
  l: 'lo',
  d: 'di',
  c: 'ci',
  m: 'mi',
  t: 'ti',
  s: 'si',
  v: 'vi',
  n: 'ne',
  un: 'una',
  gl: 'gli',
  gliel: 'glielo',
  glien: 'gliene',
  dell: 'del',
  all: 'al',
  nell: 'nel',
  sull: 'sul',
  dall: 'dal',
  coll: 'col',
  quest: 'questo',
  quell: 'quello',
  nessun: 'nessuna',
  alcun: 'alcuna',
  ciascun: 'ciascuna',
  qualcun: 'qualcuno',
  qualcos: 'qualcosa',
  nient: 'niente',
  null: 'nulla',
  tutt: 'tutto',
  anch: 'anche',
  neanch: 'neanche',
  nemmen: 'nemmeno',
  senz: 'senza',
  cos: 'cosa',
  com: 'come',
  dov: 'dove',
  quand: 'quando',
  quant: 'quanto',
  cent: 'cento',
  mezz: 'mezza',
  bell: 'bello',
  brutt: 'brutto',
  buon: 'buona',
  grand: 'grande',
  sant: 'santo',
  altr: 'altro',
  ogn: 'ogni',
  ci: 'ci',
  ce: 'ce',
  me: 'me',
  te: 'te',
  ve: 've',
  se: 'se',
  po: 'po',
  ennesim: 'ennesima',
  ultim: 'ultima',
  tant: 'tanto',
  poc: 'poco',
  fors: 'forse',
  pover: 'povera'
}
/** Tails that are *è* typed without its accent. */
const ACCENTS = new Map([
  ['e', 'è'],
  ['é', 'è'],
  ['era', 'era']
])

/**
 * Splits a word at its apostrophes and gives every part its full form: `l'ordine` → `lo ordine`, `c'è` → `ci è`,
 * `gliel'ho` → `glielo ho`. `word` is in lower case with straight apostrophes; undefined where no part is known.
 */
export function splitElision(word: string): readonly WordPart[] | undefined {
  const at = word.indexOf("'")
  if (at <= 0) return undefined
  const head = word.slice(0, at)
  const full = Object.hasOwn(ELIDED, head) ? ELIDED[head] : undefined
  if (full === undefined) return undefined
  const tail = word.slice(at + 1)
  if (tail === '') return [[full, at + 1]]
  const rest = splitElision(tail) ?? [[ACCENTS.get(tail) ?? tail, tail.length] as const]
  return [[full, at + 1], ...rest]
}
