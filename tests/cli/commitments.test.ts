import { expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.js'

const TIME = ['--now', '2026-05-13T10:00', '--tz', 'Europe/Rome', '--lang', 'en']
const REPLY = 'Hi,\n\nI’ll call you on Friday by 3 pm. We will refund the fee.\n'

it('lists promises as JSON', async () => {
  const { code, stdout } = await runCli(['commitments', '--format', 'json', ...TIME], { stdin: REPLY })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual([
    {
      filePath: '<stdin>',
      range: [5, 36],
      actual: 'I’ll call you on Friday by 3 pm',
      who: 'I',
      by: '2026-05-15T15:00'
    },
    { filePath: '<stdin>', range: [38, 60], actual: 'We will refund the fee', who: 'we', by: null }
  ])
})

it('flags promises without a date', async () => {
  const { code, stdout, stderr } = await runCli(['commitments', '--require-dates', ...TIME], { stdin: REPLY })
  expect(code).toBe(1)
  expect(stdout).toContain('no date')
  expect(stderr).toContain('1 promise has no date')
})

it('gives one line for each record', async () => {
  const input = '{"id":7,"text":"I will call you tomorrow."}\nnonsense\n{"id":8,"text":"Done."}\n'
  const { code, stdout } = await runCli(['commitments', '--input-format', 'ndjson', ...TIME], {
    stdin: input
  })
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(lines[0]).toEqual({
    id: 7,
    commitments: [{ range: [0, 24], actual: 'I will call you tomorrow', who: 'I', by: '2026-05-14' }]
  })
  expect(lines[1]).toMatchObject({ id: null, error: { code: 'bad-record' } })
  expect(lines[2]).toEqual({ id: 8, commitments: [] })
})

it('refuses a bad zone', async () => {
  const { code, stderr } = await runCli(['commitments', '--tz', 'Mars/Base'], { stdin: REPLY })
  expect(code).toBe(2)
  expect(stderr).toContain('time zone')
})

it.each([
  [
    'en',
    'By Thursday I will send the contract, and our notary will write to you on 3 June.',
    [['By Thursday I will send the contract', 'I', '2026-05-14']]
  ],
  [
    'en',
    'I will send the label today and the courier will pick it up on Monday.',
    [['I will send the label today', 'I', '2026-05-13']]
  ],
  [
    'it',
    'Domani rimborseremo 20 euro, e la banca li accrediterà entro giovedì.',
    [['Domani rimborseremo 20 euro', 'noi', '2026-05-14']]
  ],
  [
    'it',
    'La mia collega Anna Le scriverà il 3 giugno.',
    [['La mia collega Anna Le scriverà il 3 giugno', 'noi', '2026-06-03']]
  ]
] as const)('%s: what others do ends a promise: %s', async (lang, text, promised) => {
  const { stdout } = await runCli(['commitments', '--format', 'json', ...TIME.slice(0, 4), '--lang', lang], {
    stdin: `${text}\n`
  })
  const found = JSON.parse(stdout) as { actual: string; who: string; by: string | null }[]
  expect(found.map(({ actual, who, by }) => [actual, who, by])).toEqual(promised)
})
