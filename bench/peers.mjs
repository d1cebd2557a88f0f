import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))

/**
 * Who is timed beside levelhead: a command for some files, or why there is none. They end with codes of their own
 * (write-good with the number of its findings). `isSlow`: seconds for each start.
 */
export const PEERS = [
  peer('write-good', 'write-good', (bin, files) => ['node', bin, ...files]),
  peer('alex', 'alex', (bin, files) => ['node', bin, ...files]),
  peer('retext with six plugins', 'retext-english', (_, files) => [
    'node',
    path.join(here, 'peer-retext.mjs'),
    ...files
  ]),
  peer('textlint with five rules', 'textlint', (bin, files) => [
    'node',
    bin,
    '--config',
    path.join(here, 'textlintrc.json'),
    ...files
  ]),
  {
    ...peer('harper.js', 'harper.js', (_, files) => ['node', path.join(here, 'peer-harper.mjs'), ...files]),
    isSlow: true
  },
  { name: 'is-this-passive-aggressive', missing: 'the registry has no such package' }
]

function peer(name, module, command) {
  if (!existsSync(path.join(here, 'node_modules', module)))
    return { name, missing: 'not installed (npm install --prefix bench)' }
  const bin = path.join(here, 'node_modules', '.bin', module)
  return { name, command: (files) => command(bin, files) }
}
