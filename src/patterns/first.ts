import { CLASS } from '../language/classes.js'
import type { Node } from './ast.js'
import { classMask } from './class-mask.js'
import type { SymbolTable } from './symbol-table.js'

/** What the first (or last) token of a match can be: one of these words, or a word with a bit of these masks. */
export interface First {
  readonly words: ReadonlySet<number>
  readonly classes: number
  readonly morphology: number
  /** A word without any of these bits fits as well; 0: no such word does. */
  readonly none: number
  /** True when the node may match no token at all, so that what follows counts too. */
  readonly empty: boolean
}

export const NO_TOKEN: First = { words: new Set(), classes: 0, morphology: 0, none: 0, empty: true }

/** What a node can begin with, or end with. Fragments must be resolved. */
export function firstOf(node: Node, symbols: SymbolTable, side: 'first' | 'last' = 'first'): First {
  switch (node.kind) {
    case 'word':
      return { ...NO_TOKEN, words: new Set(node.forms.map((form) => symbols.word(form))), empty: false }
    case 'class': {
      const mask = classMask(node.names, symbols)
      return { ...NO_TOKEN, ...mask, empty: false }
    }
    case 'gap': {
      const comma = node.commas ? [symbols.word(',')] : []
      return { ...NO_TOKEN, words: new Set(comma), none: CLASS.sign }
    }
    case 'sequence':
      return firstOfSequence(node.items, symbols, side)
    case 'choice':
      return anyOf(node.options.map((option) => firstOf(option, symbols, side)))
    case 'repeat': {
      const item = firstOf(node.item, symbols, side)
      return node.min === 0 ? { ...item, empty: true } : item
    }
    case 'mark':
    case 'capture':
      return firstOf(node.item, symbols, side)
    default:
      return NO_TOKEN
  }
}

/** What a sequence of nodes can begin with, or end with. */
export function firstOfSequence(
  items: readonly Node[],
  symbols: SymbolTable,
  side: 'first' | 'last' = 'first'
): First {
  let first = NO_TOKEN
  for (const item of side === 'first' ? items : [...items].reverse()) {
    first = followedBy(first, () => firstOf(item, symbols, side))
    if (!first.empty) return first
  }
  return first
}

/** What comes first in two nodes that stand one behind the other. */
export function followedBy(first: First, next: () => First): First {
  if (!first.empty) return first
  const behind = next()
  return { ...anyOf([first, behind]), empty: behind.empty }
}

/** What one of several nodes, at least one, can begin with. */
export function anyOf(firsts: readonly First[]): First {
  const words = new Set<number>()
  for (const first of firsts) for (const word of first.words) words.add(word)
  const nones = firsts.map(({ none }) => none).filter((none) => none !== 0)
  return {
    words,
    classes: firsts.reduce((bits, { classes }) => bits | classes, 0),
    morphology: firsts.reduce((bits, { morphology }) => bits | morphology, 0),
    none: nones.length === 0 ? 0 : nones.reduce((bits, none) => bits & none),
    empty: firsts.some(({ empty }) => empty)
  }
}
