import type { Span } from './span.js'

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y

/** The lines of a text from an offset on, each with its end: LF, CRLF or CR. */
export function* wholeLines(text: string, from = 0): Generator<Span> {
  for (let start = from; start < text.length; ) {
    LINE.lastIndex = start
    const end = start + LINE.exec(text)![0].length
    yield { start, end }
    start = end
  }
}
