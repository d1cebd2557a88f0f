import { describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import { BUILT_IN_PRESETS } from '../../src/config/presets.js'
import { configJsonSchema, configSchema, settingsSchema } from '../../src/config/schema.js'
import { keysAt } from '../../src/config/schema-keys.js'

describe('configJsonSchema', () => {
  const schema = configJsonSchema() as {
    additionalProperties: boolean
    properties: Record<string, { description?: string }>
    required?: string[]
  }

  it('is strict, needs no key, and describes each', () => {
    expect(schema.additionalProperties).toBe(false)
    expect(schema.required).toBeUndefined()
    expect(Object.entries(schema.properties).filter(([, { description }]) => !description)).toEqual([])
    expect(Object.keys(schema.properties)).toEqual(keysAt(configSchema, []))
  })
})

describe('keysAt', () => {
  it.each([
    [
      ['rules', 'canned'],
      ['severity', 'confidence', 'options']
    ],
    [
      ['authority', 'may', 0],
      ['what', 'upTo', 'percent', 'currency', 'lang']
    ],
    [
      ['overrides', 0, 'crisis'],
      ['plan', 'contacts']
    ],
    [['rules'], []],
    [['nothing', 'here'], []]
  ])('%j', (path, expected) => {
    expect(keysAt(configSchema, path)).toEqual(expected)
  })
})

describe('the defaults and presets', () => {
  it('have a value for every setting', () => {
    const settings = Object.keys(settingsSchema.shape).filter((key) => key !== 'presets')
    expect(Object.keys(DEFAULT_CONFIG).sort()).toEqual(settings.sort())
  })

  it.each(Object.keys(BUILT_IN_PRESETS))('%s is valid', (name) => {
    expect(settingsSchema.safeParse(BUILT_IN_PRESETS[name]).success).toBe(true)
  })
})
