import { closest } from '../../core/did-you-mean.js'
import { InputError } from '../../core/errors.js'
import type { HelpdeskPreset } from '../preset.js'
import type { ReadOptions } from '../reader.js'
import type { DataNode } from './data-node.js'
import { type LocatedNode, selectNodes } from './select-nodes.js'
import { parseSelector } from './selector.js'

/** False when no preset can take the file, told by its words alone: most data in a folder is never parsed. */
export function mayHoldDrafts(
  source: string,
  format: string,
  { selection, presets = [] }: ReadOptions
): boolean {
  return (
    selection?.preset !== undefined ||
    selection?.select !== undefined ||
    presets.some((preset) => isHinted(preset, source, format))
  )
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
  for (const { at, has = preset.has, named: onlyNamed = false } of preset.items) {
    if (onlyNamed && !named) continue
    const items = selectNodes({ node: root, path: [] }, parseSelector(at)).filter((item) =>
      has.every((path) => selectNodes(item, parseSelector(path)).length > 0)
    )
    if (items.length > 0) return items
  }
  return []
}

/** @throws InputError when there is no preset of that name */
export function presetNamed(name: string, presets: readonly HelpdeskPreset[]): HelpdeskPreset {
  const found = presets.find((preset) => preset.name === name)
  if (found) return found
  const names = presets.map((preset) => preset.name)
  const near = closest(name, names)
  throw new InputError({
    code: 'unknown-preset',
    what: 'There is no helpdesk preset of this name',
    value: name,
    expected: `one of ${names.join(', ')}`,
    ...(near === undefined ? {} : { remedy: `did you mean “${near}”?` })
  })
}

function isHinted({ hint, formats, items }: HelpdeskPreset, source: string, format: string): boolean {
  return (
    formats.includes(format) &&
    items.some(({ named }) => !named) &&
    hint.every((words) => words.split('|').some((word) => source.includes(word)))
  )
}
