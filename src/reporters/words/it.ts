import { sayWith } from '../../core/sayings.js'
import type { Words } from '../words.js'

const nouns = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

/** Fixed words of reports in Italian. */
export const italian: Words = {
  lang: 'it',
  severities: { error: 'errore', warning: 'avviso', suggestion: 'suggerimento' },
  note: 'nota',
  say: sayWith([
    [
      'there are no rules for the language “{}”; nothing was looked for',
      'non ci sono regole per la lingua “{}”; nulla è stato esaminato'
    ],
    ['there are no rules for the language “{}” yet', 'non ci sono ancora regole per la lingua “{}”'],
    ['line {}: there is no rule “{}” to ignore', 'riga {}: non esiste la regola “{}” da ignorare'],
    [
      'line {}: this inline ignore covers nothing; it can go',
      'riga {}: questa esclusione non copre nulla; si può togliere'
    ],
    [
      'the entry of “ignores” for {} covers nothing; it can go',
      'la voce di “ignores” per {} non copre nulla; si può togliere'
    ],
    [
      'a fix of {} was not made: the file would not read back as it was meant',
      'una correzione di {} non è stata fatta: il file non si rileggerebbe come previsto'
    ],
    [
      'a fix was not made: the file would not read back as it was meant',
      'una correzione non è stata fatta: il file non si rileggerebbe come previsto'
    ],
    [
      'most of it is in {}; paragraphs in {} are judged in that language; paragraphs in languages without rules are left alone',
      'la lingua principale è {}; i paragrafi in {} sono giudicati in quella lingua; i paragrafi in lingue senza regole restano fuori'
    ],
    [
      'most of it is in {}; paragraphs in {} are judged in that language',
      'la lingua principale è {}; i paragrafi in {} sono giudicati in quella lingua'
    ],
    [
      'most of it is in {}; paragraphs in languages without rules are left alone',
      'la lingua principale è {}; i paragrafi in lingue senza regole restano fuori'
    ],
    ['most of it is in {}', 'la lingua principale è {}'],
    [
      'the language looks like “{}”, which has no rules; nothing was looked for (--lang en|it|tr sets it)',
      'la lingua sembra “{}”, che non ha regole; nulla è stato esaminato (--lang en|it|tr la imposta)'
    ],
    [
      'the language could not be told; nothing was looked for (--lang en|it|tr sets it)',
      'la lingua non si riconosce; nulla è stato esaminato (--lang en|it|tr la imposta)'
    ]
  ]),
  noRules: 'nessuna regola applicata',
  leaveOut: 'togliere queste parole',
  fillIn: 'da completare:',
  asAbove: 'la risposta come sopra',
  inOrder: '«levelhead rewrite FILE» mette in ordine una risposta',
  fixed: '(corretto da --fix)',
  moreSuggestions: (count) => `e ${count === 1 ? 'un altro' : `altri ${count}`} con --format json`,
  count: {
    files: nouns('file', 'file'),
    drafts: nouns('bozza', 'bozze'),
    rules: nouns('regola', 'regole'),
    errors: nouns('errore', 'errori'),
    warnings: nouns('avviso', 'avvisi'),
    suggestions: nouns('suggerimento', 'suggerimenti')
  },
  nothing: 'niente da cambiare',
  corrects: (count) => `(--fix ne corregge ${count})`,
  known: (count) => `${count === 1 ? 'un’altra' : `altre ${count}`} già nella baseline`,
  failed: (count) =>
    count === 1 ? '1 file non si è potuto esaminare' : `${count} file non si sono potuti esaminare`
}
