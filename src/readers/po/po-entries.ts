import { wholeLines } from '../../core/whole-lines.js'
import { bomLength } from '../byte-order-mark.js'
import { DataFault } from '../data/data-fault.js'
import type { PoLiteral } from './po-string.js'

/** One entry of a catalogue. */
export interface PoEntry {
  /** `msgid`, `msgstr[0]` and the others, each with the strings that make up its text. */
  readonly texts: ReadonlyMap<string, readonly PoLiteral[]>
  readonly isFuzzy: boolean
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*(?=")/
const STRING = /^"((?:[^"\\]|\\.)*)"\s*$/

/** Entries in the order of the file; those that are commented out (`#~`) are left out. @throws DataFault */
export function readPoEntries(source: string): readonly PoEntry[] {
  const entries: PoEntry[] = []
  let texts = new Map<string, PoLiteral[]>()
  let isFuzzy = false
  let open: PoLiteral[] | undefined
  const close = () => {
    if (texts.size > 0) entries.push({ texts, isFuzzy })
    texts = new Map()
    isFuzzy = false
    open = undefined
  }
  for (const { start, end } of wholeLines(source, bomLength(source))) {
    const line = source.slice(start, end)
    const lead = line.length - line.trimStart().length
    const content = line.trim()
    if (content.startsWith('#')) {
      if (hasText(texts)) close()
      if (content.startsWith('#,')) isFuzzy ||= /[#,\s]fuzzy(?:,|\s|$)/.test(content)
    } else if (content !== '') {
      const keyword = KEYWORD.exec(content)
      if (keyword) {
        if (beginsEntry(keyword[1]!, texts)) close()
        open = []
        texts.set(keyword[1]!, open)
      }
      const string = keyword ? content.slice(keyword[0].length) : content
      const body = STRING.exec(string)
      const at = start + lead + (keyword?.[0].length ?? 0)
      if (!body || !open)
        throw new DataFault(body ? 'a keyword is missing before the string' : faultOf(content), at)
      open.push({ start: at + 1, end: at + 1 + body[1]!.length })
    }
  }
  close()
  return entries
}

function hasText(texts: ReadonlyMap<string, unknown>): boolean {
  return [...texts.keys()].some((key) => key.startsWith('msgstr'))
}

function beginsEntry(keyword: string, texts: ReadonlyMap<string, unknown>): boolean {
  return texts.has(keyword) || (hasText(texts) && !keyword.startsWith('msgstr'))
}

function faultOf(content: string): string {
  return content.includes('"')
    ? 'a string does not end, or goes on behind its end'
    : 'there is no such keyword'
}
