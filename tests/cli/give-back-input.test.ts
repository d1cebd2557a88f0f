import { describe, expect, it } from 'vitest'
import { isFilter } from '../../src/cli/give-back-input.js'

describe('isFilter', () => {
  it.each([
    [['--fix'], true],
    [['--fix', '-'], true],
    [['fix'], true],
    [['fix', '--lang', 'enn'], true],
    [['--fix', '--langg', 'en'], true],
    [['lint', '--fix', '--quiet', '-'], true],
    [['--fix', '--quiet', 'a.txt'], false],
    [['fix', 'a.txt'], false],
    [['fix', '--lang=en', 'a.txt'], false],
    [['lint', '-'], false],
    [['--fix', '--diff', '-'], false],
    [['fix', '-i'], false],
    [['lnit', '--fix'], false]
  ])('%j: %s', (argv, expected) => {
    expect(isFilter(argv)).toBe(expected)
  })
})
