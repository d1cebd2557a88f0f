import { describe, expect, it } from 'vitest'
import { englishGrammar } from '../../src/language/en/grammar.js'
import type { Node } from '../../src/patterns/ast.js'
import { factor } from '../../src/patterns/factor.js'
import { parsePattern } from '../../src/patterns/parse.js'
import { SymbolPool } from '../../src/rulesets/symbols.js'

const pool = new SymbolPool(englishGrammar, {})

/** A pattern in one notation: words of one place sorted, alternatives in their order. */
function written(node: Node): string {
  switch (node.kind) {
    case 'word':
      return node.forms.length === 1 ? node.forms[0]! : `{${[...new Set(node.forms)].sort().join(' ')}}`
    case 'class':
      return `<${node.names.join(' ')}>`
    case 'sequence':
      return node.items.length === 0 ? '-' : node.items.map(written).join(' ')
    case 'choice':
      return `(${node.options.map(written).join('|')})`
    case 'repeat':
      return `${written(node.item)}${node.min}-${node.max}`
    default:
      return node.kind
  }
}

describe('factor', () => {
  it.each([
    ['a b|a c', 'a {b c}'],
    ['a b c|a d e', 'a (b c|d e)'],
    ['a c|b c', '{a b} c'],
    ['a|b|c', '{a b c}'],
    ['a|(b|c d)', '({a b}|c d)'],
    ['a b|a b', 'a b'],
    // the order in which alternatives are tried stays
    ['a|a b', 'a (-|b)'],
    ['a b|a', 'a (b|-)'],
    // one may pass others that begin with other words …
    ['a b|x y|a c', '(a {b c}|x y)'],
    // … but nothing that could match at the same place
    ['a b|{verb} y|a c', '(a b|<verb> y|a c)'],
    ['a b|(a|d) e|a c', '(a b|{a d} e|a c)'],
    ['{verb} y|{verb} z', '<verb> {y z}'],
    ['a b|{verb}|d b', '(a b|<verb>|d b)'],
    // inside repetitions and sequences
    ['(a b|a c)? d', 'a {b c}0-1 d']
  ])('%s is %s', (pattern, expected) => {
    expect(written(factor(parsePattern(pattern, pool)))).toBe(expected)
  })
})
