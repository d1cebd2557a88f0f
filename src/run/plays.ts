import type { LanguageCode } from '../core/draft.js'
import { LANGUAGES } from '../core/draft.js'
import { InputError } from '../core/errors.js'
import { openPlay, type Play } from '../draft/play.js'
import { readCompiledPlays } from '../platform/compiled-rulesets.js'
import { readRuleFiles } from '../platform/rule-files.js'
import type { PlaySource } from '../rulesets/play-source.js'
import { unknownWord } from './unknown-word.js'

type Sources = Partial<Record<LanguageCode, PlaySource>>

/** The plays of a language by name: those of the package, and those in the user's folders of rules, which win. */
export async function loadPlays(
  lang: LanguageCode,
  folders: readonly string[]
): Promise<ReadonlyMap<string, Play>> {
  const builtin = JSON.parse(readCompiledPlays()) as Sources
  const own = folders.length === 0 ? [] : await Promise.all(folders.map(readFolder))
  const letter = own.findLast((source) => source[lang]?.letter)?.[lang]?.letter ?? builtin[lang]?.letter
  if (!letter) return new Map()
  const files = [builtin, ...own].flatMap((source) => Object.entries(source[lang]?.plays ?? {}))
  return new Map(files.map(([name, file]) => [name, openPlay(name, lang, file, letter)]))
}

async function readFolder(folder: string): Promise<Sources> {
  const { playSources } = await import('../rulesets/play-source.js')
  return playSources(readRuleFiles(folder))
}

/** The play of that name. @throws UsageError, InputError */
export function findPlay(plays: ReadonlyMap<string, Play>, name: string, lang: LanguageCode): Play {
  const play = plays.get(name)
  if (play) return play
  if (plays.size === 0) {
    throw new InputError({
      code: 'no-plays',
      what: `There are no plays for the language “${lang}”`,
      expected: `one of ${LANGUAGES.join(', ')}`
    })
  }
  throw unknownWord('There is no such play', name, [...plays.keys()], '“levelhead draft --list” shows them')
}
