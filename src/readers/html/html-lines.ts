import { createMappedTextBuilder, type MappedText } from '../mapped-text.js'

/** Lays out the text of an HTML body in lines; source offsets must not go backwards. */
export interface HtmlLines {
  copy(text: string, s0: number): void
  atom(text: string, s0: number, s1: number): void
  /** White space of the source: at most one blank, and none at the ends of a line. `same`: it is one blank itself. */
  blank(s0: number, s1: number, same: boolean): void
  /** `<br>` */
  lineBreak(s0: number, s1: number): void
  /** The edge of a block: at least `breaks` line breaks, unless nothing stands above it. */
  blockEdge(breaks: number, s0: number, s1: number): void
  /** One level of quotation more or less. */
  quote(change: 1 | -1, s0: number, s1: number): void
  build(): MappedText
}

const MAX_BREAKS = 2

export function createHtmlLines(): HtmlLines {
  const builder = createMappedTextBuilder()
  let breaks = { count: 0, s0: 0, s1: 0 }
  let blank: { readonly s0: number; readonly s1: number; readonly same: boolean } | undefined
  let depth = 0
  let lastDepth = 0

  function addBreaks(count: number, s0: number, s1: number): void {
    blank = undefined
    if (builder.length === 0) return
    breaks = { count: Math.min(count, MAX_BREAKS), s0: breaks.count > 0 ? breaks.s0 : s0, s1 }
  }

  function flush(s0: number): void {
    const prefix = '> '.repeat(depth)
    // The empty line between a reply and what it quotes belongs to neither.
    const between = '> '.repeat(Math.min(depth, lastDepth))
    if (builder.length === 0) builder.atom(prefix, s0, s0)
    else if (breaks.count > 0) {
      const above = `\n${between}`.repeat(breaks.count - 1)
      builder.atom(`${above}\n${prefix}`, breaks.s0, breaks.s1)
    } else if (blank?.same) builder.copy(' ', blank.s0)
    else if (blank) builder.atom(' ', blank.s0, blank.s1)
    breaks = { count: 0, s0: 0, s1: 0 }
    blank = undefined
    lastDepth = depth
  }

  return {
    copy(text, s0) {
      if (text === '') return
      flush(s0)
      builder.copy(text, s0)
    },
    atom(text, s0, s1) {
      flush(s0)
      builder.atom(text, s0, s1)
    },
    blank(s0, s1, same) {
      if (builder.length > 0 && breaks.count === 0) blank ??= { s0, s1, same }
    },
    lineBreak: (s0, s1) => addBreaks(breaks.count + 1, s0, s1),
    blockEdge: (count, s0, s1) => addBreaks(Math.max(breaks.count, count), s0, s1),
    quote(change, s0, s1) {
      addBreaks(MAX_BREAKS, s0, s1)
      depth = Math.min(Math.max(depth + change, 0), 10)
    },
    build: () => builder.build()
  }
}
