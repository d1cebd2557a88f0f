import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/core/errors.js'
import { isReporterName, loadReporter, REPORTERS } from '../../src/reporters/registry.js'

describe('registry', () => {
  test('names every format', () => {
    expect(REPORTERS).toEqual(['pretty', 'json', 'ndjson', 'compact'])
  })

  test.each([...REPORTERS])('loads %s under its own name', async (name) => {
    expect((await loadReporter(name)).name).toBe(name)
  })

  test.each(['xml', '', 'toString'])('refuses %j', async (name) => {
    expect(isReporterName(name)).toBe(false)
    await expect(loadReporter(name)).rejects.toThrow(UsageError)
    await expect(loadReporter(name)).rejects.toThrow(
      `There is no such output format: ${name}; expected pretty, json, ndjson, compact`
    )
  })
})
