import type { Words } from '../words.js'

const nouns = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

/** Fixed words of reports in Italian. */
export const italian: Words = {
  lang: 'it',
  severities: { error: 'errore', warning: 'avviso', suggestion: 'suggerimento' },
  note: 'nota',
  noRules: 'nessuna regola applicata',
  leaveOut: 'togliere queste parole',
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
