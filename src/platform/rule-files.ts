import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { InputError } from '../core/errors.js'
import { errorCode } from './error-code.js'
import { readLimited } from './read-limited.js'

/** One for each category of each language, and many times more. */
const MOST_FOLDERS = 1000

/** A YAML file of a rules folder: path below the folder with forward slashes, and its text. */
export interface RuleFileText {
  readonly path: string
  readonly text: string
}

/**
 * All YAML files below a folder of rules, sorted; a folder that links lead back to is entered once.
 * @throws InputError when there is no such folder, or something in it cannot be read.
 */
export function readRuleFiles(folder: string): RuleFileText[] {
  if (!readable(folder, '', (own) => statSync(own, { throwIfNoEntry: false }))?.isDirectory()) {
    throw new InputError({
      code: 'ruleset-not-found',
      what: 'There is no such folder of rules',
      value: folder,
      expected: 'a folder that holds <lang>/<category>/<rule>.yml'
    })
  }
  return [...yamlFiles(folder, '', new Set())].sort().map((name) => ({
    path: name,
    text: readable(folder, name, (file) => readLimited(file).toString('utf8'))
  }))
}

function* yamlFiles(root: string, below: string, seen: Set<string>): Generator<string> {
  const real = readable(root, below, (folder) => realpathSync(folder))
  if (seen.has(real)) return
  seen.add(real)
  if (seen.size > MOST_FOLDERS) throw notRules(root)
  for (const entry of readable(root, below, (own) =>
    readdirSync(own, { withFileTypes: true, encoding: 'utf8' })
  )) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    if (isFolder(entry, path.join(root, name))) yield* yamlFiles(root, name, seen)
    else if (/\.ya?ml$/.test(name)) yield name
  }
}

function notRules(value: string): InputError {
  return new InputError({
    code: 'ruleset-too-large',
    what: `There are more than ${MOST_FOLDERS} folders in this folder of rules`,
    value,
    expected: 'a folder that holds <lang>/<category>/<rule>.yml'
  })
}

function isFolder(entry: Dirent, file: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  try {
    return statSync(file).isDirectory()
  } catch {
    return false
  }
}

function readable<T>(root: string, name: string, read: (file: string) => T): T {
  try {
    return read(path.join(root, name))
  } catch (cause) {
    throw new InputError({
      code: 'ruleset-unreadable',
      what: `The rules cannot be read (${errorCode(cause)})`,
      value: path.join(root, name),
      cause
    })
  }
}
