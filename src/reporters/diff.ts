import type { StructuredPatch } from 'diff'
import { type Paint, type Palette, plain } from './palette.js'
import { escapeControls } from './visible-text.js'

export interface DiffOptions {
  /** For eyes, not for `patch`: control characters are written out. */
  readonly terminal: boolean
}

/**
 * The change from `before` to `after` as a unified diff with three lines of context; empty when they are equal.
 * Line ends are kept as they are, so that `git apply` and `patch -p1` take it.
 */
export async function renderDiff(
  path: string,
  before: string,
  after: string,
  palette: Palette,
  { terminal }: DiffOptions = { terminal: false }
): Promise<string> {
  if (before === after) return ''
  const { structuredPatch } = await import('diff')
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 })
  const [from, to] = headings(path)
  let out = `${palette.bold(`--- ${from}`)}\n${palette.bold(`+++ ${to}`)}\n`
  for (const hunk of hunks) {
    out += `${palette.cyan(hunkHeading(hunk))}\n`
    for (const line of hunk.lines) out += diffLine(line, palette, terminal)
  }
  return out
}

/** Relative paths get the prefixes that git expects; absolute ones and `<stdin>` stay as they are. */
function headings(path: string): [string, string] {
  const shown = escapeControls(path.replaceAll('\\', '/'))
  return /^(?:\/|[a-z]:|<)/i.test(shown) ? [shown, shown] : [`a/${shown}`, `b/${shown}`]
}

function hunkHeading({ oldStart, oldLines, newStart, newLines }: StructuredPatch['hunks'][number]): string {
  return `@@ -${hunkRange(oldStart, oldLines)} +${hunkRange(newStart, newLines)} @@`
}

/** An empty side is named by the line before it, as the format wants. */
function hunkRange(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`
}

function diffLine(line: string, palette: Palette, terminal: boolean): string {
  const end = line.endsWith('\r') ? '\r\n' : '\n'
  const text = line.slice(0, line.length - (end.length - 1))
  const shown = terminal ? escapeControls(text).replaceAll('\\x09', '\t') : text
  return linePaint(text, palette)(shown) + end
}

function linePaint(line: string, palette: Palette): Paint {
  if (line.startsWith('-')) return palette.red
  if (line.startsWith('+')) return palette.green
  return line.startsWith('\\') ? palette.dim : plain
}
