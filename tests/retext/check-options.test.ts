import { describe, expect, test } from 'vitest'
import { analyseIncoming, commitments, lint, rewrite } from '../../src/index.js'
import { createLinter } from '../../src/run/create-linter.js'

// what programs in JavaScript may say, whatever the types want
type Loose = (text?: unknown, options?: unknown) => unknown

const DRAFT = 'You failed to attach the receipt.'

describe.each([
  ['lint', lint as Loose],
  ['rewrite', rewrite as Loose],
  ['lint', createLinter().lint as Loose]
])('%s', (name, call) => {
  test.each([
    [undefined, {}, `${name}: the text is none: undefined; expected a string`],
    [null, {}, `${name}: the text is none: null; expected a string`],
    [42, {}, `${name}: the text is none: number; expected a string`],
    [DRAFT, { langg: 'en' }, `${name}: no such option: langg; did you mean “lang”?`],
    [
      DRAFT,
      { rules: { 'accusatory/failed': 'off' } },
      `${name}: no such rule or category: accusatory/failed; did you mean “accusatory/failed-to”?`
    ],
    [
      DRAFT,
      { only: ['canned', 'headed'] },
      `${name}: no such rule or category: headed; did you mean “heated”?`
    ],
    [
      DRAFT,
      { rules: { heated: 'fatal' } },
      `${name}: rules, heated: fatal; expected off, error, warning, suggestion`
    ],
    [DRAFT, { minConfidence: 'very' }, `${name}: minConfidence: very; expected high, medium, low`]
  ])('%j with %j', (text, options, message) => {
    expect(() => call(text, options)).toThrow(message)
  })

  test('takes what there is', () => {
    const rules = {
      'accusatory/failed-to': 'off',
      threat: 'error',
      'structure/no-last': 'suggestion',
      'policy/house-style': 'off',
      'template/open-slot': 'off'
    }
    expect(() =>
      call(DRAFT, { lang: 'auto', rules, only: ['canned'], minConfidence: undefined })
    ).not.toThrow()
  })
})

test.each([commitments as Loose, analyseIncoming as Loose])(
  'a reader without a day says so',
  async (read) => {
    await expect(read(DRAFT)).rejects.toThrow(/: now is missing; expected now, such as/)
    await expect(read(DRAFT, { now: '2026-05-13T10:00' })).rejects.toThrow(/: tz is missing/)
  }
)

test('a house has no other settings', () => {
  expect(() => createLinter({ autority: {} } as object)).toThrow(
    'no such option: autority; did you mean “authority”?'
  )
})
