import type { Draft } from '../core/draft.js'
import { bomLength } from './byte-order-mark.js'
import type { Reader } from './reader.js'
import { composeMaps, shiftedMap } from './segment-map.js'

/** The line that begins a message, at the top of the file or below an empty line: `From name date`. */
const FROM_LINE = /(?<=^|\n\r?\n)From [^\r\n]*\d{4}[^\r\n]*(?:\r?\n|$)/g

/** A mailbox of mails one below the other: the drafts of each, `[0].subject` and `[0].body`. */
export const mboxReader: Reader = {
  name: 'mbox',
  extensions: ['.mbox'],
  fallbackEncoding: 'latin1',
  async read(source, _path, options) {
    const { readMail } = await import('./mail/read-mail.js')
    const drafts: Draft[] = []
    for (const [i, { start, end }] of messagesIn(source).entries()) {
      for (const draft of await readMail(source.slice(start, end), options?.encoding === 'latin1')) {
        const map = composeMaps(draft.map, shiftedMap(start))
        drafts.push({ ...draft, map, pointer: `[${i}].${draft.pointer}` })
      }
    }
    return drafts
  }
}

function messagesIn(source: string): readonly { readonly start: number; readonly end: number }[] {
  const from = bomLength(source)
  const lines = [...source.slice(from).matchAll(FROM_LINE)]
  return lines.map(({ 0: line, index }, i) => ({
    start: from + index + line.length,
    end: from + (lines[i + 1]?.index ?? source.length - from)
  }))
}
