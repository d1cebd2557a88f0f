import type { HelpdeskPreset } from '../preset.js'
import type { ReadOptions } from '../reader.js'
import type { DataNode } from './data-node.js'
import { type LocatedNode, selectNodes } from './select-nodes.js'
import { parseSelector } from './selector.js'

/** False when no preset can take the file, told by its words alone: most data in a folder is never parsed. */
export function mayHoldDrafts(source: string, format: string, options: ReadOptions): boolean {
  if (isChosen(options)) return true
  const may = (options.presets ?? []).some((preset) => isHinted(preset, source, format))
  if (!may) options.onNote?.({ kind: 'none', text: 'no helpdesk preset takes it' })
  return may
}

/** True when a configuration says what the drafts of this file are. */
export function isChosen({ selection }: ReadOptions): boolean {
  return selection?.preset !== undefined || selection?.select !== undefined
}

/** The first preset that finds an item of its shape, and the items. */
export function recognise(
  root: DataNode,
  format: string,
  presets: readonly HelpdeskPreset[]
): { readonly preset: HelpdeskPreset; readonly items: readonly LocatedNode[] } | undefined {
  for (const preset of presets) {
    if (!preset.formats.includes(format)) continue
    const items = itemsOf(root, preset, false)
    if (items.length > 0) return { preset, items }
  }
  return undefined
}

/** The items of a file by a preset; `named`: the file was given to the preset, so that weak signs are enough. */
export function itemsOf(root: DataNode, preset: HelpdeskPreset, named: boolean): readonly LocatedNode[] {
  for (const { at, named: onlyNamed = false } of preset.items) {
    if (onlyNamed && !named) continue
    const items = selectNodes({ node: root, path: [] }, parseSelector(at)).filter((item) =>
      preset.has.every((path) => selectNodes(item, parseSelector(path)).length > 0)
    )
    if (items.length > 0) return items
  }
  return []
}

function isHinted({ hint, formats }: HelpdeskPreset, source: string, format: string): boolean {
  return formats.includes(format) && hint.every((word) => source.includes(word))
}
