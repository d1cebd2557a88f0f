import { describe, expect, it } from 'vitest'
import { RuleError } from '../../src/core/errors.js'
import { compileCondition } from '../../src/moves/condition.js'
import { moves, named } from '../helpers/moves.js'

function holds(
  condition: string,
  notation: string,
  incoming: string[] = [],
  findings: string[] = []
): boolean {
  const context = { moves: moves(notation), incoming: new Set(incoming), findings: new Set(findings) }
  return compileCondition(condition)(context) !== undefined
}

describe('conditions over moves', () => {
  it.each<[string, string, boolean]>([
    ['always', '', true],
    ['has refusal', 'fact refusal--no', true],
    ['has refusal--no', 'fact refusal', false],
    ['has refusal--', 'fact refusal--no', false],
    ['has refusal--', 'fact refusal', true],
    ['has limit|refusal', 'refusal', true],
    ['no limit|refusal', 'fact', true],
    ['no limit|refusal', 'limit', false],
    ['acknowledge before refusal', 'acknowledge refusal', true],
    ['acknowledge before refusal', 'refusal acknowledge refusal', false],
    ['acknowledge before refusal', 'acknowledge', false],
    ['opens with refusal', 'fact refusal', true],
    ['opens with refusal', 'fact fact refusal', false],
    ['closes with thanks', 'thanks fact fact', true],
    ['closes with thanks', 'thanks fact fact fact', false],
    ['not has refusal', 'fact', true],
    ['has fact and has thanks', 'fact', false],
    ['has fact or has thanks and has refusal', 'fact', true],
    ['(has fact or has thanks) and has refusal', 'fact', false],
    ['not (has fact and has thanks)', 'fact', true],
    ['in decline (no acknowledge)', 'acknowledge refusal', false],
    ['in decline (no acknowledge)', 'acknowledge commitment / refusal', true],
    ['in decline (has alternative)', 'fact', false]
  ])('%s in “%s”: %s', (condition, notation, expected) => {
    expect(holds(condition, notation)).toBe(expected)
  })

  it('asks for the received message and for the faults', () => {
    expect(holds('incoming abuse|complaint', '', ['complaint'])).toBe(true)
    expect(holds('incoming abuse', '', ['complaint'])).toBe(false)
    expect(holds('known incoming', '', ['complaint'])).toBe(true)
    expect(holds('known incoming', '')).toBe(false)
    expect(holds('finding heated', '', [], ['heated'])).toBe(true)
    expect(holds('finding heated', '')).toBe(false)
  })

  it('gives the moves that it holds for', () => {
    const context = {
      moves: moves('acknowledge commitment / fact refusal'),
      incoming: new Set<string>(),
      findings: new Set<string>()
    }
    expect(named(compileCondition('in decline (has refusal)')(context)!)).toBe('fact refusal')
    expect(named(compileCondition('has fact and in decline (has refusal)')(context)!)).toBe('fact refusal')
    expect(compileCondition('has fact')(context)).toHaveLength(4)
  })

  it.each([
    '',
    'has',
    'has fact and',
    'fact after thanks',
    '(has fact',
    'has fact)',
    'in has fact',
    'has fact; no thanks',
    'known fact',
    'closes fact',
    'opens fact',
    'has (fact)'
  ])('cannot read “%s”', (condition) => {
    expect(() => compileCondition(condition)).toThrow(RuleError)
  })
})
