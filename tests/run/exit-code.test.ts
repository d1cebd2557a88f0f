import { describe, expect, it } from 'vitest'
import { createVerdict, type FailPolicy } from '../../src/run/exit-code.js'

const NONE = { error: 0, warning: 0, suggestion: 0 }
const policy = (failOn: FailPolicy['failOn'], maxWarnings: number | null = null): FailPolicy => ({
  failOn,
  maxWarnings
})

describe('createVerdict', () => {
  it.each([
    ['error', 'never', false],
    ['error', 'error', true],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['suggestion', 'warning', false],
    ['suggestion', 'suggestion', true]
  ] as const)('one %s, fail on %s: %s', (severity, failOn, failed) => {
    const verdict = createVerdict()
    verdict.add({ ...NONE, [severity]: 1 }, policy(failOn))
    expect(verdict.failed).toBe(failed)
  })

  it('holds each file to its own level', () => {
    const verdict = createVerdict()
    verdict.add({ ...NONE, warning: 3 }, policy('error'))
    verdict.add(NONE, policy('warning'))
    expect(verdict.failed).toBe(false)
    verdict.add({ ...NONE, warning: 1 }, policy('warning'))
    expect(verdict.failed).toBe(true)
  })

  it('counts the warnings of the files that share a limit', () => {
    const verdict = createVerdict()
    verdict.add({ ...NONE, warning: 2 }, policy('never', 2))
    verdict.add({ ...NONE, warning: 9 }, policy('never'))
    verdict.add({ ...NONE, warning: 3 }, policy('never', 5))
    expect(verdict.failed).toBe(false)
    verdict.add({ ...NONE, warning: 1 }, policy('never', 2))
    expect(verdict.failed).toBe(true)
  })
})
