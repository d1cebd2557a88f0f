import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InputLine, linesOf } from '../../src/run/input-lines.js'
import { fakeIo } from '../helpers/fake-io.js'

async function lines(pieces: readonly Uint8Array[], maxBytes?: number): Promise<InputLine[]> {
  const found: InputLine[] = []
  for await (const line of linesOf('-', fakeIo({ stdin: pieces }), maxBytes)) found.push(line)
  return found
}

describe('linesOf', () => {
  it('gives the same lines however the input is cut', async () => {
    const content = fc
      .array(fc.constantFrom('a', 'ş', '😀', '\n', '\r\n', ' ', '\ufffd'))
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(content, fc.array(fc.nat(40)), async (text, cuts) => {
        const bytes = Buffer.from(text)
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
        const pieces = at.slice(1).map((end, i) => bytes.subarray(at[i]!, end))
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect((await lines(pieces)).map(({ text: line, fault }) => [line, fault])).toEqual(
          expected.map((line) => [line, undefined])
        )
      })
    )
  })

  it('drops what is too long and what is no UTF-8, and the mark at the start', async () => {
    const found = await lines(
      [Buffer.from('\ufeffa\nlong'), Buffer.from(' line\nb\n'), Buffer.from([0xe9, 10])],
      6
    )
    expect(found.map(({ text, fault }) => fault ?? text)).toEqual(['a', 'too-long', 'b', 'not-utf8'])
  })
})
