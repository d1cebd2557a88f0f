import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LANGUAGES } from '../../../src/core/draft.js'
import { loadDateFinder } from '../../../src/incoming/dates/load-date-finder.js'
import { readWallClock } from '../../../src/incoming/dates/wall-clock.js'

const NOW = readWallClock('2026-05-13T10:00', 'Europe/Rome')

describe.each(LANGUAGES)('dated sentences of %s', (lang) => {
  const file = path.join(import.meta.dirname, '../../fixtures/dates', `${lang}.yml`)
  const cases = parse(readFileSync(file, 'utf8')) as [text: string, ...isos: string[]][]

  it('are enough to mean something', () => expect(cases.length).toBeGreaterThanOrEqual(150))

  it.each(cases.map(([text, ...isos]) => ({ text, isos })))('$text', async ({ text, isos }) => {
    const found = (await loadDateFinder(lang))(text, NOW)
    expect(found.map(({ iso }) => iso)).toEqual(isos)
  })

  it.each(cases.map(([text, ...isos]) => ({ text, isos })))('in capitals: $text', async ({ text, isos }) => {
    const capitals = text.toLocaleUpperCase(lang)
    const found = (await loadDateFinder(lang))(capitals, NOW)
    expect(found.map(({ iso }) => iso)).toEqual(isos)
  })
})
