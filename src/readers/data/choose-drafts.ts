import type { Draft, Profile } from '../../core/draft.js'
import { type InnerReader, innerReaderFor, type ValueKind } from '../inner-reader.js'
import type { DraftRule, HelpdeskPreset } from '../preset.js'
import type { ReadOptions } from '../reader.js'
import { composeMaps } from '../segment-map.js'
import { type DataNode, type DataPath, pointerOf, type TextNode } from './data-node.js'
import { languageOf } from './language-of.js'
import { outlineOf } from './outline.js'
import { itemsOf, recognise } from './recognise.js'
import { type LocatedNode, selectNodes } from './select-nodes.js'
import { parseSelector } from './selector.js'

/** The file that the data stands in. */
export interface DataFile {
  readonly path: string
  readonly format: string
  readonly options: ReadOptions
}

/** A value that is a draft, and how it is to be read. */
interface Chosen {
  readonly node: TextNode
  readonly path: DataPath
  readonly kind: ValueKind
  readonly lang: string | undefined
  readonly profile: Profile | undefined
  readonly placeholders: string | undefined
  /** Equal for values of one item that say the same. */
  readonly twin: string | undefined
}

/** The drafts of a data file: what its configuration selects, or else what the preset does that knows its shape. */
export async function chooseDrafts(root: DataNode, file: DataFile): Promise<readonly Draft[]> {
  const { selection, presets = [], onNote } = file.options
  const none = (text: string) => {
    onNote?.({ kind: 'none', text: `${text}; it holds ${outlineOf(root)}` })
    return []
  }
  if (selection?.select) {
    const chosen = bySelectors(root, selection.select, undefined, file)
    if (chosen.length > 0) return draftsOf(chosen)
    return none(`nothing is at ${selection.select.map(({ at }) => at).join(', ')}`)
  }
  const found = selection?.preset
    ? { preset: selection.preset, items: itemsOf(root, selection.preset, true) }
    : recognise(root, file.format, presets)
  if (!found) return none('no helpdesk preset takes it')
  if (found.items.length === 0) return none(`it does not look like preset “${found.preset.name}”`)
  return draftsOf(byPreset(found.preset, found.items, file))
}

function bySelectors(
  root: DataNode,
  rules: readonly DraftRule[],
  preset: HelpdeskPreset | undefined,
  file: DataFile
): Chosen[] {
  return select({ node: root, path: [] }, rules, preset, file)
}

function byPreset(preset: HelpdeskPreset, items: readonly LocatedNode[], file: DataFile): Chosen[] {
  return items.flatMap((item) => select(item, preset.drafts, preset, file))
}

/** What the rules choose in one item; a value that two rules choose is read by the first. */
function select(
  item: LocatedNode,
  rules: readonly DraftRule[],
  preset: HelpdeskPreset | undefined,
  file: DataFile
): Chosen[] {
  const taken = new Map<DataNode, Chosen>()
  for (const rule of rules) {
    if (rule.when && selectNodes(item, parseSelector(rule.when)).length === 0) continue
    if (rule.unless && selectNodes(item, parseSelector(rule.unless)).length > 0) continue
    for (const { node, path } of selectNodes(item, parseSelector(rule.at))) {
      if (node.kind === 'text') {
        if (node.value.trim() !== '' && !taken.has(node)) {
          taken.set(node, chosen({ node, path }, item, rule, preset, file))
        }
      } else if (!(node.kind === 'other' && node.value === null)) skipped(path, node, file)
    }
  }
  return [...taken.values()]
}

function chosen(
  { node, path }: { readonly node: TextNode; readonly path: DataPath },
  item: LocatedNode,
  rule: DraftRule,
  preset: HelpdeskPreset | undefined,
  file: DataFile
): Chosen {
  const { selection } = file.options
  return {
    node,
    path,
    kind: rule.kind ?? selection?.kind ?? 'auto',
    lang: selection?.lang ?? languageOf(path, item, rule, preset, file.path),
    profile: rule.profile ?? selection?.profile ?? preset?.profile,
    placeholders: selection?.placeholders ?? preset?.placeholders,
    twin: rule.once === undefined ? undefined : `${pointerOf(item.path)} ${rule.once}`
  }
}

function skipped(path: DataPath, node: DataNode, { options }: DataFile): void {
  const what = node.kind === 'object' ? 'an object' : node.kind === 'list' ? 'a list' : String(node.value)
  options.onNote?.({ kind: 'skipped', text: `${pointerOf(path)} is ${what}, not a text` })
}

async function draftsOf(chosen: readonly Chosen[]): Promise<readonly Draft[]> {
  const readers = new Map<ValueKind, InnerReader>()
  for (const kind of new Set(chosen.map(({ kind }) => kind))) readers.set(kind, await innerReaderFor(kind))
  const twins = new Map<string, string>()
  const unique = new Map(chosen.map((one) => [one.node, one]))
  return [...unique.values()]
    .sort((a, b) => a.node.start - b.node.start)
    .map((one) => draftOf(one, readers.get(one.kind)!, twins))
}

/** `twins` keeps the pointer of the first of each group. */
function draftOf(chosen: Chosen, reader: InnerReader, twins: Map<string, string>): Draft {
  const { node, path, lang, profile, placeholders, twin } = chosen
  const pointer = pointerOf(path)
  const inner = reader.read(node.value)
  const first = twin === undefined ? undefined : twins.get(twin)
  if (twin !== undefined && first === undefined) twins.set(twin, pointer)
  return {
    text: inner.text,
    map: lazyMap(() => composeMaps(inner.map, node.map())),
    pointer,
    markup: inner.markup,
    ...(lang === undefined ? {} : { lang }),
    ...(profile === undefined ? {} : { profile }),
    ...(placeholders === undefined ? {} : { placeholders }),
    ...(first === undefined ? {} : { repeats: first })
  }
}

/** Most drafts have no finding, so that their maps are never asked for. */
function lazyMap(make: () => Draft['map']): Draft['map'] {
  let made: Draft['map'] | undefined
  return {
    toSource: (span) => (made ??= make()).toSource(span),
    encode: (text) => (made ??= make()).encode(text)
  }
}
