import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const BIN = path.join(import.meta.dirname, '../../bin/levelhead.js')

/** The warnings and errors of each draft, from the command line as a user has it. All drafts are of one language. */
export function findingsOf(drafts, lang) {
  const folder = mkdtempSync(path.join(tmpdir(), 'levelhead-eval-'))
  try {
    const files = drafts.map(({ text }, i) => {
      const file = path.join(folder, `${String(i).padStart(6, '0')}.txt`)
      writeFileSync(file, text)
      return file
    })
    const { results, errors } = lint(files, lang)
    if (errors.length > 0) throw new Error(errors[0].message)
    return results.map(({ messages }) =>
      messages.filter(({ severity }) => severity !== 'suggestion').map(toFinding)
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function lint(files, lang) {
  const args = [BIN, 'lint', '--no-config', '--lang', lang, '--format', 'json', ...files]
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 29
  })
  if (error) throw error
  if (status > 1) throw new Error(`levelhead ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

function toFinding({ ruleId, category, range: [start, end] }) {
  return { ruleId, category, start, end }
}
