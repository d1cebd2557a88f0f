import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { InputError } from '../core/errors.js'

/** A YAML file of a rules folder: path below the folder with forward slashes, and its text. */
export interface RuleFileText {
  readonly path: string
  readonly text: string
}

/** All YAML files below a folder of rules, sorted. @throws InputError when there is no such folder. */
export function readRuleFiles(folder: string): RuleFileText[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError({
      code: 'ruleset-not-found',
      what: 'There is no such folder of rules',
      value: folder,
      expected: 'a folder that holds <lang>/<category>/<rule>.yml'
    })
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8') }))
}
