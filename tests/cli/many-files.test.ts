import { expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const DECLINE = [
  'Hello Ada,',
  '',
  'We cannot move the booking to May. You asked for another week in May. The house is let until June.',
  '',
  'Best,',
  'Tom',
  ''
].join('\n')
const HINT = '“levelhead rewrite FILE” puts a reply in order'

function write(count: number): void {
  folder.write(Object.fromEntries(Array.from({ length: count }, (_, i) => [`replies/${i}.txt`, DECLINE])))
}

const lint = async (...args: string[]) => {
  const { code, stdout } = await runCli(
    ['lint', '--no-config', '--lang', 'en', '--only', 'structure', '--fail-on', 'never', ...args, 'replies'],
    { cwd: folder.path }
  )
  expect(code).toBe(0)
  return stdout
}
const suggestions = (json: string) =>
  (JSON.parse(json) as { results: { messages: { suggestions: unknown[] }[] }[] }).results
    .flatMap(({ messages }) => messages)
    .map((message) => message.suggestions.length)

it('shows a few replies in order, and for many says how to see one', async () => {
  write(2)
  const few = await lint()
  expect(few).toContain('structure/no-last')
  expect(few).toContain('→')
  expect(few).not.toContain(HINT)
  write(21)
  const many = await lint()
  expect(many).toContain('structure/no-last')
  expect(many).not.toContain('→')
  expect(many.trimEnd().split('\n').at(-1)).toBe(HINT)
  expect(await lint('--quiet')).not.toContain(HINT)
})

it('does the same for a library of many drafts in one file', async () => {
  const library = (count: number) => ({
    'replies/library.json': JSON.stringify(Array(count).fill({ body: DECLINE }))
  })
  folder.write(library(20))
  expect(await lint('--select', '*.body')).toContain('→')
  folder.write(library(21))
  const many = await lint('--select', '*.body')
  expect(many).toContain('structure/no-last')
  expect(many).not.toContain('→')
  expect(many.trimEnd().split('\n').at(-1)).toBe(HINT)
  expect(await lint('--select', '*.body', '--workers', '2')).toBe(many)
})

it('gives programs each reply, however many there are', async () => {
  write(21)
  const counts = suggestions(await lint('--format', 'json'))
  expect(counts.length).toBeGreaterThanOrEqual(21)
  expect(Math.min(...counts)).toBe(1)
})
