import type { SourceMap } from '../core/draft.js'

/** What the text of a value is written in. `auto`: HTML where it holds a tag of HTML, else plain text. */
export const VALUE_KINDS = ['text', 'markdown', 'html', 'auto'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

/** The prose of a value, and its way back into the text of the value. */
export interface InnerText {
  readonly text: string
  readonly map: SourceMap
  readonly markup: 'plain' | 'markdown'
}

/** Reads what stands inside a value: the value `source` is a text in a format of its own. */
export interface InnerReader {
  read(source: string): InnerText
}

/** One reader for each kind; heavy ones are imported when the first value asks for them. */
export async function innerReaderFor(kind: ValueKind): Promise<InnerReader> {
  switch (kind) {
    case 'text':
      return plainText
    case 'markdown':
      return markdownText
    case 'html':
      return (await import('./html-text.js')).htmlText
    case 'auto': {
      const { htmlText } = await import('./html-text.js')
      return { read: (source) => (HTML_TAG.test(source) ? htmlText : plainText).read(source) }
    }
  }
}

/** An address in angle brackets is no tag. */
const HTML_TAG =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|table|tr|td|h[1-6]|img|hr|blockquote|font|pre|code)(?:\s[^<>]*)?\/?>/i

const SAME: SourceMap = { toSource: (span) => span, encode: (text) => text }
const plainText: InnerReader = { read: (text) => ({ text, map: SAME, markup: 'plain' }) }
const markdownText: InnerReader = { read: (text) => ({ text, map: SAME, markup: 'markdown' }) }
