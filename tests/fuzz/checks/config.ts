import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { configAsJson, explainConfig } from '../../../src/config/explain.js'
import { createConfigResolver } from '../../../src/config/resolve.js'
import { ConfigError } from '../../../src/core/errors.js'
import type { Fault, FuzzInput } from '../target.js'

let folder: string | undefined
let warning: string | undefined
process.on('warning', ({ message }) => {
  warning = message
})

/** The text is a configuration; every file gets settings from it, or an error that names it. */
export async function checkConfig({ extension, text }: FuzzInput): Promise<readonly Fault[]> {
  folder ??= mkdtempSync(path.join(os.tmpdir(), 'levelhead-config-'))
  const file = path.join(folder, `levelhead.config${extension}`)
  writeFileSync(file, text)
  const before = Object.keys(Object.prototype).length
  const faults: Fault[] = []
  try {
    const resolver = createConfigResolver({ cwd: folder, configPath: file, home: folder })
    for (const name of ['draft.txt', 'macros/a.yml', 'it/mail.eml']) {
      const resolved = await resolver.resolve(name)
      JSON.stringify(configAsJson(resolved, name))
      explainConfig(resolved, name, folder)
    }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    if (!error.message.includes('levelhead.config')) {
      faults.push({ kind: 'an error without the name of its file', detail: error.message })
    }
    if (/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(error.message)) {
      faults.push({ kind: 'a control character in an error', detail: JSON.stringify(error.message) })
    }
  }
  await new Promise(setImmediate)
  if (warning !== undefined) faults.push({ kind: 'a warning of Node.js', detail: warning })
  warning = undefined
  if (Object.keys(Object.prototype).length !== before)
    faults.push({ kind: 'a polluted prototype', detail: text })
  return faults
}
