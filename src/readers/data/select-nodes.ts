import { type DataNode, type DataPath, scalarText } from './data-node.js'
import type { Condition, Selector, SelectorStep } from './selector.js'

/** A value and what leads to it. */
export interface LocatedNode {
  readonly node: DataNode
  readonly path: DataPath
}

/** The values that a selector leads to from `from`, in the order of the file for each step. */
export function selectNodes(from: LocatedNode, selector: Selector): readonly LocatedNode[] {
  return selector.reduce<readonly LocatedNode[]>(
    (reached, step) => reached.flatMap((located) => follow(located, step)),
    [from]
  )
}

/** The values directly below one. */
export function childrenOf({ node, path }: LocatedNode): LocatedNode[] {
  if (node.kind === 'object')
    return node.entries.map(({ key, value }) => ({ node: value, path: [...path, key] }))
  if (node.kind === 'list') return node.items.map((item, i) => ({ node: item, path: [...path, i] }))
  return []
}

/** All values below one that hold no others, without recursion: data may be nested as deep as it likes. */
export function leavesOf(from: LocatedNode): LocatedNode[] {
  const leaves: LocatedNode[] = []
  const open = [from]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.node.kind !== 'object' && next.node.kind !== 'list') leaves.push(next)
    // too many to be handed over as arguments
    else for (const child of childrenOf(next).reverse()) open.push(child)
  }
  return leaves
}

function follow(located: LocatedNode, step: SelectorStep): readonly LocatedNode[] {
  const { node, path } = located
  switch (step.kind) {
    case 'key':
      if (node.kind !== 'object') return []
      return node.entries
        .filter(({ key }) => key === step.key)
        .map(({ value }) => ({ node: value, path: [...path, step.key] }))
    case 'index': {
      const items = childrenOf(located)
      const item = items[step.index < 0 ? items.length + step.index : step.index]
      return item ? [item] : []
    }
    case 'children':
      return childrenOf(located)
    case 'leaves':
      return leavesOf(located).filter((leaf) => leaf.node.kind === 'text')
    case 'where':
      return (node.kind === 'list' ? childrenOf(located) : [located]).filter((one) =>
        holds(one, step.condition)
      )
  }
}

function holds(located: LocatedNode, { path, equals, negated }: Condition): boolean {
  const reached = selectNodes(located, path)
  if (equals === undefined) return reached.length > 0
  return reached.some(({ node }) => scalarText(node) === equals) !== negated
}
