import { describe, expect, it } from 'vitest'
import { expandBraces } from '../../src/config/expand-braces.js'
import { isIgnoredByConfig, matchesGlobs } from '../../src/config/path-match.js'

describe('matchesGlobs', () => {
  it.each([
    [['*.md'], '/team/a/b/reply.md', true],
    [['*.md'], '/team/a/b/reply.mdx', false],
    [['macros/*.yml'], '/team/macros/x.yml', true],
    [['macros/*.yml'], '/team/old/macros/x.yml', false],
    [['macros/**/*.yml'], '/team/macros/x.yml', true],
    [['macros/**/*.yml'], '/team/macros/a/b/x.yml', true],
    [['macros\\**\\*.yml'], '/team/macros/a/x.yml', true],
    [['./macros'], '/team/macros/a/x.yml', true],
    [['./macros'], '/team/old/macros/x.yml', false],
    [['macros/', '!macros/x.yml'], '/team/macros/y.yml', true],
    [['*.yml', '!x.yml'], '/team/macros/x.yml', false],
    [['*.{md,txt}'], '/team/a.txt', true],
    [['Macros/*'], '/team/macros/a.txt', false],
    [['*.md'], '/elsewhere/a.md', true],
    [['a/*.md'], '/elsewhere/a/x.md', false],
    [['*'], '/team', false],
    [[], '/team/a.md', false]
  ])('%j, %s: %s', (globs, path, expected) => {
    expect(matchesGlobs({ globs, baseDir: '/team' }, path)).toBe(expected)
  })
})

describe('isIgnoredByConfig', () => {
  it('lets the later config take files in again', () => {
    const ignore = [
      { globs: ['*.bak', 'old/*'], baseDir: '/team' },
      { globs: ['!keep.txt'], baseDir: '/team/old' }
    ]
    expect(isIgnoredByConfig({ ignore }, '/team/a/x.bak')).toBe(true)
    expect(isIgnoredByConfig({ ignore }, '/team/old/x.txt')).toBe(true)
    expect(isIgnoredByConfig({ ignore }, '/team/old/keep.txt')).toBe(false)
    expect(isIgnoredByConfig({ ignore }, '/team/x.txt')).toBe(false)
  })

  it('knows folders by their last slash', () => {
    const ignore = [{ globs: ['drafts/'], baseDir: '/team' }]
    expect(isIgnoredByConfig({ ignore }, '/team/drafts/')).toBe(true)
    expect(isIgnoredByConfig({ ignore }, '/team/drafts')).toBe(false)
    expect(isIgnoredByConfig({ ignore }, '/team/drafts/a.md')).toBe(true)
  })
})

describe('expandBraces', () => {
  it.each([
    ['a.{md,txt}', ['a.md', 'a.txt']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['x{a,{b,c}}', ['xa', 'xb', 'xc']],
    ['x{,y}', ['x', 'xy']],
    ['{a}', ['{a}']],
    ['{a,b', ['{a,b']],
    ['{a{b,c}', ['{ab', '{ac']],
    ['plain', ['plain']],
    ['{a,b}'.repeat(40), ['{a,b}'.repeat(40)]]
  ])('%s', (glob, expected) => {
    expect(expandBraces(glob)).toEqual(expected)
  })
})
