import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { packageRoot } from './package-root.js'

/** The compiled rules of one language: the numeric image, and its texts for the first hit. */
export interface CompiledFiles {
  readonly image: Int32Array
  readonly readTexts: () => string
}

/** Where the build puts the compiled rules. */
export function compiledFolder(): string {
  return path.join(packageRoot(), 'dist', 'rulesets')
}

/** Reads the compiled rules of a language; undefined when the package has none. */
export function readCompiledRuleset(lang: string): CompiledFiles | undefined {
  const file = path.join(compiledFolder(), `${lang}.bin`)
  if (!existsSync(file)) return undefined
  const bytes = readFileSync(file)
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const image = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2)
  // the texts are ASCII
  return { image, readTexts: () => readFileSync(path.join(compiledFolder(), `${lang}.json`), 'latin1') }
}

/** The plays that come with the package, as JSON. */
export function readCompiledPlays(): string {
  return readFileSync(path.join(compiledFolder(), 'plays.json'), 'utf8')
}

/** The presets of helpdesks as the build leaves them: a JSON list. */
export function readCompiledHelpdesks(): string {
  return readFileSync(path.join(compiledFolder(), 'helpdesks.json'), 'utf8')
}
