import { createMappedTextBuilder, type MappedText, type MappedTextBuilder } from '../mapped-text.js'

/** A block scalar as the parser has it. */
export interface BlockScalar {
  /** `|`, `>`, with indentation and chomping: `|2-`. */
  readonly header: string
  /** Offset of the first line behind the header, and of the end of the last. */
  readonly start: number
  readonly end: number
  /** Columns by which the parent is indented. */
  readonly parentIndent: number
}

/** A block scalar, decoded; `indent` is what stands before its lines. */
export interface DecodedBlock extends MappedText {
  readonly indent: string
}

interface Line {
  readonly start: number
  /** Where the indentation ends, the text ends, and the next line begins; the last two are equal on the last line. */
  readonly content: number
  readonly end: number
  readonly next: number
}

/** Decodes a block scalar; null when it holds nothing but blanks. */
export function decodeBlock(source: string, block: BlockScalar): DecodedBlock | null {
  const lines = splitLines(source, block)
  const last = lines.findLastIndex((line) => line.content < line.end)
  if (last === -1) return null
  const first = lines.findIndex((line) => line.content < line.end)
  const trim = indentOf(block, lines, first)
  const kept = (line: Line) => Math.min(line.start + trim, line.content)
  // empty lines that are indented more than the text are text
  let end = last + 1
  for (let i = lines.length - 1; i > last; i--)
    if (lines[i]!.content - lines[i]!.start > trim) end = Math.max(end, i + 1)
  const out = createMappedTextBuilder()
  for (const line of lines.slice(0, first)) {
    out.copy(source.slice(kept(line), line.content), kept(line))
    addBreak(source, line, out)
  }
  const body = { source, lines: lines.slice(first, end), trim, kept }
  if (block.header.startsWith('|')) addLiteral(body, out)
  else addFolded(body, out)
  addTail(source, block.header, lines, end, kept, out)
  return { ...out.build(), indent: source.slice(lines[first]!.start, kept(lines[first]!)) }
}

interface Body {
  readonly source: string
  readonly lines: readonly Line[]
  readonly trim: number
  readonly kept: (line: Line) => number
}

function addLiteral({ source, lines, kept }: Body, out: MappedTextBuilder): void {
  for (const [i, line] of lines.entries()) {
    if (i > 0) addBreak(source, lines[i - 1]!, out)
    out.copy(source.slice(kept(line), line.end), kept(line))
  }
}

/** Lines of one paragraph are joined by blanks; lines that are indented more keep their breaks. */
function addFolded({ source, lines, trim, kept }: Body, out: MappedTextBuilder): void {
  let between = ''
  let separator = ''
  let contentEnd = lines[0]!.start
  let wasIndented = false
  for (const line of lines) {
    const isIndented = line.content - line.start > trim || source[line.content] === '\t'
    if (isIndented) {
      if (separator === ' ') separator = '\n'
      else if (!wasIndented && separator === '\n') separator = '\n\n'
    } else if (line.content === line.end) {
      if (separator === '\n') between += '\n'
      else separator = '\n'
      continue
    }
    out.atom(between + separator, contentEnd, kept(line))
    out.copy(source.slice(kept(line), line.end), kept(line))
    between = ''
    separator = isIndented ? '\n' : ' '
    contentEnd = line.end
    wasIndented = isIndented
  }
  if (between !== '') out.unmapped(between)
}

function addTail(
  source: string,
  header: string,
  lines: readonly Line[],
  end: number,
  kept: (line: Line) => number,
  out: MappedTextBuilder
): void {
  if (header.includes('-')) return
  const keepsAll = header.includes('+')
  if (!keepsAll || end === lines.length) addBreak(source, lines[end - 1]!, out)
  for (let i = end; keepsAll && i < lines.length; i++) {
    addBreak(source, lines[i - 1]!, out)
    out.copy(source.slice(kept(lines[i]!), lines[i]!.content), kept(lines[i]!))
  }
}

function addBreak(source: string, { end, next }: Line, out: MappedTextBuilder): void {
  if (end === next) out.unmapped('\n')
  else if (source[end] === '\n') out.copy('\n', end)
  else out.atom('\n', end, next)
}

/** Blanks that are taken from the front of each line. */
function indentOf({ header, parentIndent }: BlockScalar, lines: readonly Line[], first: number): number {
  const given = /[1-9]/.exec(header)
  if (given) return parentIndent + Number(given[0])
  return lines[first]!.content - lines[first]!.start
}

function splitLines(source: string, { start, end }: BlockScalar): Line[] {
  const lines: Line[] = []
  for (let at = start; ; ) {
    const feed = source.indexOf('\n', at)
    const isLast = feed === -1 || feed >= end
    const lineEnd = isLast ? end : feed
    const textEnd = !isLast && source[lineEnd - 1] === '\r' && lineEnd - 1 >= at ? lineEnd - 1 : lineEnd
    let content = at
    while (content < textEnd && source[content] === ' ') content++
    lines.push({ start: at, content, end: textEnd, next: isLast ? textEnd : feed + 1 })
    if (isLast) return lines
    at = feed + 1
  }
}
