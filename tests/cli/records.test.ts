import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { ended, runCli, startCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const BASE = ['--input-format', 'ndjson', '--only', 'accusatory/failed-to']
const record = (value: unknown) => `${JSON.stringify(value)}\n`
const faulty = (id: unknown) => record({ id, text: 'You failed to attach the receipt.', lang: 'en' })
const run = async (stdin: string | Uint8Array, args: readonly string[] = []) => {
  const result = await runCli([...BASE, ...args], { stdin, cwd: folder.path })
  return {
    ...result,
    lines: result.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }
}

describe('--input-format ndjson', () => {
  it('gives one record for each, in order, with offsets into the text', async () => {
    const { code, lines, stderr } = await run(
      faulty('a') + record({ id: 2, text: 'Thanks for the photo.' }) + faulty(null)
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(lines).toMatchObject([
      {
        id: 'a',
        lang: 'en',
        messages: [{ ruleId: 'accusatory/failed-to', range: [4, 20], line: 1, column: 5 }]
      },
      { id: 2, messages: [] },
      { id: null, messages: [{ actual: 'failed to attach' }] }
    ])
    expect(Object.keys(lines[0])).toEqual(['id', 'lang', 'messages'])
  })

  it.each([
    [
      'broken JSON',
      '{"id":1',
      {
        id: null,
        error: {
          code: 'bad-record',
          message: 'The record cannot be used: {"id":1; expected one JSON object a line'
        }
      }
    ],
    ['a list', '[1]', { id: null, error: { code: 'bad-record' } }],
    [
      'a long line',
      `[${'1'.repeat(200)}`,
      {
        id: null,
        error: { message: `The record cannot be used: [${'1'.repeat(59)}; expected one JSON object a line` }
      }
    ],
    [
      'no text',
      '{"id":7}',
      { id: 7, error: { message: 'The record cannot be used; expected a text in the field “text”' } }
    ],
    ['a number for a text', '{"id":7,"text":3}', { id: 7, error: { code: 'bad-record' } }],
    [
      'too long a text',
      record({ id: 7, text: 'a'.repeat(301) }).trim(),
      { id: 7, error: { message: 'The record cannot be used; expected a text of at most 300 bytes' } }
    ],
    ['a language without rules', '{"id":7,"text":"Merci","lang":"fr"}', { id: 7, lang: null, messages: [] }]
  ])('%s stands in its place and the run goes on', async (_, line, expected) => {
    const { code, lines } = await run(`${faulty(1)}${line}\n${faulty(2)}`, ['--max-draft-size', '300'])
    expect(code).toBe(0)
    expect(lines).toMatchObject([{ id: 1 }, expected, { id: 2, messages: [{}] }])
  })

  it('takes bytes that are no UTF-8 for a bad record', async () => {
    const { code, lines } = await run(
      Buffer.concat([
        Buffer.from('{"id":1,"text":"caf'),
        Buffer.from([0xe9]),
        Buffer.from(`"}\n${faulty(2)}`)
      ])
    )
    expect(code).toBe(0)
    expect(lines).toMatchObject([
      { id: null, error: { message: 'The record cannot be used; expected UTF-8' } },
      { id: 2 }
    ])
  })

  it('does not keep a line without end', async () => {
    const { lines } = await run(`{"id":1,"text":"${'x'.repeat(200_000)}"}\n${faulty(2)}`, [
      '--max-draft-size',
      '1000'
    ])
    expect(lines).toMatchObject([{ id: null, error: { code: 'bad-record' } }, { id: 2 }])
  })

  it.each([
    [['--strict-records'], '{}\n', 2],
    [['--strict-records'], faulty(1), 0],
    [['--fail-on', 'warning'], faulty(1), 1],
    [['--max-warnings', '0'], faulty(1), 1],
    [['--strict-records', '--fail-on', 'warning'], `${faulty(1)}{}\n`, 2],
    [[], '', 0],
    [[], '\n \n', 0]
  ])('%j ends with the right code', async (args, stdin, code) => {
    expect((await run(stdin, args)).code).toBe(code)
  })

  it('has field names, a BOM, CRLF and a last line without end', async () => {
    const one = '{"nr":5,"body":"You failed to attach the receipt."}'
    const { lines } = await run(`\ufeff${one}\r\n${one}`, [
      '--id-field',
      'nr',
      '--text-field',
      'body',
      '--lang',
      'en'
    ])
    expect(lines).toMatchObject([
      { id: 5, messages: [{}] },
      { id: 5, messages: [{}] }
    ])
  })

  it('lets --lang win over the record', async () => {
    const { lines } = await run(record({ id: 1, text: 'You failed to attach the receipt.', lang: 'fr' }), [
      '--lang',
      'en'
    ])
    expect(lines).toMatchObject([{ lang: 'en', messages: [{}] }])
  })

  it('reads files; a missing one is 2 and loses no record', async () => {
    folder.write({ 'a.ndjson': faulty(1), 'b.ndjson': faulty(2) })
    const { code, lines, stderr } = await run('', ['a.ndjson', 'nix.ndjson', 'b.ndjson'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'levelhead: file not found: nix.ndjson; check the path\n'
    })
    expect(lines).toMatchObject([{ id: 1 }, { id: 2 }])
  })

  it('answers each record before the next one comes', async () => {
    const child = startCli(BASE)
    for (const id of [1, 2, 3]) {
      child.stdin!.write(faulty(id))
      const [chunk] = await once(child.stdout!, 'data')
      expect(JSON.parse(String(chunk))).toMatchObject({ id })
    }
    expect((await ended(child, '')).code).toBe(0)
  })
})
