import type { Command } from 'commander'
import { asItIs, type Say } from '../core/sayings.js'
import type { Io } from '../platform/io.js'
import { askedLanguage, environmentLanguage } from './ui-language.js'

/** How the help is said: as `--ui-lang` asks for, else as the environment does. Nothing is loaded where none is shown. */
export async function helpSay(argv: readonly string[], { env }: Pick<Io, 'env'>): Promise<Say> {
  const isShown = argv.length === 0 || argv[0] === 'help' || argv.includes('-h') || argv.includes('--help')
  const lang = isShown ? (askedLanguage(argv) ?? environmentLanguage(env)) : undefined
  if (lang === undefined || lang === 'en') return asItIs
  const { loadHelpSay } = await import('../reporters/words/said.js')
  return loadHelpSay(lang)
}

/** Text behind the help of a command, line by line as its descriptions are said; calls keep their words. */
export function afterHelp(text: string): (context: { readonly command: Command }) => string {
  return ({ command }) => {
    const help = command.createHelp()
    return text.replace(/^( {2}\S.*? {3,}|)(\S.*)$/gm, (_, call: string, words: string) => {
      return call + help.styleDescriptionText(words)
    })
  }
}
