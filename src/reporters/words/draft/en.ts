import type { DraftWords } from '../draft-words.js'

/** What the drafter says in English. */
export const englishDraft: DraftWords = {
  note: 'note',
  whichReply: 'Which reply is it?',
  forInstance: 'for instance',
  mayPass: '(Enter passes over it)',
  isNeeded: 'This one is needed.',
  sayInstead: 'say instead',
  accuses: (words) => `the words that accuse: “${words}”`,
  needed: {
    sentence: (example) =>
      `needed: a sentence that says what happened and leaves the reader out, such as “${example}”`,
    verb: (example) => `needed: what you do yourself, such as “${example}”`,
    noun: (example) => `needed: a thing, without a judgement, such as “${example}”`
  },
  alsoAsked: (ask) => `the message also asks: “${ask}”`,
  clean: 'clean',
  whatNow: 'What now?',
  accept: 'Accept it',
  edit: 'Edit it in your editor',
  lintAgain: 'Lint it again',
  copy: 'Copy it to the clipboard',
  quit: 'Quit without it',
  keys: '↑↓ move, ⏎ choose',
  copied: (program = 'the terminal') => `copied (${program})`,
  noClipboard: 'there is no clipboard here',
  kept: (file) =>
    `your answers are kept in ${file}, which nobody else can read; “levelhead draft --resume” goes on`,
  fillIn: (slots) => `fill in ${slots}`,
  notTakenIn: (option, fact) => `no sentence takes in ${option}: ${fact}`,
  mayThreaten: 'this message may speak of violence or self-harm; no reply is drafted',
  noPlan:
    'no plan is set: put crisis.plan and crisis.contacts into the configuration; until then, get your supervisor',
  plan: 'plan',
  contact: 'contact',
  stay: 'stay with it until a person has taken over'
}
