import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { makeFolder } from './make-folder.js'
import { readLimited } from './read-limited.js'
import type { Environment } from './terminal.js'
import { writeAtomically } from './write-atomically.js'

/** The file that keeps the answers of a draft that was left; undefined where the user has no home. */
export function answersFile(env: Environment): string | undefined {
  const home = env.HOME ?? env.USERPROFILE
  const state =
    env.XDG_STATE_HOME ||
    env.LOCALAPPDATA ||
    (home === undefined ? undefined : path.join(home, '.local', 'state'))
  return state === undefined ? undefined : path.join(state, 'levelhead', 'draft.json')
}

/** Keeps answers; the file is for its owner alone. A state folder that cannot be written is no error: nothing is kept. */
export function saveAnswers(file: string | undefined, answers: unknown): boolean {
  if (file === undefined) return false
  try {
    makeFolder(path.dirname(file), 0o700)
    writeAtomically(file, `${JSON.stringify(answers)}\n`, { mode: 0o600 })
    return true
  } catch {
    return false
  }
}

/** What was kept; undefined when there is nothing, or nothing that can be read. */
export function loadAnswers(file: string | undefined): unknown {
  if (file === undefined || !existsSync(file)) return undefined
  try {
    return JSON.parse(readLimited(file).toString('utf8'))
  } catch {
    return undefined
  }
}

export function forgetAnswers(file: string | undefined): void {
  if (file !== undefined) rmSync(file, { force: true })
}
