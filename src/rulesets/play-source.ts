import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { type LetterFile, letterFileSchema, type PlayFile, playFileSchema } from './play-file.js'
import { readYaml } from './read-rule.js'
import type { RuleText } from './source.js'

/** The plays of one language, by name, and what stands around each. */
export interface PlaySource {
  readonly letter?: LetterFile
  readonly plays: Readonly<Record<string, PlayFile>>
}

const PLAY = /^([a-z]{2})\/plays\/([a-z0-9-]+)\.ya?ml$/
const LETTER = /^([a-z]{2})\/letter\.ya?ml$/

/**
 * The plays of a rules folder: `en/plays/decline.yml` is the play `decline` in English, `en/letter.yml` its greeting
 * and sign-off. Other files are left alone. @throws RuleError when a file is broken.
 */
export function playSources(files: readonly RuleText[]): Partial<Record<LanguageCode, PlaySource>> {
  const sources: Partial<Record<LanguageCode, PlaySource>> = {}
  for (const { path, text } of files) {
    const found = PLAY.exec(path) ?? LETTER.exec(path)
    const lang = LANGUAGES.find((code) => code === found?.[1])
    if (!found || !lang) continue
    const own = sources[lang] ?? { plays: {} }
    sources[lang] =
      found[2] === undefined
        ? { ...own, letter: readYaml(path, text, letterFileSchema) }
        : { ...own, plays: { ...own.plays, [found[2]]: readYaml(path, text, playFileSchema) } }
  }
  return sources
}
