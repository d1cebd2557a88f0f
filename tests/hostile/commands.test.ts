import { describe, expect, it } from 'vitest'
import { runWithin } from '../helpers/run-within.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const TIME = 25_000
const NOW = ['--lang', 'en', '--now', '2026-05-13', '--tz', 'UTC']
const EN = ['--no-config', '--lang', 'en']
/** Long enough that work with the square of the length is not done in time. */
const LENGTH = 100_000

/** Texts that once took the square of their length, or more, in some command. */
const TEXTS = {
  promises: 'I will call you on Friday at 10. ',
  asks: 'Can you send it by Friday? ',
  dates: 'On Mon, 3 May 2026 at 10:00, ',
  'one word': 'a',
  hyphens: 'a-',
  stops: 'a.',
  figures: '1',
  slashes: '1/',
  findings: 'You failed to attach it. '
} as const

const COMMANDS = {
  commitments: ['commitments', ...NOW, 'a.txt'],
  'draft --analyse': ['draft', '--analyse', ...NOW, '--reply-to', 'a.txt'],
  'lint --reply-to': ['lint', ...EN, '--reply-to', 'a.txt', 'reply.txt'],
  'a page': ['lint', ...EN, '--format', 'html', 'a.txt'],
  'a summary': ['lint', ...EN, '--format', 'markdown', 'a.txt'],
  rewrite: ['rewrite', '--no-config', '--lang', 'en', 'a.txt'],
  'a fact': ['draft', 'decline', ...NOW, '--no-input', '--from', 'facts.json']
} as const

const REPLY = "Hi Ana,\n\nYou failed to attach the receipt. We can't refund it.\n\nBest,\nTom\n"

describe.each(Object.entries(COMMANDS))('%s takes no square of the length', (_, args) => {
  it.each(Object.entries(TEXTS))('of %s', { timeout: 2 * TIME }, async (_name, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length))
    const facts = { request: text.slice(0, LENGTH / 2), reason: 'the seal is open' }
    folder.write({ 'a.txt': text, 'reply.txt': REPLY, 'facts.json': JSON.stringify(facts) })
    const ran = await runWithin(TIME, args, folder.path)
    expect(ran.stderr).not.toContain('internal error')
    expect([0, 1]).toContain(ran.code)
  })
})

describe('a short text that was made to be tried in every way', () => {
  const wide = ' '.repeat(LENGTH)
  it.each([
    ['commas between a day and a time', `I will call you on Friday ${','.repeat(34)}x 10:30.\n`],
    ['commas and blanks there', `I will call you on Friday,${', '.repeat(17)}x 10:30.\n`],
    ['blanks in a promise', `You said you would call${wide}x. I will call${wide}you on Friday${wide}.\n`]
  ])('%s', { timeout: 3 * TIME }, async (_, text) => {
    folder.write({ 'a.txt': text })
    for (const args of [COMMANDS.commitments, COMMANDS['draft --analyse']]) {
      expect((await runWithin(TIME, args, folder.path)).code).toBe(0)
    }
  })
})
