import { describe, expect, it } from 'vitest'
import { keepsAntecedents } from '../../src/rewrite/antecedents.js'

const leans = '^(?:it|that) '

describe('keepsAntecedents', () => {
  it.each([
    ['the one before it stays', ['The pump leaks.', 'It was new.'], ['The pump leaks.', 'It was new.'], true],
    [
      'the one before it is worded anew',
      ['Your heating leaks!', 'It was new.'],
      ['The heating is leaking.', 'It was new.'],
      true
    ],
    ['the one before it is gone', ['The pump leaks.', 'It was new.'], ['It was new.'], false],
    [
      'another stands before it',
      ['A.', 'The pump leaks.', 'It was new.'],
      ['A letter.', 'It was new.'],
      false
    ],
    ['its own head is gone', ['The pump leaks, it was new.'], ['It was new.'], false],
    ['it opened the draft', ['It was new.'], ['It was new.'], true],
    ['it came in with the rewrite', ['The pump leaks.'], ['It will be seen to.'], true],
    ['nothing leans', ['The pump leaks.', 'We come today.'], ['We come today.'], true]
  ])('%s', (_, before, after, isKept) => {
    expect(keepsAntecedents(before, after, leans)).toBe(isKept)
  })
})
