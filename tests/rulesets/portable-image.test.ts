import { readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packImage } from '../../src/rulesets/image.js'
import { packImageText, unpackImageText } from '../../src/rulesets/portable-image.js'
import { ROOT } from '../helpers/run-cli.js'
import { tinyRuleset } from '../helpers/tiny-rules.js'

const tiny = packImage(
  tinyRuleset(
    {
      'heated/a': { match: ['{you} ‹fail~› {object:noun}?', '(ever|never|always|seldom) (late|slow)'] },
      'canned/b': { match: ['{any} !{neg} {any} red'] }
    },
    { fragments: { you: '(you|your team)' } }
  )
)

describe('an image as text', () => {
  it('comes back as it was', () => {
    expect(unpackImageText(packImageText(tiny))).toEqual(tiny)
  })

  it('comes back out of a larger piece of memory', () => {
    const larger = new Int32Array(tiny.length + 3)
    larger.set(tiny, 2)
    expect(unpackImageText(packImageText(larger.subarray(2, 2 + tiny.length)))).toEqual(tiny)
  })

  it.each(['en', 'it', 'tr'])('holds for the library what the command line reads: %s', async (lang) => {
    const bytes = readFileSync(path.join(ROOT, `dist/rulesets/${lang}.bin`))
    const module = (await import(path.join(ROOT, `dist/rulesets/${lang}.js`))) as { image: string }
    const image = unpackImageText(module.image)
    expect(Buffer.from(image.buffer).equals(bytes)).toBe(true)
    expect(Buffer.from(module.image, 'base64').length).toBeLessThan(0.9 * deflateSync(bytes).length)
  })
})
