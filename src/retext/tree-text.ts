import type { Root } from 'nlcst'
import type { Node, Parent } from 'unist'

/** The text of a tree, and where its characters lie in the file. */
export interface TreeText {
  readonly text: string
  /** File offset of a character of `text`; undefined where the tree has no positions. */
  offsetAt(index: number): number | undefined
}

const texts = new WeakMap<object, TreeText>()

/** Tells that a tree is exactly this text, from offset 0 on; nothing needs to be rebuilt then. */
export function rememberText(tree: object, text: string): void {
  texts.set(tree, { text, offsetAt: (index) => index })
}

/** Rebuilds the text of any nlcst tree from its leaves. Remembered by tree. */
export function textOfTree(tree: Root): TreeText {
  const known = texts.get(tree)
  if (known) return known
  const starts: number[] = []
  const offsets: (number | undefined)[] = []
  let text = ''
  walk(tree, (value, offset) => {
    starts.push(text.length)
    offsets.push(offset)
    text += value
  })
  const rebuilt: TreeText = {
    text,
    offsetAt(index) {
      const leaf = lastAtOrBefore(starts, index)
      const offset = offsets[leaf]
      return offset === undefined ? undefined : offset + index - starts[leaf]!
    }
  }
  texts.set(tree, rebuilt)
  return rebuilt
}

function walk(node: Node, leaf: (value: string, offset: number | undefined) => void): void {
  if ('value' in node && typeof node.value === 'string') leaf(node.value, node.position?.start.offset)
  else if ('children' in node) for (const child of (node as Parent).children) walk(child, leaf)
}

function lastAtOrBefore(starts: readonly number[], index: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= index) low = middle
    else high = middle - 1
  }
  return low
}
