import { describe, expect, it } from 'vitest'
import type { StructureCase, StructureRule } from '../../src/core/structure-rule.js'
import { judgeStructure } from '../../src/moves/judge-structure.js'
import { moves } from '../helpers/moves.js'

function rule(applies: string, ...cases: Partial<StructureCase>[]): StructureRule {
  const full = cases.map(
    (each, i): StructureCase => ({ when: 'always', severity: 'warning', message: `${i}`, at: [], ...each })
  )
  return { id: 'structure/test', applies, cases: full, why: '', source: '', suggestion: '' }
}

function judge(given: StructureRule, notation: string): [message: string, at: number | undefined][] {
  const context = { moves: moves(notation), incoming: new Set<string>(), findings: new Set<string>() }
  return judgeStructure([given], context).map(({ case: { message }, at }) => [message, at?.start])
}

describe('judging the order of moves', () => {
  it.each<[string, StructureRule, string, [string, number | undefined][]]>([
    ['a reply of another kind', rule('has refusal', {}), 'fact', []],
    ['no case holds', rule('always', { when: 'has refusal' }), 'fact', []],
    [
      'the first case that holds',
      rule('always', { when: 'has refusal' }, {}, {}),
      'fact',
      [['1', undefined]]
    ],
    ['the clause to mark', rule('always', { at: ['refusal'] }), 'fact refusal refusal', [['0', 10]]],
    ['nothing to mark', rule('always', { at: ['limit'] }), 'fact refusal', [['0', undefined]]],
    [
      'the clause of the part at fault',
      rule('always', { when: 'in decline (no acknowledge)', at: ['refusal'] }),
      'acknowledge refusal alternative / fact refusal',
      [['0', 40]]
    ]
  ])('%s', (_, given, notation, expected) => {
    expect(judge(given, notation)).toEqual(expected)
  })
})
