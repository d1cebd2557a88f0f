import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { needTmux, openTerminal, type Terminal } from '../helpers/terminal.js'

const folder = useTemporaryFolder()
let terminal: Terminal | undefined

const DRAFT = 'Hi Ana,\n\nWe can’t move the visit.\n\nMark\n'

beforeAll(needTmux, 120_000)
afterEach(() => {
  terminal?.close()
  terminal = undefined
})

describe.skipIf(process.platform === 'win32')(
  'rewrite --interactive in a terminal',
  { timeout: 30_000 },
  () => {
    it('asks for each slot and writes the answers in', async () => {
      folder.write({ 'a.txt': DRAFT })
      terminal = openTerminal('rewrite -i --no-config a.txt', folder.path)
      const { press, see } = terminal
      await see('⟨reason⟩')
      press('-l', 'the crew is full')
      press('Enter')
      await see('⟨alternative⟩')
      press('-l', 'come on Monday at eight')
      press('Enter')
      await see('exit code 0')
      const out = readFileSync(folder.at('out.txt'), 'utf8')
      expect(out).toContain("As the crew is full, I'm afraid the answer is no.")
      expect(out).toContain('What we can do is come on Monday at eight.')
      expect(out).not.toMatch(/[⟨⟩]/)
    })
  }
)
