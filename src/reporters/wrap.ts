import { displayWidth, toCells } from './cells.js'
import { type Paint, plain } from './palette.js'
import { isSimple } from './visible-text.js'

/** A text of one colour, broken at its spaces where a line ends. Holds no line breaks and no control characters. */
export interface Piece {
  readonly text: string
  readonly paint: Paint
  /** Spaces before it when it does not begin a line. */
  readonly gap: number
}

export interface WrapOptions {
  /** Columns that no line exceeds. */
  readonly width: number
  /** Spaces before the first line and before the others. */
  readonly indent: number
  readonly hang: number
}

/** Given a place in a text and the columns left, the place up to which the text fits. Places only grow. */
type Reach = (from: number, room: number) => number

export function piece(text: string, paint: Paint = plain, gap = 0): Piece {
  return { text, paint, gap }
}

/** Sets pieces one after the other in lines. Words longer than a line are broken between cells. */
export function wrap(pieces: readonly Piece[], { width, indent, hang }: WrapOptions): string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let column = indent
  let fresh = true
  for (const { text, paint, gap } of pieces) {
    const simple = isSimple(text)
    const reach = reachOf(text, simple)
    for (let from = 0; from < text.length; ) {
      const lead = fresh ? 0 : gap
      const end = chunkEnd(text, from, reach(from, width - column - lead), fresh)
      if (end > from) {
        const chunk = text.slice(from, end)
        line += ' '.repeat(lead) + paint(chunk)
        column += lead + (simple ? chunk.length : displayWidth(chunk))
        fresh = false
      }
      from = skipSpaces(text, end)
      if (from === text.length) break
      lines.push(line)
      line = ' '.repeat(hang)
      column = hang
      fresh = true
    }
  }
  if (!fresh) lines.push(line)
  return lines
}

function reachOf(text: string, simple: boolean): Reach {
  if (simple) return (from, room) => Math.min(text.length, from + Math.max(room, 0))
  const cells = toCells(text)
  let first = 0
  return (from, room) => {
    while (first < cells.length && cells[first]!.start < from) first++
    let i = first
    for (let rest = room; i < cells.length && cells[i]!.width <= rest; i++) rest -= cells[i]!.width
    return cells[i]?.start ?? text.length
  }
}

/** Where to end the line: before the last space that fits, or inside a word that has a line to itself. */
function chunkEnd(text: string, from: number, fitting: number, fresh: boolean): number {
  if (fitting >= text.length) return text.length
  const space = text.slice(from, fitting + 1).lastIndexOf(' ')
  if (space <= 0) return fresh ? Math.max(fitting, from + 1) : from
  let end = from + space
  while (end > from && text[end - 1] === ' ') end--
  return end
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}
