import { describe, expect, it } from 'vitest'
import { icuBranches } from '../../src/zones/icu-branches.js'
import { placeholdersIn } from '../../src/zones/placeholders.js'

const names = (text: string) => placeholdersIn(text).map(({ form, name }) => `${form} ${name}`)

describe('branches of ICU choices', () => {
  it.each([
    ['{n, plural, one {day} other {days}}', ['{} n']],
    ['{n,plural,=0{none} one{# day} other{# {kind} days}}', ['{} n', '{} kind']],
    ['{place, select, home {house} other {shop}} {name}', ['{} place', '{} name']],
    ['{n, plural, offset:1 one {{who}} other {{who} and others}}', ['{} n', '{} who', '{} who']],
    ['{a, select, x {{n, plural, one {day} other {days}}} other {none}}', ['{} a', '{} n']],
    ['{name} and {other}', ['{} name', '{} other']],
    ['{{name}} other {items}, plural', ['{{}} name', '{} items']]
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('are found where they open, and nowhere else', () => {
    const text = 'x {n, plural, one {day} other {days}} {m}'
    expect([...icuBranches(text)].map((at) => text.slice(at, at + 4))).toEqual(['{day', '{day'])
    expect(icuBranches('}}} {n, plural, {').size).toBe(1)
    expect(icuBranches('{'.repeat(100_000)).size).toBe(0)
  })
})
