import type { Draft, Profile } from '../../core/draft.js'
import { type InnerReader, innerReaderFor, type ValueKind } from '../inner-reader.js'
import type { DraftRule, HelpdeskPreset } from '../preset.js'
import type { ReadOptions } from '../reader.js'
import { composeMaps, editRange } from '../segment-map.js'
import { type DataNode, type DataPath, pointerOf, type TextNode } from './data-node.js'
import { languageOf } from './language-of.js'
import { outlineOf } from './outline.js'
import { itemsOf, presetNamed, recognise } from './recognise.js'
import { type LocatedNode, selectNodes } from './select-nodes.js'
import { parseSelector } from './selector.js'
import { sharedKey } from './shared-key.js'
import { groupOf, withOriginals } from './translations.js'

/** The file that the data stands in. */
export interface DataFile {
  readonly root: DataNode
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
  readonly originals: readonly string[]
  /** What it shares with its translations. */
  readonly group: string | undefined
  /** The same for translations in other files. */
  readonly shared: string | undefined
  readonly preset: HelpdeskPreset | undefined
  /** Equal for values of one item that say the same; two values of one rule do not. */
  readonly twin: string | undefined
  readonly rule: DraftRule
}

/** The drafts of a data file: what its configuration selects, or else what the preset does that knows its shape. */
export async function chooseDrafts(file: DataFile): Promise<readonly Draft[]> {
  const { root, format, options } = file
  const { selection, presets = [] } = options
  if (selection?.select) {
    const preset = selection.preset === undefined ? undefined : presetNamed(selection.preset, presets)
    const chosen = chooseIn({ node: root, path: [] }, selection.select, preset, file)
    const places = selection.select.map(({ at }) => at).join(', ')
    return chosen.length > 0 ? draftsOf(chosen) : none(file, `no text is at ${places}`)
  }
  const named = selection?.preset === undefined ? undefined : presetNamed(selection.preset, presets)
  const found = named
    ? { preset: named, items: itemsOf(root, named, true) }
    : recognise(root, format, presets)
  if (!found) return none(file, 'no helpdesk preset knows its shape')
  const { preset, items } = found
  if (items.length === 0) return none(file, `it has not the shape of preset “${preset.name}”`)
  const chosen = items.flatMap((item) => chooseIn(item, preset.drafts, preset, file))
  return chosen.length > 0 ? draftsOf(chosen) : none(file, `preset “${preset.name}” finds no text in it`)
}

function none({ root, options }: DataFile, why: string): readonly Draft[] {
  options.onNote?.({ kind: 'none', text: `${why}; it holds ${outlineOf(root)}` })
  return []
}

