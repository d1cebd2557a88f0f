import { parseLanguageTag } from '../language-tag.js'
import type { HelpdeskPreset } from '../preset.js'
import { type DataPath, pointerOf, scalarText } from './data-node.js'
import { type LocatedNode, selectNodes } from './select-nodes.js'
import { parseSelector } from './selector.js'

/** Plural forms as i18next writes them behind a key, and Rails as keys; languages have other ones. */
const PLURAL = /(?:_(?:zero|one|two|few|many|other)|\.(?:zero|one|two|few|many|other))$/

/**
 * What tells a draft from the others of its file and is the same in the files of its translations. Undefined where
 * only its place in a list does, which may be another one there.
 */
export function sharedKey(
  path: DataPath,
  item: LocatedNode,
  preset: HelpdeskPreset | undefined,
  group: string | undefined
): string | undefined {
  if (preset?.sharedBy) return valuesOf(item, preset.sharedBy)
  if (preset?.translationOf === 'first-key') return pointerOf(withoutLanguage(path)).replace(PLURAL, '')
  if (group !== undefined) return group
  return path.some((key) => typeof key === 'number') ? undefined : pointerOf(path)
}

function valuesOf(item: LocatedNode, selectors: readonly string[]): string | undefined {
  const values = selectors.map((at) => {
    const [found] = selectNodes(item, parseSelector(at))
    return (found && scalarText(found.node)) ?? ''
  })
  return values.every((value) => value === '') ? undefined : JSON.stringify(values)
}

function withoutLanguage(path: DataPath): DataPath {
  return path.length > 1 && parseLanguageTag(String(path[0])) !== undefined ? path.slice(1) : path
}
