import type { PageWords } from '../page-words.js'

/** Words of pages in Italian. */
export const italianPage: PageWords = {
  title: 'Le risposte in uno sguardo',
  languages: { en: 'inglese', it: 'italiano', tr: 'turco' },
  clean: (clean, drafts) =>
    `${clean} ${clean === 1 ? 'bozza' : 'bozze'} su ${drafts} senza niente da cambiare`,
  byCategory: 'Per categoria',
  byFolder: 'Per cartella',
  byRule: 'Per regola',
  worst: 'Bozze con più segnalazioni',
  findings: 'Segnalazioni',
  category: 'Categoria',
  folder: 'Cartella',
  level: 'Livello',
  rule: 'Regola',
  place: 'Posizione',
  finding: 'Segnalazione',
  instead: 'Al suo posto',
  number: 'Numero',
  search: 'Cerca',
  filter: 'Filtra',
  all: 'tutti',
  clear: 'Togli i filtri',
  shown: (shown, all) => `${shown} ${shown === 1 ? 'bozza' : 'bozze'} su ${all}`,
  noMatch: 'Nessuna bozza corrisponde ai filtri.',
  broken: 'File che non si sono potuti esaminare',
  cleanDrafts: (count) => `${count} ${count === 1 ? 'bozza' : 'bozze'} senza niente da cambiare`,
  why: 'Perché',
  whyHeading: 'Che cosa sente chi legge',
  theme: 'Chiaro o scuro',
  toContent: 'Vai alle segnalazioni',
  more: (count) => (count === 1 ? 'e un’altra' : `e altre ${count}`)
}
