import type { DataEntry, DataNode, ListNode, TextNode } from '../data/data-node.js'
import { createSegmentMap } from '../segment-map.js'
import { type PoEntry, readPoEntries } from './po-entries.js'
import { decodePoStrings, encodePoString, type PoLiteral } from './po-string.js'

/**
 * The entries of a catalogue as objects `{msgctxt, msgid, msgid_plural, msgstr, lang}`; `msgstr` is a list where there
 * are plurals. A translation that is marked fuzzy stands as `fuzzy`, since programs do not show it. In a template,
 * where nothing is translated, what is to be translated stands as `source` and `source_plural`. @throws DataFault
 */
export function parsePoCatalogue(source: string): DataNode {
  const [head, ...others] = readPoEntries(source)
  const header = head && textOf(source, head, 'msgid') === '' ? textOf(source, head, 'msgstr') : undefined
  const entries = header === undefined && head ? [head, ...others] : others
  const lang = languageIn(header ?? '')
  const isTemplate = entries.length > 0 && entries.every((entry) => !isTranslated(entry))
  return { kind: 'list', items: entries.map((entry) => entryNode(source, entry, { lang, isTemplate })) }
}

interface Catalogue {
  readonly lang: string | undefined
  readonly isTemplate: boolean
}

function entryNode(source: string, { texts, isFuzzy }: PoEntry, { lang, isTemplate }: Catalogue): DataNode {
  const entries: DataEntry[] = []
  const plurals: DataNode[] = []
  for (const [name, literals] of texts) {
    const value = textNode(source, literals)
    if (name.startsWith('msgstr[')) plurals.push(value)
    else if (name === 'msgstr') entries.push({ key: isFuzzy ? 'fuzzy' : 'msgstr', value })
    else entries.push({ key: isTemplate ? name.replace('msgid', 'source') : name, value })
  }
  const list: ListNode = { kind: 'list', items: plurals }
  if (plurals.length > 0) entries.push({ key: isFuzzy ? 'fuzzy' : 'msgstr', value: list })
  if (lang !== undefined) entries.push({ key: 'lang', value: { kind: 'other', value: lang } })
  return { kind: 'object', entries }
}

function textNode(source: string, literals: readonly PoLiteral[]): TextNode {
  const { text, segments } = decodePoStrings(source, literals)
  return {
    kind: 'text',
    value: text,
    start: literals[0]!.start - 1,
    map: () => createSegmentMap(segments, encodePoString)
  }
}

function isTranslated({ texts }: PoEntry): boolean {
  return [...texts].some(
    ([name, literals]) => name.startsWith('msgstr') && literals.some((one) => one.end > one.start)
  )
}

function textOf(source: string, { texts }: PoEntry, name: string): string | undefined {
  const literals = texts.get(name)
  return literals && decodePoStrings(source, literals).text
}

function languageIn(header: string): string | undefined {
  const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(header)?.[1]
  return field('Language') ?? field('X-Poedit-Language')
}
