import { type DataNode, pointerOf } from './data-node.js'
import { childrenOf, type LocatedNode } from './select-nodes.js'

const MOST = 6
const DEEP = 3

/** The paths of a file in a few words, for somebody who has to write a selector: `macros[*].title, macros[*].actions`. */
export function outlineOf(root: DataNode): string {
  const paths = new Set<string>()
  collect({ node: root, path: [] }, '', 0, paths)
  const shown = [...paths].slice(0, MOST)
  if (shown.length === 0) return 'nothing'
  return paths.size > MOST ? `${shown.join(', ')} and more` : shown.join(', ')
}

function collect(located: LocatedNode, prefix: string, depth: number, paths: Set<string>): void {
  const { node } = located
  if (paths.size > MOST) return
  const children = childrenOf(located)
  if (children.length === 0 || depth === DEEP) {
    if (prefix !== '') paths.add(prefix)
    else if (node.kind === 'text' || node.kind === 'other') paths.add('a single value')
    return
  }
  if (node.kind === 'list') {
    collect(children[0]!, `${prefix}[*]`, depth + 1, paths)
    return
  }
  for (const child of children) {
    const step = pointerOf([child.path.at(-1)!])
    collect(
      child,
      prefix === '' || step.startsWith('[') ? prefix + step : `${prefix}.${step}`,
      depth + 1,
      paths
    )
  }
}
