import { parseLanguageTag } from './language-tag.js'
import { AMBIGUOUS_TAGS, LOCALE_FOLDERS, TAG_IN_PATH } from './path-tags.js'

/** Where the path of a file names its language: `before` + `tag` + `after` is the path. */
export interface LanguageSlot {
  readonly before: string
  readonly tag: string
  readonly after: string
  /** A folder is named so, and not the file: `en/refund.md`. */
  readonly isFolder: boolean
}

/**
 * The place at which the translations of a file have another language in their path: the last tag of its name
 * (`refund.en.md`, `en.json`), or else the innermost folder that is a tag. Either slash parts folders.
 */
export function languageSlot(path: string): LanguageSlot | undefined {
  const name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1
  return slotInName(path, name) ?? slotInFolders(path, name)
}

function slotInName(path: string, from: number): LanguageSlot | undefined {
  const dot = path.lastIndexOf('.')
  if (dot <= from) return undefined
  const start = Math.max(path.lastIndexOf('.', dot - 1), from - 1) + 1
  const tag = path.slice(start, dot)
  if (!isTag(tag) || AMBIGUOUS_TAGS.test(tag)) return undefined
  return { before: path.slice(0, start), tag, after: path.slice(dot), isFolder: false }
}

function slotInFolders(path: string, until: number): LanguageSlot | undefined {
  const folders = path.slice(0, until).split(/[/\\]/).slice(0, -1)
  let end = until - 1
  for (let i = folders.length - 1; i >= 0; i--) {
    const tag = folders[i]!
    const start = end - tag.length
    // in a folder of locales even `no` is a language
    const isLanguage = isTag(tag) && (!AMBIGUOUS_TAGS.test(tag) || LOCALE_FOLDERS.test(folders[i - 1] ?? ''))
    if (isLanguage) return { before: path.slice(0, start), tag, after: path.slice(end), isFolder: true }
    end = start - 1
  }
  return undefined
}

function isTag(word: string): boolean {
  return TAG_IN_PATH.test(word) && parseLanguageTag(word) !== undefined
}

/**
 * Which of several tags names the original: English before the others, a language before its regions, then the order
 * of letters. The smaller comes first.
 */
export function compareOriginals(a: string, b: string): number {
  return rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

function rank(tag: string): number {
  return parseLanguageTag(tag) === 'en' ? 0 : 1
}
