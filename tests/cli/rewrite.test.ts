import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const DRAFT = "Hi Anna,\n\nWe can't refund the booking, because the room was used.\n\nBest,\nJo\n"
const AFTER =
  "Hi Anna,\n\nYou asked us to refund the booking. The room was used, so I'm afraid the answer is no. What we can do is ⟨alternative⟩.\n\nBest,\nJo\n"
const RIGHT =
  "Hi Anna,\n\nYou asked for the booking to be refunded. The room was used, so no, I'm afraid we can't refund it. I can move it to June. Shall I?\n\nBest,\nJo\n"
const CHASE = "Hi Ray,\n\nYou promised the drawings by Monday and you still haven't sent them.\n\nJo\n"

const folder = useTemporaryFolder()
const run = (args: readonly string[], stdin: string | Uint8Array = '') =>
  runCli(['rewrite', '--no-config', ...args], { cwd: folder.path, stdin })

describe('rewrite -: a filter', () => {
  it.each([[['-']], [[]]])('%j prints the document and nothing else', async (args) => {
    expect(await run(args, DRAFT)).toMatchObject({ code: 1, stdout: AFTER, stderr: '' })
  })

  it.each([
    [
      'it',
      'Gentile signora Rossi,\n\nnon possiamo cambiare il turno, perché la squadra è al completo.\n\nCordiali saluti\nAnna\n',
      'Gentile signora Rossi,\n\nci ha chiesto di cambiare il turno. La squadra è al completo, quindi purtroppo la risposta è no. Quello che possiamo fare è ⟨alternativa⟩.\n\nCordiali saluti\nAnna\n'
    ],
    [
      'tr',
      'Merhaba Ayşe Hanım,\n\nVardiyayı değiştiremiyoruz, çünkü ekip dolu.\n\nSaygılarımla\nElif\n',
      'Merhaba Ayşe Hanım,\n\nVardiyayı değiştirmemizi istemiştiniz. Ekip dolu, bu nedenle yanıtımız maalesef hayır. Bunun yerine ⟨seçenek⟩ sunabiliriz.\n\nSaygılarımla\nElif\n'
    ]
  ])('speaks %s', async (lang, stdin, stdout) => {
    expect(await run(['--lang', lang, '-'], stdin)).toMatchObject({ code: 1, stdout, stderr: '' })
  })

  it.each([
    ['empty input', '', 0],
    ['a reply that is right', RIGHT, 0]
  ])('%s comes back', async (_, stdin, code) => {
    expect(await run(['-'], stdin)).toMatchObject({ code, stdout: stdin, stderr: '' })
  })

  it.each<[string, string[]]>([
    ['a mistyped option', ['--languag', 'en', '-']],
    ['a reply that is not there', ['--reply-to', 'none.txt', '-']],
    ['a bad date', ['--now', 'soon', '-']],
    ['an unknown rule', ['--rule', 'accusatory/none=off', '-']]
  ])('%s gives the input back and ends with 2', async (_, args) => {
    const ran = await run(args, DRAFT)
    expect(ran).toMatchObject({ code: 2, stdout: DRAFT })
    expect(ran.stderr).toMatch(/^levelhead: .+\n$/)
  })

  it('gives back what is no text, byte for byte', async () => {
    const bytes = Buffer.from([0x48, 0x69, 0xff, 0xfe, 0x00, 0x80, 0x0a])
    const ran = await run(['-'], bytes)
    expect(ran.code).toBe(2)
    expect(ran.bytes).toEqual(bytes)
  })

  it('gives back a draft in a language without rules', async () => {
    const text = 'Guten Tag, wir können Ihnen das Geld für diese Bestellung leider nicht erstatten.\n'
    expect(await run(['-'], text)).toMatchObject({ code: 2, stdout: text })
  })
})

