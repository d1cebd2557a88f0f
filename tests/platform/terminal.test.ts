import { describe, expect, it } from 'vitest'
import { canPrompt, terminalWidth, wantsColor, wantsProgress } from '../../src/platform/terminal.js'

describe('wantsColor', () => {
  it.each<[string, boolean | undefined, Record<string, string>, boolean, boolean]>([
    ['a terminal', undefined, {}, true, true],
    ['no terminal', undefined, {}, false, false],
    ['--color over all', true, { FORCE_COLOR: '0', NO_COLOR: '1', TERM: 'dumb' }, false, true],
    ['--no-color over all', false, { FORCE_COLOR: '1' }, true, false],
    ['FORCE_COLOR over NO_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR=false', undefined, { FORCE_COLOR: 'false' }, true, false],
    ['FORCE_COLOR empty', undefined, { FORCE_COLOR: '' }, false, true],
    ['NO_COLOR', undefined, { NO_COLOR: '1' }, true, false],
    ['NO_COLOR empty', undefined, { NO_COLOR: '' }, true, true],
    ['TERM=dumb', undefined, { TERM: 'dumb' }, true, false]
  ])('%s', (_, flag, env, isTTY, expected) => {
    expect(wantsColor({ flag, env, isTTY })).toBe(expected)
  })
})

describe('terminalWidth', () => {
  it.each([
    [120, 120],
    [0, 80],
    [undefined, 80]
  ])('%s', (columns, expected) => {
    expect(terminalWidth(columns)).toBe(expected)
  })
})

describe('wantsProgress', () => {
  it.each<[string, boolean | undefined, Record<string, string>, boolean, boolean]>([
    ['a terminal', undefined, {}, true, true],
    ['no terminal, though colours are wanted', true, { FORCE_COLOR: '1' }, false, false],
    ['CI', undefined, { CI: 'true' }, true, false],
    ['CI=false', undefined, { CI: 'false' }, true, true],
    ['NO_COLOR', undefined, { NO_COLOR: '1' }, true, false],
    ['--no-color', false, {}, true, false],
    ['TERM=dumb over --color', true, { TERM: 'dumb' }, true, false]
  ])('%s', (_, flag, env, isTTY, expected) => {
    expect(wantsProgress({ flag, env, isTTY })).toBe(expected)
  })
})

describe('canPrompt', () => {
  const on = { isTTY: true }
  const off = { isTTY: false }
  it.each([
    [{ stdin: on, stderr: on, env: {}, noInput: false }, true],
    [{ stdin: on, stderr: on, env: { CI: '' }, noInput: false }, true],
    [{ stdin: on, stderr: on, env: { CI: 'false' }, noInput: false }, true],
    [{ stdin: on, stderr: on, env: { CI: 'true' }, noInput: false }, false],
    [{ stdin: on, stderr: on, env: { TERM: 'dumb' }, noInput: false }, false],
    [{ stdin: on, stderr: on, env: {}, noInput: true }, false],
    [{ stdin: off, stderr: on, env: {}, noInput: false }, false],
    [{ stdin: on, stderr: off, env: {}, noInput: false }, false]
  ])('%j', (input, expected) => {
    expect(canPrompt(input)).toBe(expected)
  })
})
