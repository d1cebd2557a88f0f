import { type Say, sayWith } from '../../core/sayings.js'

/** Says errors, hints and notes in a language; the sayings are read when they are first wanted. */
export async function loadSay(lang: 'it' | 'tr'): Promise<Say> {
  return lang === 'it'
    ? sayWith((await import('./said/it.js')).italianSayings)
    : sayWith((await import('./said/tr.js')).turkishSayings)
}

/** Says the help of the command line in a language. */
export async function loadHelpSay(lang: 'it' | 'tr'): Promise<Say> {
  return lang === 'it'
    ? sayWith((await import('./help/it.js')).italianHelp)
    : sayWith((await import('./help/tr.js')).turkishHelp)
}
