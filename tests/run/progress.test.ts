import { describe, expect, it } from 'vitest'
import type { TerminalLine } from '../../src/platform/terminal-line.js'
import { createProgress, progressText } from '../../src/run/progress.js'
import { fakeIo } from '../helpers/fake-io.js'

describe('progressText', () => {
  it.each([
    ['files', 5000, 1250, 5, '[=====>                  ]  25 %  1250 of 5000 files  250/s  15 s left'],
    ['files', 3, 3, 2, '[========================] 100 %  3 of 3 files  2/s  0 s left'],
    ['bytes', 100e6, 0, 1, '[                        ]   0 %  0.0 of 100.0 MB  0.0 MB/s'],
    [
      'bytes',
      9e9,
      45e6,
      30,
      '[                        ]   0 %  45.0 of 9000.0 MB  1.5 MB/s  1 h 39 min left'
    ],
    ['bytes', undefined, 12.34e6, 75, '12.3 MB  0.2 MB/s  1 min 15 s'],
    ['bytes', 10, 20, 1, '0.0 MB  0.0 MB/s  1 s']
  ] as const)('%s of %s, %d done', (unit, total, done, seconds, expected) => {
    expect(progressText({ unit, total, done, seconds })).toBe(expected)
  })
})

describe('createProgress', () => {
  let at = 0
  const shown: string[] = []
  const line: TerminalLine = { show: (text) => void shown.push(text), wipe: () => void shown.push('-') }
  const open = (tty: { stdout?: boolean; stderr?: boolean } = { stdout: true, stderr: true }) => {
    at = 0
    shown.length = 0
    const io = fakeIo({ tty })
    const progress = createProgress({ ...io, now: () => new Date(at) }, line)
    const after = (milliseconds: number) => {
      at += milliseconds
      progress.add(1)
    }
    return { io, progress, after }
  }

  it('shows nothing in the first second, and no more than five times a second then', () => {
    const { progress, after } = open()
    progress.begin('files', 2000)
    for (let i = 0; i < 150; i++) after(10)
    expect(shown).toHaveLength(3)
    expect(shown[0]).toContain('100 of 2000 files  100/s  19 s left')
    progress.end()
    expect(shown.at(-1)).toBe('-')
  })

  it('shows nothing where nobody began', () => {
    const { after } = open()
    for (let i = 0; i < 150; i++) after(100)
    expect(shown).toEqual([])
  })

  it('makes room for every other output', async () => {
    const { io, progress, after } = open()
    progress.begin('bytes', undefined)
    after(1500)
    await progress.io.stdout.write('')
    await progress.io.stdout.write('a finding\n')
    await progress.io.stderr.write('a note\n')
    expect(shown.map((one) => one === '-')).toEqual([false, true, true])
    expect(io.out() + io.err()).toBe('a finding\na note\n')
  })

  it('stays while the report goes to a file', async () => {
    const { progress, after } = open({ stderr: true })
    progress.begin('files', 9)
    after(1500)
    await progress.io.stdout.write('a finding\n')
    expect(shown.map((one) => one === '-')).toEqual([false])
    await progress.io.stderr.write('a note\n')
    expect(shown.at(-1)).toBe('-')
  })
})
