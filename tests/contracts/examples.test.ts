import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, runCli } from '../helpers/run-cli.js'

const EXAMPLES = path.join(ROOT, 'examples')

/** A folder of examples/ holds the arguments, perhaps stdin.txt, and what is printed; those of scale/ are run elsewhere. */
describe('examples', () => {
  it.each(readdirSync(EXAMPLES).filter((name) => name !== 'scale'))(
    '%s prints what it says',
    async (name) => {
      const cwd = path.join(EXAMPLES, name)
      const args = read(cwd, 'arguments.txt').trim().split('\n')
      const stdin = existsSync(path.join(cwd, 'stdin.txt')) ? read(cwd, 'stdin.txt') : ''
      const { code, stdout } = await runCli(args, { cwd, stdin })
      expect({ code, stdout }).toEqual({
        code: Number(read(cwd, 'code.txt')),
        stdout: read(cwd, 'expected.txt')
      })
    }
  )
})

function read(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}
