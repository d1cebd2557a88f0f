import { contains, type Span } from '../core/span.js'
import { type Cell, toCells } from './cells.js'
import { isSimple } from './visible-text.js'

/** One line of source and the line of marks that stands below it, column for column. */
export interface ExcerptLine {
  readonly text: string
  readonly marks: string
}

/** The line at `line`, cut to `room` columns around `span`, which lies inside it. An empty span gets one mark. */
export function excerptLine(source: string, line: Span, span: Span, room: number, mark: string): ExcerptLine {
  const simple = simpleLine(source, line, span, room, mark)
  if (simple) return simple
  const near = stretch(source, line, span.start - 4 * room, span.start + 8 * room)
  const cells = toCells(source.slice(near.start, near.end))
  const from = indexWhere(cells, (cell) => near.start + cell.end > span.start)
  const to = Math.max(
    from,
    indexWhere(cells, (cell) => near.start + cell.start >= span.end)
  )
  const window = chooseWindow(cells, { start: from, end: to }, room, contains(near, line))
  const left = window.start > 0 || near.start > line.start
  const right = window.end < cells.length || near.end < line.end
  let text = left ? '…' : ''
  let marks = left ? ' ' : ''
  let place = marks.length
  for (let i = window.start; i < window.end; i++) {
    const { text: shown, width } = cells[i]!
    if (i === from) place = marks.length
    text += shown
    marks += (i >= from && i < to ? mark : ' ').repeat(width)
  }
  if (from >= window.end) place = marks.length
  if (!marks.includes(mark)) marks = ' '.repeat(place) + mark
  return { text: right ? `${text}…` : text.trimEnd(), marks: marks.trimEnd() }
}

/** The common case, a line with nothing in it but characters of one column: the same by arithmetic, without cells. */
function simpleLine(source: string, line: Span, span: Span, room: number, mark: string): ExcerptLine | null {
  const near = stretch(source, line, span.start - room, span.start + room)
  if (!isSimple(source.slice(near.start, near.end))) return null
  const window = simpleWindow(line, span, room)
  const left = window.start > line.start ? '…' : ''
  const shown = left + source.slice(window.start, window.end)
  const place = left.length + span.start - window.start
  const marks = ' '.repeat(place) + mark.repeat(Math.max(1, Math.min(span.end, window.end) - span.start))
  return { text: window.end < line.end ? `${shown}…` : shown.trimEnd(), marks }
}

function simpleWindow(line: Span, { start, end }: Span, room: number): Span {
  const reserve = start === end ? 1 : 0
  if (line.end - line.start + reserve <= room) return line
  const before = start - line.start
  const last = Math.min(end, start + room - 2 - reserve)
  const rest = room - 2 - reserve - (last - start)
  const right = Math.min(line.end - last, rest - Math.min(before, rest >> 1))
  return { start: start - Math.min(before, rest - right), end: last + right }
}

/** A part of the line, cut between code points. */
function stretch(source: string, line: Span, from: number, to: number): Span {
  let start = Math.max(line.start, from)
  let end = Math.min(line.end, to)
  if (start > line.start && isLowSurrogate(source, start)) start++
  if (end < line.end && isLowSurrogate(source, end)) end++
  return { start, end }
}

/** The cells to show: all when they fit, else the marked ones from their first, with about as much on each side. */
function chooseWindow(cells: readonly Cell[], marked: Span, room: number, complete: boolean): Span {
  const markWidth = widthOf(cells, marked.start, marked.end)
  const reserve = markWidth === 0 ? 1 : 0
  if (complete && widthOf(cells, 0, cells.length) + reserve <= room) return { start: 0, end: cells.length }
  let rest = room - 2 - reserve
  let { start } = marked
  let end = start
  const growLeft = (budget: number) => {
    while (start > 0 && cells[start - 1]!.width <= budget) {
      budget -= cells[--start]!.width
      rest -= cells[start]!.width
    }
  }
  const growRight = (limit: number) => {
    while (end < limit && cells[end]!.width <= rest) rest -= cells[end++]!.width
  }
  growRight(marked.end)
  growLeft(rest >> 1)
  growRight(cells.length)
  growLeft(rest)
  return { start, end }
}

function widthOf(cells: readonly Cell[], start: number, end: number): number {
  let width = 0
  for (let i = start; i < end; i++) width += cells[i]!.width
  return width
}

function indexWhere(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  const found = cells.findIndex(test)
  return found < 0 ? cells.length : found
}

function isLowSurrogate(source: string, at: number): boolean {
  return (source.charCodeAt(at) & 0xfc00) === 0xdc00
}
