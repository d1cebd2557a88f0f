import type { DraftWords } from '../draft-words.js'

/** What the drafter says in Italian. */
export const italianDraft: DraftWords = {
  note: 'nota',
  whichReply: 'Quale risposta serve?',
  forInstance: 'per esempio',
  mayPass: '(Invio per saltare)',
  isNeeded: 'Questa risposta serve.',
  sayInstead: 'meglio dire',
  accuses: (words) => `le parole che accusano: «${words}»`,
  needed: {
    sentence: (example) =>
      `serve una frase che dica che cosa è successo senza nominare chi legge, per esempio «${example}»`,
    verb: (example) => `serve ciò che si fa in prima persona, per esempio «${example}»`,
    noun: (example) => `serve una cosa, senza giudizi, per esempio «${example}»`
  },
  alsoAsked: (ask) => `il messaggio chiede anche: «${ask}»`,
  clean: 'niente da cambiare',
  whatNow: 'E adesso?',
  accept: 'Accettare la risposta',
  edit: 'Modificarla nell’editor',
  lintAgain: 'Controllarla di nuovo',
  copy: 'Copiarla negli appunti',
  quit: 'Uscire senza usarla',
  keys: '↑↓ per spostarsi, ⏎ per scegliere',
  copied: (program = 'dal terminale') => `copiata (${program})`,
  noClipboard: 'qui non ci sono appunti in cui copiare',
  kept: (file) =>
    `le risposte sono conservate in ${file}, che nessun altro può leggere; «levelhead draft --resume» riprende da qui`,
  fillIn: (slots) => `da completare: ${slots}`,
  notTakenIn: (option, fact) => `nessuna frase riprende ${option}: ${fact}`,
  mayThreaten:
    'questo messaggio può parlare di violenza o di autolesionismo; non viene preparata una risposta',
  noPlan:
    'non è indicato alcun piano: inserire crisis.plan e crisis.contacts nella configurazione; intanto, chiamare chi è responsabile',
  plan: 'piano',
  contact: 'contatto',
  stay: 'restare sul messaggio finché una persona non se ne occupa'
}
