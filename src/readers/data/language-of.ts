import { langFromPath } from '../lang-from-path.js'
import { parseLanguageTag } from '../language-tag.js'
import { LOCALE_FOLDERS } from '../path-tags.js'
import type { DraftRule, HelpdeskPreset } from '../preset.js'
import { type DataNode, type DataPath, scalarText } from './data-node.js'
import { type LocatedNode, selectNodes } from './select-nodes.js'
import { parseSelector } from './selector.js'

/** The language that the format names for a draft: a field of its item, the key or folder of a locale, the file name. */
export function languageOf(
  path: DataPath,
  item: LocatedNode,
  rule: DraftRule,
  preset: HelpdeskPreset | undefined,
  file: { readonly root: DataNode; readonly path: string }
): string | undefined {
  const field = rule.langAt ?? preset?.langAt
  const named = field === undefined ? undefined : fromField(item, field, preset?.locales ?? {})
  if (named !== undefined) return named
  for (const source of preset?.langFrom ?? []) {
    const lang = source === 'folder' ? langFromFolder(file.path) : langFromKey(path, file.root)
    if (lang !== undefined) return lang
  }
  return langFromPath(file.path).lang
}

function fromField(
  item: LocatedNode,
  selector: string,
  locales: Readonly<Record<string, string>>
): string | undefined {
  for (const { node } of selectNodes(item, parseSelector(selector))) {
    const text = scalarText(node)
    if (text === undefined) continue
    const lang = parseLanguageTag(Object.hasOwn(locales, text) ? locales[text] : text)
    if (lang !== undefined) return lang
  }
  return undefined
}

/** `it` in `locales/it/email.json`, and in `i18n/it/templates/reply.yaml`. */
function langFromFolder(file: string): string | undefined {
  const folders = file.split(/[/\\]/).slice(0, -1)
  for (let i = folders.length - 1; i > 0; i--) {
    if (LOCALE_FOLDERS.test(folders[i - 1]!)) return parseLanguageTag(folders[i])
  }
  return undefined
}

/** The key at the top, where every key at the top is a language; `no` and `id` may be words of the interface. */
function langFromKey(path: DataPath, root: DataNode): string | undefined {
  if (root.kind !== 'object' || path.length < 2) return undefined
  const isLocales = root.entries.every(({ key, value }) => value.kind === 'object' && parseLanguageTag(key))
  return isLocales ? parseLanguageTag(String(path[0])) : undefined
}
