import { italianTurnRound } from './turn-round.js'

/** The writer's own people, whom the reader has none of. */
const COLLEAGUE = '(?!\\s+(?:collega|colleghi|colleghe|responsabile|capo|squadra|reparto))'
/** Who writes to a house says *mi*, *ho* and *voi*; who writes for it says *Lei* and *noi*. */
const OWN = new RegExp(
  `(?<![\\p{L}'’])(?:io|mi|ho|avevo|avrei|voi|vi|avete|avevate|avreste|siete|eravate|sareste|vostr[oaie]|mi[oae]${COLLEAGUE}|miei${COLLEAGUE})(?!\\p{L})`,
  'iu'
)

/** Does the reader speak here? *ho aspettato tre ore*: to be quoted, since no rule turns every sentence round. */
export function isReadersOwn(sentence: string): boolean {
  return OWN.test(sentence)
}

/** What a reader wants or has, in words to them: *il mio abbonamento* → *il Suo abbonamento*. */
export function toReader(value: string): string {
  return (italianTurnRound.ask(value) ?? value).replace(
    new RegExp(`(?<!\\p{L})(?:mio|mia|mie|miei)${COLLEAGUE}(?!\\p{L})`, 'gu'),
    (word) => ({ mio: 'Suo', mia: 'Sua', mie: 'Sue', miei: 'Suoi' })[word] ?? word
  )
}
