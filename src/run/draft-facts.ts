import path from 'node:path'
import type { Document } from 'yaml'
import { UsageError } from '../core/errors.js'
import type { Facts, Play } from '../draft/play.js'
import { decodeBytes } from '../platform/decode.js'
import type { InputStream } from '../platform/io.js'
import { LARGEST } from '../platform/read-limited.js'
import { readSource } from '../platform/read-source.js'
import { unknownWord } from './unknown-word.js'

/** Facts as they were given, before a play is chosen. */
export interface GivenFacts {
  readonly play?: string | undefined
  readonly lang?: string | undefined
  readonly facts: Facts
}

/** Facts of a YAML or JSON file; `-`: standard input. `play` and `lang` may stand there as well. @throws InputError, UsageError */
export async function readFacts(file: string, cwd: string, stdin: InputStream): Promise<GivenFacts> {
  const { source: text } =
    file === '-'
      ? decodeBytes(await stdin.read(), '<stdin>')
      : readSource(path.resolve(cwd, file), { maxBytes: LARGEST })
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { logLevel: 'error' })
  const fault = document.errors[0]
  if (fault) throw badFacts(file, fault.message.split('\n')[0])
  const data = builtValue(document, file)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw badFacts(file, undefined)
  const facts: Record<string, string> = {}
  for (const [name, value] of Object.entries(data)) {
    if (value === null) continue
    if (typeof value === 'object') throw badFacts(file, `“${name}” is no text`)
    facts[name] = String(value)
  }
  const { play, lang, ...rest } = facts
  return { play, lang, facts: rest }
}

/** Aliases of aliases are counted only when the value is built. */
function builtValue(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    throw badFacts(file, error instanceof Error ? error.message : String(error))
  }
}

function badFacts(file: string, cause: string | undefined): UsageError {
  return new UsageError({
    code: 'bad-facts',
    what: `The facts cannot be read${cause ? ` (${cause})` : ''}`,
    value: file,
    expected: 'YAML or JSON with one text for each field, such as “request: a refund”'
  })
}

/** Facts by flag: `--request "a refund"`, `--request=…`; a first word that is no flag is the play. @throws UsageError */
export function parseFlags(words: readonly string[]): {
  readonly play: string | undefined
  readonly facts: Facts
} {
  const facts: Record<string, string> = {}
  let play: string | undefined
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const flag = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/.exec(word)
    if (!flag) {
      if (play !== undefined || /^-./.test(word)) throw strayWord(word)
      play = word
      continue
    }
    const value = flag[2] ?? words[++i]
    if (value === undefined) {
      throw new UsageError({ code: 'no-value', what: `The option ${word} needs a value` })
    }
    facts[flag[1]!] = value
  }
  return { play, facts }
}

/** `name=value`. @throws UsageError */
export function parseSet(values: readonly string[]): Facts {
  return Object.fromEntries(
    values.map((value) => {
      const at = value.indexOf('=')
      if (at > 0) return [value.slice(0, at).trim(), value.slice(at + 1)]
      throw new UsageError({
        code: 'bad-set',
        what: '--set cannot be read',
        value,
        expected: '--set name=value'
      })
    })
  )
}

/** @throws UsageError for a fact that the play does not ask for. */
export function checkNames(play: Play, facts: Facts, options: readonly string[]): void {
  const names = Object.keys(play.fields)
  const stranger = Object.keys(facts).find((name) => !names.includes(name))
  if (stranger === undefined) return
  throw unknownWord(
    `The play “${play.name}” has no field of this name`,
    `--${stranger}`,
    [...names.map((name) => `--${name}`), ...options],
    `it has ${names.map((name) => `--${name}`).join(', ')}`
  )
}

function strayWord(value: string): UsageError {
  return new UsageError({
    code: 'stray-word',
    what: 'There is a word too many',
    value,
    expected: 'one play, then --field "value"'
  })
}
