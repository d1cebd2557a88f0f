import { describe, expect, it } from 'vitest'
import { type Clause, labelClauses, type MoveHit } from '../../src/moves/label-clauses.js'
import { named } from '../helpers/moves.js'

function clause(i: number, hits: Partial<MoveHit>[], more: Partial<Clause> = {}): Clause {
  const start = i * 10
  const full = hits.map((hit) => ({
    name: 'fact',
    start,
    end: start + 5,
    priority: 0,
    confidence: 0.9,
    ...hit
  }))
  return {
    start,
    end: start + 10,
    sentence: i,
    paragraph: 0,
    asks: undefined,
    restates: false,
    aside: false,
    hits: full,
    ...more
  }
}

function label(...clauses: Clause[]): string {
  return named(labelClauses(clauses, []))
}

describe('labelling clauses', () => {
  it.each<[string, Clause, string]>([
    ['no pattern', clause(0, []), 'fact'],
    ['the tag', clause(0, [{ name: 'refusal--no' }]), 'refusal--no'],
    ['an unknown move', clause(0, [{ name: 'dance' }]), 'fact'],
    ['the higher priority', clause(0, [{ name: 'thanks' }, { name: 'limit', priority: 1 }]), 'limit'],
    ['the longer match', clause(0, [{ name: 'thanks' }, { name: 'limit', end: 9 }]), 'limit'],
    ['the first name', clause(0, [{ name: 'thanks' }, { name: 'limit' }]), 'limit'],
    ['an open question', clause(0, [], { asks: 'open' }), 'open-question'],
    ['a closed question', clause(0, [], { asks: 'closed' }), 'closed-question'],
    ['a pattern in a question', clause(0, [{ name: 'offer-help' }], { asks: 'closed' }), 'offer-help'],
    ['shared words', clause(0, [], { restates: true }), 'acknowledge--shared'],
    ['shared words in a step', clause(0, [{ name: 'next-step' }], { restates: true }), 'next-step']
  ])('%s', (_, given, expected) => {
    expect(label(given)).toBe(expected)
  })

  it('marks what is taken back', () => {
    const moves = labelClauses(
      [clause(0, [{ name: 'acknowledge' }]), clause(1, [{ name: 'refusal' }])],
      [{ start: 3, end: 12 }]
    )
    expect(named(moves)).toBe('acknowledge--cancelled refusal')
  })

  it('hears a trouble told under a but, and no feeling', () => {
    const taken = (name: string) => named(labelClauses([clause(0, [{ name }])], [{ start: 3, end: 12 }]))
    expect(taken('acknowledge--trouble')).toBe('acknowledge--cancelled-trouble')
    expect(taken('acknowledge--feeling')).toBe('acknowledge--cancelled-feeling')
    expect(taken('acknowledge--request')).toBe('acknowledge--cancelled')
  })

  it('hears what was told through under a but', () => {
    const told = labelClauses([clause(0, [{ name: 'acknowledge--told' }])], [{ start: 0, end: 9 }])
    expect(named(told)).toBe('acknowledge--cancelled-trouble')
  })

  it('sets aside what settles another matter, unless that is declined itself', () => {
    const promised = clause(1, [{ name: 'commitment' }], { aside: true })
    expect(label(clause(0, [{ name: 'refusal' }]), promised)).toBe('refusal commitment--aside')
    expect(label(clause(0, [{ name: 'refusal' }], { aside: true }), promised)).toBe('refusal commitment')
  })

  it('says how sure it is', () => {
    const moves = labelClauses(
      [clause(0, []), clause(1, [], { asks: 'open' }), clause(2, [{ name: 'thanks' }])],
      []
    )
    expect(moves.map(({ confidence }) => confidence)).toEqual([0.4, 0.6, 0.9])
  })
})
