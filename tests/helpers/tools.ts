import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { BIN } from './run-cli.js'
import type { TemporaryFolder } from './temporary-folder.js'

/** Makes sure that a program of Debian is there. @throws Error when it is missing and cannot be installed. */
export function needProgram(name: string, debianPackage = name): void {
  if (hasProgram(name)) return
  if (process.getuid?.() !== 0) throw new Error(`this test needs ${name}; install it`)
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  })
}

export function hasProgram(name: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Puts programs of that name into a folder: each is the built `levelhead`, after `before` has been run. */
export function writePrograms(folder: TemporaryFolder, programs: Readonly<Record<string, string>>): void {
  for (const [name, before] of Object.entries(programs)) {
    folder.write({
      [name]: `#!/bin/bash\n${before}\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(BIN)} "$@"\n`
    })
    chmodSync(folder.at(name), 0o755)
  }
}
