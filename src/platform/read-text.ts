import { readFileSync } from 'node:fs'

/** A text file of the package itself. */
export function readText(file: string): string {
  return readFileSync(file, 'utf8')
}
