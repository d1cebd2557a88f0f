import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/analysis/analyse.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { MOVES } from '../../src/core/move.js'
import { LANGUAGE_TABLE } from '../../src/language/languages.js'
import { layoutOf } from '../../src/zones/layout.js'
import { builtinRuleset } from '../helpers/rules.js'

const turkish = createAnalyser(LANGUAGE_TABLE.tr!, [builtinRuleset('tr')])

/** What is heard in one sentence of a reply: moves, with and without their tags, and categories. */
function heardIn(sentence: string): ReadonlySet<string> {
  const text = `Merhaba Deniz Bey,\n\n${sentence}\n\nSaygılarımla,\nAyşe Kaya\n`
  const { moves, findings } = turkish.analyse(text, layoutOf(text), DEFAULT_SETTINGS)
  const tagged = moves.map(({ move, tag }) => (tag ? `${move}--${tag}` : move))
  return new Set([...moves.map(({ move }) => move), ...tagged, ...findings.map(({ category }) => category)])
}

const sections = readFileSync(path.join(import.meta.dirname, '../fixtures/plain-sentences/tr.txt'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [head = '', ...lines] = part.split('\n')
    return { head, sentences: lines.filter((line) => line.trim() !== '') }
  })

describe('plain Turkish sentences', () => {
  it.each(sections)('$head', ({ head, sentences }) => {
    const isNone = head.startsWith('! ')
    const name = head.replace('! ', '')
    const isWrong = (sentence: string) => heardIn(sentence).has(name) === isNone
    expect(sentences.filter(isWrong)).toEqual([])
  })

  it('names moves and categories', () => {
    const categories = readdirSync(path.join(import.meta.dirname, '../../rulesets/tr'))
    const known = new Set<string | undefined>([...MOVES, ...categories])
    const names = sections.map(({ head }) => head.replace('! ', '').split('--')[0])
    expect(names.filter((name) => !known.has(name))).toEqual([])
  })
})
