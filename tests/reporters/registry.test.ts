import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/core/errors.js'
import { isReporterName, loadReporter, REPORTERS } from '../../src/reporters/registry.js'

describe('registry', () => {
  test('names every format', () => {
    expect(REPORTERS).toEqual([
      'pretty',
      'compact',
      'json',
      'ndjson',
      'html',
      'markdown',
      'github',
      'gitlab',
      'sarif',
      'rdjson',
      'rdjsonl',
      'checkstyle',
      'junit',
      'tap'
    ])
  })

  test.each([...REPORTERS])('loads %s under its own name', async (name) => {
    expect((await loadReporter(name)).name).toBe(name)
  })

  test.each(['yaml', '', 'toString'])('refuses %j', async (name) => {
    expect(isReporterName(name)).toBe(false)
    await expect(loadReporter(name)).rejects.toThrow(UsageError)
    await expect(loadReporter(name)).rejects.toThrow(
      `There is no such output format: ${name}; expected ${REPORTERS.join(', ')}`
    )
  })

  test('names the nearest format', async () => {
    await expect(loadReporter('sarfi')).rejects.toThrow('did you mean “sarif”?')
  })
})
