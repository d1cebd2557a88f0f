import { createLineIndex, type LineIndex } from '../core/line-index.js'
import type { LocatedSuggestion, Message } from '../core/report.js'
import type { Severity } from '../core/severity.js'
import { displayWidth } from './cells.js'
import { excerpt } from './excerpt.js'
import { hasOpenSlot } from './open-slot.js'
import type { Paint, Palette } from './palette.js'
import { replacedWords } from './replaced-words.js'
import { escapeControls, flatten } from './visible-text.js'
import { english } from './words/en.js'
import type { Words } from './words.js'
import { piece, wrap } from './wrap.js'

/** A text with its lines, which are counted once for all findings in it. */
export interface Source {
  readonly text: string
  readonly lines: LineIndex
}

const MOST_SUGGESTIONS = 3
const BODY = 4
const GUTTER = `${' '.repeat(BODY)}│ `

/** How findings are shown. */
export interface FindingStyle {
  readonly palette: Palette
  /** Columns. */
  readonly width: number
  readonly words?: Words
}

/** What was said before and is not said again; left out: nothing is known to be. */
export interface Said {
  /** Rules whose reason stands above, or is not wanted. */
  readonly isExplained: (ruleId: string) => boolean
  /** Replies in their pattern that stand above. */
  readonly isShown: (reply: string) => boolean
}

type Style = Required<FindingStyle>

const NOTHING_SAID: Said = { isExplained: () => false, isShown: () => false }

/** The lines of one finding: what and where, the words, why, what to send. */
export function findingLines(
  message: Message,
  source: Source | undefined,
  { palette, width, words = english }: FindingStyle,
  said = NOTHING_SAID
): string[] {
  const style = { palette, width, words }
  return [
    ...headLines(message, style),
    ...sourceLines(message, source, style),
    ...(said.isExplained(message.ruleId)
      ? []
      : wrap([piece(flatten(message.why), palette.dim)], body(width))),
    ...suggestionLines(message, source, style, said)
  ]
}

function headLines(message: Message, { palette, width, words }: Style): string[] {
  const { line, column, severity, ruleId } = message
  const level = words.severities[severity]
  const place = `${line}:${column}`
  const start = 2 + place.length + 2 + level.length + 2
  const pieces = [
    piece(place),
    piece(level, severityPaint(severity, palette), 2),
    piece(flatten(message.message), palette.bold, 2),
    piece(flatten(ruleId), palette.dim, 2)
  ]
  return wrap(pieces, { width, indent: 2, hang: start * 3 <= width ? start : BODY })
}

function sourceLines(message: Message, source: Source | undefined, { palette, width }: Style): string[] {
  const { range, actual, severity } = message
  const paint = severityPaint(severity, palette)
  const mark = severity === 'suggestion' ? '~' : '^'
  const room = width - displayWidth(GUTTER)
  const lines =
    source && range
      ? excerpt(source.text, source.lines, { start: range[0], end: range[1] }, room, mark)
      : excerpt(actual, createLineIndex(actual), { start: 0, end: actual.length }, room, mark)
  const gutter = palette.dim(GUTTER)
  return lines.flatMap(({ text, marks }) => {
    if (marks === '') return [text === '' ? palette.dim(GUTTER.trimEnd()) : gutter + text]
    const spaces = marks.length - marks.trimStart().length
    return [gutter + text, `${gutter}${' '.repeat(spaces)}${paint(marks.slice(spaces))}`]
  })
}

function suggestionLines(
  message: Message,
  source: Source | undefined,
  style: Style,
  { isShown }: Said
): string[] {
  const { palette, width, words } = style
  const { suggestions } = message
  const lines = suggestions.slice(0, MOST_SUGGESTIONS).flatMap((suggestion) => {
    if (suggestion.kind === 'restructure' && isShown(suggestion.text))
      return wrap([piece(`→ ${words.asAbove}`, palette.green)], body(width))
    return suggestionText(suggestion, replacedWords(source?.text, message, suggestion), style)
  })
  const more = suggestions.length - MOST_SUGGESTIONS
  if (more > 0) lines.push(...wrap([piece(words.moreSuggestions(more), palette.dim)], body(width)))
  return lines
}

function suggestionText(
  { text, kind }: LocatedSuggestion,
  replaced: string | undefined,
  { palette, width, words }: Style
): string[] {
  const isPattern = kind === 'rephrase' && hasOpenSlot(text)
  const arrow = [replaced === undefined ? '→' : `“${replaced}” →`, ...(isPattern ? [words.fillIn] : [])].join(
    ' '
  )
  const quoted = text === '' ? words.leaveOut : `"${text.trim()}"`
  const paragraphs = linesOf(quoted).filter((line) => line.trim() !== '')
  return paragraphs.flatMap((paragraph, i) => {
    const shown = escapeControls(paragraph.replaceAll('\t', ' ').trim())
    const pieces = [piece(i === 0 ? `${arrow} ${shown}` : shown, palette.green)]
    if (kind === 'fix' && i === paragraphs.length - 1) pieces.push(piece(words.fixed, palette.dim, 2))
    return wrap(pieces, { width, indent: i === 0 ? BODY : BODY + 2, hang: BODY + 2 })
  })
}

function linesOf(text: string): readonly string[] {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\r|\n/) : [text]
}

function body(width: number) {
  return { width, indent: BODY, hang: BODY }
}

function severityPaint(severity: Severity, palette: Palette): Paint {
  return severity === 'error' ? palette.red : severity === 'warning' ? palette.yellow : palette.cyan
}
