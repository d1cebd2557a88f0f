import { execFileSync } from 'node:child_process'

/** True when a program is there; root installs its Debian package first. Says aloud why it cannot be had. */
export function hasTool(command: string, debianPackage: string): boolean {
  if (isThere(command)) return true
  try {
    if (process.getuid?.() !== 0) throw new Error('only root can install it')
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], { stdio: 'pipe' })
    return isThere(command)
  } catch (error) {
    console.warn(`SKIPPED: ${command} is not there and cannot be had: ${(error as Error).message}`)
    return false
  }
}

function isThere(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v "$1"`, 'sh', command], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}
