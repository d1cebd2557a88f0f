import { describe, expect, it } from 'vitest'
import { usedBy } from '../../src/cli/outline-command.js'
import { createProgram } from '../../src/cli/program.js'
import { fakeIo } from '../helpers/fake-io.js'

function programFor(argv: readonly string[]) {
  return createProgram(fakeIo(), () => {}, [], usedBy(argv))
}

function command(argv: readonly string[], name: string) {
  return programFor(argv).commands.find((each) => each.name() === name)!
}

describe('a program that makes only the commands in use', () => {
  it('tells the same help as the whole program', () => {
    const whole = createProgram(fakeIo(), () => {}).helpInformation()
    expect(programFor(['--help']).helpInformation()).toBe(whole)
    expect(programFor(['draft.txt']).helpInformation()).toBe(whole)
  })

  it.each([
    [['draft.txt'], 'lint'],
    [[], 'lint'],
    [['--fix', 'draft.txt'], 'lint'],
    [['help', 'draft'], 'draft'],
    [['--help', 'rewrite'], 'rewrite'],
    [['--', 'audit'], 'audit'],
    [['completion', 'bash'], 'config']
  ])('%j has all options of %s', (argv, name) => {
    const whole = createProgram(fakeIo(), () => {}).commands.find((each) => each.name() === name)!
    const flags = whole.options.map((option) => option.flags)
    expect(command(argv, name).options.map((option) => option.flags)).toEqual(flags)
  })

  it('leaves the others without theirs', () => {
    expect(command(['--help'], 'lint').options).toHaveLength(1)
    expect(command(['draft.txt'], 'audit').options).toHaveLength(1)
  })
})
