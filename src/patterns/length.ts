import type { Node } from './ast.js'

/** Fewest and most tokens that a node can match. Fragments must be resolved. */
export interface Length {
  readonly min: number
  readonly max: number
}

export function lengthOf(node: Node): Length {
  switch (node.kind) {
    case 'word':
    case 'class':
      return { min: 1, max: 1 }
    case 'gap':
      return { min: 0, max: node.max }
    case 'sequence':
      return node.items.map(lengthOf).reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), NOTHING)
    case 'choice': {
      const lengths = node.options.map(lengthOf)
      return { min: Math.min(...lengths.map((l) => l.min)), max: Math.max(...lengths.map((l) => l.max)) }
    }
    case 'repeat': {
      const item = lengthOf(node.item)
      return { min: item.min * node.min, max: item.max * node.max }
    }
    case 'mark':
    case 'capture':
      return lengthOf(node.item)
    default:
      return NOTHING
  }
}

const NOTHING: Length = { min: 0, max: 0 }