/** What the rules choose in one item; a value that two rules choose is read by the first. */
function chooseIn(
  item: LocatedNode,
  rules: readonly DraftRule[],
  preset: HelpdeskPreset | undefined,
  file: DataFile
): Chosen[] {
  const taken = new Map<DataNode, Chosen>()
  const others: LocatedNode[] = []
  for (const rule of rules) {
    for (const { node, path } of selectNodes(item, parseSelector(rule.at))) {
      if (node.kind !== 'text') others.push({ node, path })
      else if (node.value.trim() !== '' && !taken.has(node)) {
        taken.set(node, chosen({ node, path }, item, rule, preset, file))
      }
    }
  }
  if (others.length > 0) {
    const holding = new Set(
      [...taken.values()].flatMap(({ path }) => path.map((_, i) => pointerOf(path.slice(0, i))))
    )
    for (const other of others) tellSkipped(other, holding, file)
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
  const group =
    preset?.translationOf === undefined ? undefined : groupOf(preset.translationOf, path, item, rule.at)
  const isInternal = rule.internal !== undefined && selectNodes(item, parseSelector(rule.internal)).length > 0
  return {
    node,
    path,
    kind: rule.kind ?? selection?.kind ?? 'auto',
    lang: rule.lang ?? selection?.lang ?? languageOf(path, item, rule, preset, file),
    // what colleagues write to each other is held to no pattern of a reply
    profile: isInternal ? 'transactional' : (rule.profile ?? selection?.profile ?? preset?.profile),
    placeholders: selection?.placeholders ?? preset?.placeholders,
    preset,
    group,
    originals: originalsIn(item, rule),
    shared: sharedKey(path, item, preset, group),
    twin: rule.once === undefined ? undefined : `${pointerOf(item.path)} ${rule.once}`,
    rule
  }
}

/** A word without a blank may be the key of a text and not the text. */
function originalsIn(item: LocatedNode, { of = [] }: DraftRule): readonly string[] {
  const texts = of.flatMap((at) => selectNodes(item, parseSelector(at)).flatMap(textIn))
  return texts.every((text) => /\S\s+\S/.test(text)) ? texts : []
}

function textIn({ node }: LocatedNode): readonly string[] {
  return node.kind === 'text' ? [node.value] : []
}

/** A list of which a part was chosen is nothing to tell, nor is an empty value. */
function tellSkipped({ node, path }: LocatedNode, holding: ReadonlySet<string>, { options }: DataFile): void {
  const pointer = pointerOf(path)
  if (node.kind === 'text' || (node.kind === 'other' && node.value === null)) return
  if (holding.has(pointer)) return
  const what = node.kind === 'object' ? 'an object' : node.kind === 'list' ? 'a list' : String(node.value)
  options.onNote?.({ kind: 'skipped', text: `${pointer} is ${what}, not a text` })
}

async function draftsOf(chosen: readonly Chosen[]): Promise<readonly Draft[]> {
  const readers = new Map<ValueKind, InnerReader>()
  for (const kind of new Set(chosen.map(({ kind }) => kind))) readers.set(kind, await innerReaderFor(kind))
  const twins = new Map<string, Twin>()
  return withOriginals(chosen)
    .map((one) => ({ start: one.node.start, draft: draftOf(one, readers.get(one.kind)!, twins) }))
    .sort((a, b) => a.start - b.start)
    .map(({ draft }) => draft)
}

/** The first draft of those that say the same. */
interface Twin {
  readonly pointer: string
  readonly rule: DraftRule
}

/** `twins` keeps the first of each group. */
function draftOf(chosen: Chosen, reader: InnerReader, twins: Map<string, Twin>): Draft {
  const { node, path, kind, lang, profile, placeholders, originals, shared, preset, twin, rule } = chosen
  const pointer = pointerOf(path)
  const inner = reader.read(node.value)
  const first = twin === undefined ? undefined : twins.get(twin)
  if (twin !== undefined && first === undefined) twins.set(twin, { pointer, rule })
  return {
    text: inner.text,
    map: lazyMap(() =>
      kind === 'text' || kind === 'markdown' ? node.map() : composeMaps(inner.map, node.map())
    ),
    pointer,
    markup: inner.markup,
    ...(lang === undefined ? {} : { lang }),
    ...(profile === undefined ? {} : { profile }),
    ...(placeholders === undefined ? {} : { placeholders }),
    ...(preset?.variables === undefined ? {} : { variables: preset.variables }),
    ...(preset?.hasOthers ? { hasOthers: true } : {}),
    ...(preset?.needFallback === undefined ? {} : { needFallback: preset.needFallback }),
    ...(originals.length === 0 ? {} : { originals }),
    ...(inner.text === node.value ? {} : { written: node.value }),
    ...(shared === undefined ? {} : { shared }),
    ...(first === undefined || first.rule === rule ? {} : { repeats: first.pointer })
  }
}

/** Most drafts have no finding, so that their maps are never asked for. */
function lazyMap(make: () => Draft['map']): Draft['map'] {
  let made: Draft['map'] | undefined
  const map = () => (made ??= make())
  return {
    toSource: (span) => map().toSource(span),
    toEdit: (span) => editRange(map(), span),
    encode: (text) => map().encode(text),
    whole: (text) => map().whole?.(text) ?? null
  }
}
