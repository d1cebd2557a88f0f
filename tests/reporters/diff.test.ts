import { applyPatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderDiff } from '../../src/reporters/diff.js'
import { colorPalette, PLAIN_PALETTE } from '../../src/reporters/palette.js'

const HEAD = '--- a/reply.txt\n+++ b/reply.txt\n'

describe('renderDiff', () => {
  test.each([
    ['equal texts', 'a\n', 'a\n', ''],
    ['a changed line', 'a\nb\nc\n', 'a\nB\nc\n', `${HEAD}@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n`],
    ['CR LF', 'a\r\nb\r\n', 'a\r\nB\r\n', `${HEAD}@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n`],
    ['a new line end', 'a\r\n', 'a\n', `${HEAD}@@ -1,1 +1,1 @@\n-a\r\n+a\n`],
    [
      'no line end',
      'a\nb',
      'a\nB',
      `${HEAD}@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+B\n\\ No newline at end of file\n`
    ],
    ['a lost line end', 'a\n', 'a', `${HEAD}@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n`],
    ['an empty text before', '', 'a\n', `${HEAD}@@ -0,0 +1,1 @@\n+a\n`],
    ['an empty text after', 'a\n', '', `${HEAD}@@ -1,1 +0,0 @@\n-a\n`],
    ['control characters', 'a\x1b\n', 'b\x1b\n', `${HEAD}@@ -1,1 +1,1 @@\n-a\x1b\n+b\x1b\n`]
  ])('%s', async (_name, before, after, expected) => {
    expect(await renderDiff('reply.txt', before, after, PLAIN_PALETTE)).toBe(expected)
  })

  test('shows three lines of context, and one hunk for each place', async () => {
    const before = Array.from({ length: 20 }, (_, i) => `${i + 1}\n`)
    const after = before.map((line) => (line === '2\n' || line === '19\n' ? `new ${line}` : line))
    expect(await renderDiff('reply.txt', before.join(''), after.join(''), PLAIN_PALETTE)).toBe(
      `${HEAD}@@ -1,5 +1,5 @@\n 1\n-2\n+new 2\n 3\n 4\n 5\n@@ -16,5 +16,5 @@\n 16\n 17\n 18\n-19\n+new 19\n 20\n`
    )
  })

  test.each([
    ['macros\\a.yml', '--- a/macros/a.yml', '+++ b/macros/a.yml'],
    ['/tmp/a.yml', '--- /tmp/a.yml', '+++ /tmp/a.yml'],
    ['C:\\a.yml', '--- C:/a.yml', '+++ C:/a.yml'],
    ['<stdin>', '--- <stdin>', '+++ <stdin>']
  ])('heads %s', async (path, from, to) => {
    expect((await renderDiff(path, 'a', 'b', PLAIN_PALETTE)).split('\n').slice(0, 2)).toEqual([from, to])
  })

  test('in a terminal, control characters are written out and lines have colours', async () => {
    const out = await renderDiff('a', 'x\t\x1b[2J\r\n', 'y', await colorPalette(), { terminal: true })
    expect(out.split('\n').slice(2)).toEqual([
      '\x1b[36m@@ -1,1 +1,1 @@\x1b[39m',
      '\x1b[31m-x\t\\x1b[2J\x1b[39m\r',
      '\x1b[32m+y\x1b[39m',
      '\x1b[2m\\ No newline at end of file\x1b[22m',
      ''
    ])
  })

  test('applies to the text before and gives the text after', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', '-', '\n', '\r\n')).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const patch = await renderDiff('reply.txt', before, after, PLAIN_PALETTE)
        if (patch !== '') expect(applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after)
      })
    )
  })
})
