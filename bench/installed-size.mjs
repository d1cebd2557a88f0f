import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { NOTHING } from './measure.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')

/** What `npm install levelhead` puts on the disk: the package as it is packed, and its production dependencies. */
export function installedSize() {
  const [{ unpackedSize }] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts'))
  const [, ...dependencies] = npm('ls', '--omit=dev', '--all', '--parseable').trim().split('\n')
  const bytes = unpackedSize + dependencies.reduce((sum, folder) => sum + sizeOf(folder), 0)
  const own = (unpackedSize / 1e6).toFixed(1)
  return {
    id: 'installed-size',
    what: `installed: ${own} MB and ${dependencies.length} packages`,
    against: '1 MB',
    result: { ...NOTHING, wall: bytes / 1e6 }
  }
}

/** Without the packages inside, which are counted by themselves. */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const name = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + sizeOf(name)
    return sum + lstatSync(name).size
  }, 0)
}

function npm(...args) {
  return execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
