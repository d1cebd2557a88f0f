import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { InputError } from '../core/errors.js'
import type { Environment } from './terminal.js'

/**
 * Lets the user change a text in `$VISUAL` or `$EDITOR`. The editor draws on standard error, so that standard output
 * can go to a file. @throws InputError when the editor cannot be started or fails.
 */
export function editText(text: string, env: Environment): string {
  const editor = env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi')
  const folder = mkdtempSync(path.join(tmpdir(), 'levelhead-'))
  const file = path.join(folder, 'reply.txt')
  try {
    writeFileSync(file, text, { mode: 0o600 })
    const command = process.platform === 'win32' ? `${editor} "${file}"` : `${editor} '${file}'`
    const { status, error } = spawnSync(command, { shell: true, stdio: ['inherit', 2, 'inherit'] })
    if (error || status !== 0) {
      throw new InputError({
        code: 'editor-failed',
        what: 'The editor did not end well',
        value: editor,
        remedy: 'set EDITOR to one that is there'
      })
    }
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
