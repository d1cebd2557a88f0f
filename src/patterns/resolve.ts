import { RuleError } from '../core/errors.js'
import type { Node } from './ast.js'
import type { SymbolTable } from './symbol-table.js'

/** Most nodes that a pattern may have once its fragments are put in. */
export const MAX_NODES = 20_000

/** Puts the fragments into a pattern. @throws RuleError on one that is missing, contains itself or grows too big. */
export function resolveFragments(node: Node, symbols: SymbolTable, source: string): Node {
  return new Resolver(symbols, source).resolve(node, [])
}

class Resolver {
  private nodes = 0
  private readonly symbols: SymbolTable
  private readonly source: string

  constructor(symbols: SymbolTable, source: string) {
    this.symbols = symbols
    this.source = source
  }

  resolve(node: Node, open: readonly string[]): Node {
    if (++this.nodes > MAX_NODES) throw this.tooBig()
    switch (node.kind) {
      case 'fragment':
        return this.fragment(node.name, open)
      case 'sequence':
        return { ...node, items: node.items.map((item) => this.resolve(item, open)) }
      case 'choice':
        return { ...node, options: node.options.map((option) => this.resolve(option, open)) }
      case 'repeat':
      case 'mark':
      case 'capture':
      case 'not':
        return { ...node, item: this.resolve(node.item, open) }
      default:
        return node
    }
  }

  private fragment(name: string, open: readonly string[]): Node {
    const fragment = open.includes(name) ? undefined : this.symbols.fragment(name)
    if (fragment) return this.resolve(fragment, [...open, name])
    throw new RuleError({
      code: 'unknown-fragment',
      what: open.includes(name) ? 'A fragment contains itself' : 'No class or fragment has this name',
      value: `{${name}} in ${this.source}`,
      remedy:
        'see docs/pattern-language.md for the classes and rulesets/<lang>/fragments.yml for the fragments'
    })
  }

  private tooBig(): RuleError {
    return new RuleError({
      code: 'bad-pattern',
      what: `The pattern has more than ${MAX_NODES} parts once its fragments are put in`,
      value: this.source,
      remedy: 'split it, or make its fragments smaller'
    })
  }
}
