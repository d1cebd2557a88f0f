import type { TextNode } from './data-node.js'
import { type DataPath, pointerOf, scalarText } from './data-node.js'
import { type LocatedNode, selectNodes } from './select-nodes.js'
import { parseSelector } from './selector.js'

/** A draft and what it shares with its translations. */
export interface Translatable {
  readonly node: TextNode
  readonly group: string | undefined
  readonly originals: readonly string[]
}

/**
 * What drafts share that say the same in several languages. `by`: `..` for the object whose list the item is in,
 * `first-key` for the place below the key of the language, or a selector of a value of the item.
 */
export function groupOf(by: string, path: DataPath, item: LocatedNode, at: string): string | undefined {
  if (by === '..') return `${pointerOf(item.path.slice(0, -2))} ${at}`
  if (by === 'first-key') return path.length > 1 ? pointerOf(path.slice(1)) : undefined
  const [found] = selectNodes(item, parseSelector(by))
  const text = found && scalarText(found.node)
  return text === undefined || text === '' || text === 'null' ? undefined : `${text} ${at}`
}

/** The first draft of each group is the original of the others. */
export function withOriginals<T extends Translatable>(drafts: readonly T[]): readonly T[] {
  const first = new Map<string, T>()
  return drafts.map((draft) => {
    if (draft.group === undefined) return draft
    const original = first.get(draft.group)
    if (!original) first.set(draft.group, draft)
    return original ? { ...draft, originals: [original.node.value] } : draft
  })
}
