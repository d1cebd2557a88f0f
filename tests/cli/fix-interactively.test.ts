import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { needTmux, openTerminal, type Terminal } from '../helpers/terminal.js'
import { FAULTY, FIXABLE, FIXED, ONLY } from './drafts.js'

const folder = useTemporaryFolder()
const read = (name: string) => readFileSync(folder.at(name), 'utf8')
let terminal: Terminal | undefined

/** What the prompt shows once it takes keys. */
const READY = 'navigate'

function start(files: string): Terminal {
  terminal = openTerminal(`fix -i ${ONLY.join(' ')} -- ${files}`, folder.path)
  return terminal
}

beforeAll(needTmux, 120_000)
afterEach(() => {
  terminal?.close()
  terminal = undefined
})

describe.skipIf(process.platform === 'win32')('fix --interactive in a terminal', { timeout: 30_000 }, () => {
  it('shows the finding and the sentence with each suggestion, takes one, and lints again', async () => {
    folder.write({ 'a.txt': FIXABLE })
    const { press, see } = start('a.txt')
    const screen = await see('Stop here')
    expect(screen).toContain('a.txt\n')
    expect(screen).toContain('3:1  warning  “Please be advised that” clears its throat')
    expect(screen).toContain('│ ^^^^^^^^^^^^^^^^^^^^^^')
    expect(screen).toContain('❯ We ship on Monday.')
    await see(READY)
    press('Enter')
    await see('exit code 0')
    expect(read('a.txt')).toBe(FIXED)
    expect(read('out.txt')).toBe('1 file, 1 draft, 2 rules: nothing to change\n')
  })

  it('takes a sentence of the person', async () => {
    folder.write({ 'a.txt': FAULTY })
    const { press, see } = start('a.txt')
    await see('Stop here')
    await see(READY)
    press('Up', 'Up', 'Up', 'Up', 'Enter')
    await see('Your sentence: You failed to attach the receipt.')
    press('C-u')
    press('-l', 'Could you send me the receipt?')
    press('Enter')
    await see('exit code 0')
    expect(read('a.txt')).toBe('Hi Ana,\n\nCould you send me the receipt?\n\nThanks,\nMark\n')
  })

  it('asks in the language of the draft, or of --ui-lang', async () => {
    folder.write({ 'a.txt': 'Gentile Ana,\n\nnon ha mai inviato la ricevuta.\n\nCordiali saluti,\nMarco\n' })
    terminal = openTerminal('fix -i --lang it --only accusatory -- a.txt', folder.path)
    expect(await terminal.see('Fermarsi qui')).toContain('Che cosa deve esserci qui?')
    terminal.press('C-c')
    await terminal.see('exit code 130')
    terminal.close()
    terminal = openTerminal('fix -i --lang it --ui-lang tr --only accusatory -- a.txt', folder.path)
    expect(await terminal.see('Burada dur')).toContain('Kendim yazacağım')
  })

  it('skips one and ignores another', async () => {
    folder.write({ 'a.txt': FAULTY, 'b.txt': FAULTY })
    const { press, see } = start('a.txt b.txt')
    await see('Stop here')
    await see(READY)
    press('Up', 'Up', 'Up', 'Enter')
    await see('b.txt\n')
    await see(READY)
    press('Up', 'Up', 'Enter')
    await see('exit code 1')
    expect(read('a.txt')).toBe(FAULTY)
    expect(read('b.txt')).toBe(
      FAULTY.replace('You failed', 'levelhead-disable-next-line accusatory/failed-to\nYou failed')
    )
    expect(read('out.txt')).toMatch(/1 warning\n$/)
  })

  it('stops with what was answered', async () => {
    folder.write({ 'a.txt': `${FIXABLE}\n${FAULTY}`, 'b.txt': FIXABLE })
    const { press, see } = start('a.txt b.txt')
    await see('Please be advised')
    await see(READY)
    press('Enter')
    await see('failed to attach')
    await see(READY)
    press('Up', 'Enter')
    await see('exit code 1')
    expect(read('a.txt')).toBe(`${FIXED}\n${FAULTY}`)
    expect(read('b.txt')).toBe(FIXABLE)
  })

  it('ends with 130 on Ctrl-C and keeps the files that are finished', async () => {
    folder.write({ 'a.txt': FIXABLE, 'b.txt': FIXABLE })
    const { press, see } = start('a.txt b.txt')
    await see('a.txt\n')
    await see(READY)
    press('Enter')
    await see('b.txt\n')
    await see(READY)
    press('C-c')
    await see('exit code 130')
    expect([read('a.txt'), read('b.txt'), read('out.txt')]).toEqual([FIXED, FIXABLE, ''])
  })
})
