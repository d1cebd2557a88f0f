import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { fakeIo } from '../helpers/fake-io.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
/** Colours, a title, a clipboard write, a C1 sequence, and an override of the direction. */
const EVIL = '\x1b[31m\x1b]0;x\x07\x1b]52;c;eA==\x07\x9b2J\u202e'
const RAW = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/
const EN = ['--no-config', '--lang', 'en']
const NOW = ['--now', '2026-05-13', '--tz', 'UTC', '--lang', 'en']
const DRAFT = `Hi Ana,\n\nPlease be advised that ${EVIL}we ship on Monday. I will call ${EVIL}you on Friday.\n`
const MAIL = `From: Ana ${EVIL} <a@b.co>\nSubject: ${EVIL}\n\nCan I have a refund for ${EVIL}order 5581? Please send ${EVIL}the form by Friday.\n`
const PLAY = [
  'draft',
  'decline',
  '--no-input',
  ...NOW,
  '--request',
  `a ${EVIL}refund`,
  '--reason',
  'It is open'
]

const CALLS: readonly (readonly [args: readonly string[], stdin?: string])[] = [
  [['rewrite', ...EN, 'a.txt']],
  [['rewrite', ...EN, '--diff', 'a.txt']],
  [['rewrite', ...EN, '--format', 'json', 'a.txt']],
  [['fix', ...EN, '-'], DRAFT],
  [['fix', ...EN, '--diff', 'a.txt']],
  [['commitments', ...NOW, 'a.txt']],
  [['commitments', ...NOW, '--format', 'json', 'a.txt']],
  [['draft', '--analyse', ...NOW, '--reply-to', 'mail.eml']],
  [['draft', 'decline', '--no-input', ...NOW, '--reply-to', 'mail.eml', '--reason', `${EVIL}it is open`]],
  [PLAY],
  [[...PLAY, '--show-moves']],
  [[...PLAY, '--format', 'json']],
  [[...PLAY, '--print-command']],
  [
    ['draft', 'decline', '--no-input', ...NOW, '--request', `you ${EVIL}failed to attach it`, '--reason', 'x']
  ],
  [['draft', '--list', '--lang', `${EVIL}`]],
  [['config', 'a.txt', '--config', 'config.json']],
  [['lint', '--config', 'config.json', 'a.txt']],
  [['rules', 'test', 'rules']],
  [['init', '--dry-run']]
]

describe('what a draft, a mail, a fact or a rule says is shown on a terminal and not obeyed', () => {
  it.each(CALLS.map(([args, stdin = '']) => ({ args, stdin })))('$args', async ({ args, stdin }) => {
    folder.write({
      'a.txt': DRAFT,
      'mail.eml': MAIL,
      'config.json': JSON.stringify({ lang: 'en', crisis: { plan: EVIL, contacts: [EVIL] }, ignore: [EVIL] }),
      'rules/en/heated/own.yml': JSON.stringify({
        match: ['wombat'],
        message: `${EVIL} {match}`,
        why: EVIL,
        source: EVIL,
        examples: { bad: [`${EVIL} [[wombat]]`, `b ${EVIL}`, 'c'], good: ['d', 'e', `wombat ${EVIL}`] }
      })
    })
    const io = fakeIo({
      stdin,
      tty: { stdout: true, stderr: true },
      cwd: folder.path,
      env: { NO_COLOR: '1' }
    })
    await main(args, io)
    expect(io.out() + io.err()).not.toBe('')
    expect(RAW.exec(io.out())?.[0]).toBeUndefined()
    expect(RAW.exec(io.err())?.[0]).toBeUndefined()
  })
})

it('into a pipe a document goes as it is', async () => {
  folder.write({ 'a.txt': DRAFT })
  const io = fakeIo({ stdin: DRAFT, cwd: folder.path })
  await main(['fix', ...EN, '-'], io)
  expect(io.out()).toContain('\x1b[31m')
  expect(io.err()).toBe('')
})
