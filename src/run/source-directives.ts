import type { Span } from '../core/span.js'
import { wholeLines } from '../core/whole-lines.js'
import { directiveOf } from '../zones/directive-line.js'
import { type Directive, type FoundDirective, withCovers } from '../zones/directives.js'
import type { LintedDraft } from './lint-source.js'

interface Line extends Span {
  readonly indent: number
  /** Without outer blanks. */
  readonly content: string
}

const COMMENT = /^(?:#|\/\/|\/\*)/

/** The ignores in comments of a data file that stand between its drafts; offsets count in the file. */
export function sourceDirectives(source: string, linted: readonly LintedDraft[]): readonly Directive[] {
  const drafts = linted.flatMap(({ draft }) => {
    const place = draft.map.toSource({ start: 0, end: draft.text.length })
    return place ? [place] : []
  })
  const lines = linesOf(source)
  const found = lines.flatMap((line): FoundDirective[] => {
    const parts = COMMENT.test(line.content) ? directiveOf(line.content) : undefined
    const start = line.start + line.indent
    if (!parts || drafts.some((draft) => draft.start < start && start < draft.end)) return []
    return [{ ...parts, span: { start, end: start + line.content.length }, lineEnd: line.end }]
  })
  return withCovers(found, source.length, (from) => nextBlock(lines, from))
}

function linesOf(source: string): readonly Line[] {
  return Array.from(wholeLines(source), ({ start, end }) => {
    const line = source.slice(start, end)
    return { start, end, indent: line.length - line.trimStart().length, content: line.trim() }
  })
}

/** The next line that is no comment, and those below that belong to it: indented deeper, or of the same entry of a catalogue. */
function nextBlock(lines: readonly Line[], from: number): Span | undefined {
  const first = lines.findIndex(
    ({ start, content }) => start >= from && content !== '' && !COMMENT.test(content)
  )
  if (first === -1) return undefined
  const { start, indent, content } = lines[first]!
  const isCatalogue = /^msg(?:ctxt|id)\b/.test(content)
  const isInside = (line: Line) =>
    isCatalogue ? /^(?:"|msg(?:id|str))/.test(line.content) : line.content === '' || line.indent > indent
  let last = first
  for (let i = first + 1; i < lines.length && isInside(lines[i]!); i++) last = i
  return { start, end: lines[last]!.end }
}
