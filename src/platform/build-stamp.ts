import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { packageRoot, packageVersion } from './package-root.js'

/** Changes with every build of the program and of its rules, also between two releases. */
export function buildStamp(): string {
  const dist = path.join(packageRoot(), 'dist')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:cjs|bin|json)$/.test(name))
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(path.join(dist, name))
      return `${name} ${size} ${mtimeMs}`
    })
  return [packageVersion(), ...files].join('\n')
}
