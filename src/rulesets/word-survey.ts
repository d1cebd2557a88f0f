import { RuleError } from '../core/errors.js'
import type { Node } from '../patterns/ast.js'
import type { Patterns } from './pattern-table.js'
import { joined } from './read-rule.js'
import type { SymbolPool } from './symbols.js'

/**
 * Finds the words that no pattern tells apart: forms that stand in the same lists of words wherever one of them stands,
 * once alternatives that go on alike are one list. They can share one id, which makes sets, tables and lists of anchors shorter and changes no match.
 */
export class WordSurvey implements Patterns {
  private readonly lists = new Map<string, number>()
  private readonly listsOf = new Map<string, number[]>()
  private readonly seen = new Set<Node>()
  private readonly pool: SymbolPool

  constructor(pool: SymbolPool) {
    this.pool = pool
  }

  addRule(pattern: string): readonly string[] {
    this.addFree(pattern)
    return []
  }

  addFree(pattern: string | readonly string[]): number {
    try {
      this.note(this.pool.pattern(joined(pattern)).factored)
    } catch (error) {
      // told with its place when the pattern is compiled
      if (!(error instanceof RuleError)) throw error
    }
    return 0
  }

  /** The sound of a sentence names no words. */
  addHeard(): void {}

  /** Each word of the patterns, with the one that stands for it. */
  alike(): ReadonlyMap<string, string> {
    const first = new Map<string, string>()
    const alike = new Map<string, string>()
    for (const [form, lists] of this.listsOf) {
      const key = lists.join(' ')
      const known = first.get(key) ?? form
      first.set(key, known)
      alike.set(form, known)
    }
    return alike
  }

  private note(node: Node): void {
    if (this.seen.has(node)) return
    this.seen.add(node)
    switch (node.kind) {
      case 'word':
        this.noteList(node.forms)
        break
      case 'sequence':
        for (const item of node.items) this.note(item)
        break
      case 'choice':
        for (const option of node.options) this.note(option)
        break
      case 'repeat':
      case 'mark':
      case 'capture':
      case 'not':
        this.note(node.item)
        break
      default:
    }
  }

  private noteList(forms: readonly string[]): void {
    const own = [...new Set(forms)].sort()
    const key = own.join(' ')
    if (this.lists.has(key)) return
    const list = this.lists.size
    this.lists.set(key, list)
    for (const form of own) {
      const lists = this.listsOf.get(form)
      if (lists) lists.push(list)
      else this.listsOf.set(form, [list])
    }
  }
}