describe('rewrite FILE', () => {
  it('leaves the file alone and says which slots are open', async () => {
    folder.write({ 'reply.txt': DRAFT })
    const ran = await run(['reply.txt'])
    expect(ran).toMatchObject({ code: 1, stdout: AFTER })
    expect(ran.stderr).toBe('note: fill in ⟨alternative⟩: the draft does not say it\n')
    expect(readFileSync(folder.at('reply.txt'), 'utf8')).toBe(DRAFT)
  })

  it('tells what it could not say in another way', async () => {
    folder.write({
      'left.txt': 'Hi Ana,\n\nYou never read the 14 pages that we sent, and we close at six.\n\nJo\n'
    })
    const ran = await run(['left.txt'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/^note: left for you: “.*never read.*” .* \(accusatory\/[a-z-]+\)$/m)
  })

  it('takes the request from the message that is answered', async () => {
    folder.write({ 'reply.txt': DRAFT, 'mail.txt': 'Hello,\n\nCan I have my money back?\n\nAnna\n' })
    const { stdout } = await run(['--reply-to', 'mail.txt', 'reply.txt'])
    expect(stdout).toBe(
      AFTER.replace('You asked us to refund the booking.', 'You asked to have your money back.').replace(
        "so I'm afraid the answer is no.",
        "so no, I'm afraid we can't refund the booking."
      )
    )
  })

  it('takes today from --now', async () => {
    folder.write({ 'chase.txt': CHASE })
    const ran = await run(['--now', '2026-03-04', 'chase.txt'])
    expect(ran.stdout).toBe(
      "Hi Ray,\n\nI understood we had agreed on the drawings by Monday. Today is Wednesday 4 March and I haven't received them yet. What happened, and which date would work now?\n\nJo\n"
    )
    expect(ran).toMatchObject({ code: 0, stderr: '' })
  })

  it('reckons the day in a time zone', async () => {
    const late = ['--now', '2026-03-04T23:30:00Z', '--tz', 'Europe/Rome', '-']
    expect((await run(late, CHASE)).stdout).toContain('Today is Thursday 5 March')
  })

  it('prints the edits as JSON', async () => {
    const { stdout, code } = await run(['--format', 'json', '-'], DRAFT)
    const outcome = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(outcome).toMatchObject({
      version: 1,
      lang: 'en',
      text: AFTER,
      slots: ['⟨alternative⟩'],
      edits: [{ range: [10, 65], rules: ['structure/no-last', 'structure/offer-alternative'] }]
    })
    const [{ range, text }] = outcome.edits
    expect(DRAFT.slice(0, range[0]) + text + DRAFT.slice(range[1])).toBe(AFTER)
  })

  it('shows the change as a diff', async () => {
    const { stdout } = await run(['--diff', '-'], DRAFT)
    expect(stdout).toContain(
      "-We can't refund the booking, because the room was used.\n+You asked us to refund the booking."
    )
  })

  it('names what is missing when nobody can be asked', async () => {
    folder.write({ 'reply.txt': DRAFT })
    const ran = await run(['--interactive', 'reply.txt'])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('still to be said: ⟨alternative⟩')
  })

  it('names a file that is not there', async () => {
    expect(await run(['none.txt'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('what rewriting gives to lint', () => {
  const lint = async (args: readonly string[], stdin: string) =>
    JSON.parse(
      (await runCli(['lint', '--no-config', '--format', 'json', ...args, '-'], { cwd: folder.path, stdin }))
        .stdout
    ).results[0]

  it('offers the order as a suggestion of its findings', async () => {
    const { messages } = await lint(['--only', 'structure'], DRAFT)
    const made = messages.map(
      ({ suggestions }: { suggestions: { kind: string; range: number[]; text: string }[] }) =>
        suggestions
          .filter(({ kind }) => kind === 'restructure')
          .map(({ range, text }) => DRAFT.slice(0, range[0]) + text + DRAFT.slice(range[1]))
    )
    expect(made.length).toBeGreaterThan(1)
    expect(new Set(made.flat())).toEqual(new Set([AFTER]))
  })

  it('reports a slot that is open as an error', async () => {
    const { messages } = await lint([], RIGHT.replace('June', '⟨month⟩'))
    expect(messages).toMatchObject([
      {
        ruleId: 'template/open-slot',
        category: 'template',
        severity: 'error',
        actual: '⟨month⟩',
        suggestions: []
      }
    ])
  })

  it('goes by the message that is answered', async () => {
    folder.write({ 'mail.txt': 'The lamp arrived broken and nobody answers the phone.\n' })
    const reply =
      'Hi Ida,\n\nYour order number is needed. Send it today, and a new one leaves on Friday.\n\nOle\n'
    const ids = async (args: readonly string[]) =>
      (await lint(args, reply)).messages.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(await ids([])).not.toContain('structure/acknowledge-first')
    expect(await ids(['--reply-to', 'mail.txt'])).toContain('structure/acknowledge-first')
  })

  it('shows what each clause was taken for', async () => {
    const ran = await runCli(['lint', '--no-config', '--show-moves', '-'], { cwd: folder.path, stdin: DRAFT })
    expect(ran.stdout).toBe(
      "<stdin>\nrefusal          │ We can't refund the booking\nreason           │ because the room was used\n"
    )
    expect(ran.code).toBe(1)
  })

  it('has the moves in JSON only when they are asked for', async () => {
    expect((await lint([], DRAFT)).moves).toBeUndefined()
    expect((await lint(['--show-moves'], DRAFT)).moves).toMatchObject([
      { move: 'refusal', range: [10, 37], text: "We can't refund the booking" },
      { move: 'reason', range: [39, 64], text: 'because the room was used' }
    ])
  })
})
