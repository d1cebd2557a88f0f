import { CLASS } from '../language/classes.js'
import type { Node } from './ast.js'
import { classMask } from './class-mask.js'
import type { SymbolTable } from './symbol-table.js'

/** What the first token of a match can be: one of these words, or a word with a bit of these masks. */
export interface First {
  readonly words: ReadonlySet<number>
  readonly classes: number
  readonly morphology: number
  /** A word without any of these bits fits as well; 0: no such word does. */
  readonly none: number
  /** True when the node may match no token at all, so that what follows counts too. */
  readonly empty: boolean
}

const NOTHING: First = { words: new Set(), classes: 0, morphology: 0, none: 0, empty: true }

/** What a node can begin with. Fragments must be resolved. */
export function firstOf(node: Node, symbols: SymbolTable): First {
  switch (node.kind) {
    case 'word':
      return { ...NOTHING, words: new Set(node.forms.map((form) => symbols.word(form))), empty: false }
    case 'class': {
      const mask = classMask(node.names, symbols)
      return { ...NOTHING, ...mask, empty: false }
    }
    case 'gap': {
      const comma = node.commas ? [symbols.word(',')] : []
      return { ...NOTHING, words: new Set(comma), none: CLASS.sign }
    }
    case 'sequence':
      return firstOfSequence(node.items, symbols)
    case 'choice':
      return node.options.map((option) => firstOf(option, symbols)).reduce(either)
    case 'repeat': {
      const item = firstOf(node.item, symbols)
      return node.min === 0 ? { ...item, empty: true } : item
    }
    case 'mark':
    case 'capture':
      return firstOf(node.item, symbols)
    default:
      return NOTHING
  }
}

/** What a sequence of nodes can begin with. */
export function firstOfSequence(items: readonly Node[], symbols: SymbolTable): First {
  let first = NOTHING
  for (const item of items) {
    const next = firstOf(item, symbols)
    first = { ...either(first, next), empty: next.empty }
    if (!next.empty) return first
  }
  return first
}

function either(a: First, b: First): First {
  return {
    words: new Set([...a.words, ...b.words]),
    classes: a.classes | b.classes,
    morphology: a.morphology | b.morphology,
    none: a.none === 0 || b.none === 0 ? a.none | b.none : a.none & b.none,
    empty: a.empty || b.empty
  }
}
