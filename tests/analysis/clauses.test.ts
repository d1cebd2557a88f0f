import { describe, expect, it } from 'vitest'
import { clauseAround, clauseBody } from '../../src/analysis/clauses.js'
import { textsOf, tokensOf } from '../helpers/tokenize.js'

/** The clause around the word `here`, and its body. */
function clauses(text: string): [clause: string, body: string] {
  const tokens = tokensOf(text)
  const at = textsOf(tokens).indexOf('here')
  const clause = clauseAround(tokens, 0, at, at + 1)
  const slice = ({ first, last }: { first: number; last: number }) =>
    text.slice(tokens.start[first], tokens.end[last - 1])
  return [slice(clause), slice(clauseBody(tokens, clause, at))]
}

describe('clause borders', () => {
  it.each([
    ['You are here.', 'You are here', 'You are here'],
    ['It was due, you were here, and it went.', 'you were here', 'you were here'],
    ['It is late because you are here', 'because you are here', 'you are here'],
    ['You are here because it is late', 'You are here', 'You are here'],
    ['It came and you were here', 'you were here', 'you were here'],
    ['You were here and we went', 'You were here', 'You were here'],
    ['Salt and pepper here', 'Salt and pepper here', 'Salt and pepper here'],
    [
      'If, for some reason, you are here, call.',
      'If, for some reason, you are here',
      'for some reason, you are here'
    ],
    ['“You are here”, we said', 'You are here', 'You are here'],
    ['here', 'here', 'here']
  ])('%s', (text, clause, body) => {
    expect(clauses(text)).toEqual([clause, body])
  })
})
