import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOf } from './target.js'
import { TARGETS } from './targets.js'

const found = path.join(import.meta.dirname, 'found')

/** What a fuzzer or a reader of the code once broke, each as small as it could be made. */
describe.each(TARGETS)('$name', (target) => {
  const folder = path.join(found, target.name)
  const files = existsSync(folder) ? readdirSync(folder).sort() : []

  it.each(files)('%s breaks nothing any more', async (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    expect(await faultsOf(target, { extension: path.extname(name), text })).toEqual([])
  })

  it('no seed breaks anything', async () => {
    for (const seed of target.seeds) expect([seed, await faultsOf(target, seed)]).toEqual([seed, []])
  })
})

it('every folder of found inputs belongs to a target', () => {
  const names = TARGETS.map(({ name }) => name)
  expect(readdirSync(found).filter((name) => !names.includes(name))).toEqual([])
})
