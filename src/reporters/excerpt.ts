import type { LineIndex } from '../core/line-index.js'
import type { Span } from '../core/span.js'
import { type ExcerptLine, excerptLine } from './excerpt-line.js'

const MOST_LINES = 3
const GAP: ExcerptLine = { text: '…', marks: '' }

/**
 * The lines of `source` that hold `span`, with `mark` below each column of it. A line wider than `room` is cut around
 * the span; of many lines the first and the last are shown. The cost depends on `room`, not on the length of the line.
 */
export function excerpt(
  source: string,
  index: LineIndex,
  span: Span,
  room: number,
  mark: string
): ExcerptLine[] {
  const start = Math.min(Math.max(span.start, 0), source.length)
  const end = Math.min(Math.max(span.end, start), source.length)
  const first = index.positionAt(start).line
  const last = index.positionAt(Math.max(start, end - 1)).line
  const show = (line: number): ExcerptLine => {
    const whole = lineSpan(source, index, line)
    const wanted = line === first ? start : skipIndent(source, whole)
    const from = Math.max(whole.start, Math.min(wanted, whole.end))
    const to = Math.max(from, Math.min(end, whole.end))
    const shown = excerptLine(source, whole, { start: from, end: to }, room, mark)
    return line !== first && from === to ? { text: shown.text, marks: '' } : shown
  }
  if (last === first) return [show(first)]
  if (last - first >= MOST_LINES) return [show(first), GAP, show(last)]
  return Array.from({ length: last - first + 1 }, (_, i) => show(first + i))
}

function lineSpan(source: string, index: LineIndex, line: number): Span {
  let start = index.startOf(line)
  let end = line < index.lineCount ? index.startOf(line + 1) : source.length
  if (source[end - 1] === '\n' && end > start) end--
  if (source[end - 1] === '\r' && end > start) end--
  if (start === 0 && source.charCodeAt(0) === 0xfeff) start = 1
  return { start: Math.min(start, end), end }
}

function skipIndent(source: string, line: Span): number {
  let at = line.start
  while (at < line.end && (source[at] === ' ' || source[at] === '\t')) at++
  return at
}
