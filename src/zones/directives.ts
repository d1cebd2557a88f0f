import type { Span } from '../core/span.js'
import { wholeLines } from '../core/whole-lines.js'
import type { Layout } from '../core/zone.js'
import { directiveOf } from './directive-line.js'

/** What a directive switches off, where. */
export interface DirectiveCover {
  /** Whole lines. */
  readonly span: Span
  /** Rules or categories; empty means all. */
  readonly rules: readonly string[]
  /** Rules or categories that an `enable` switched on again inside. */
  readonly except: readonly string[]
}

/** One inline ignore. Offsets are UTF-16. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable'
  /** As written; empty means all rules. */
  readonly rules: readonly string[]
  readonly reason?: string
  /** The line of the directive without line end and outer blanks. */
  readonly span: Span
  readonly covers: readonly DirectiveCover[]
}

/** A directive before it is known what it covers. */
export interface FoundDirective extends Omit<Directive, 'covers'> {
  /** Offset after the line end. */
  readonly lineEnd: number
}

/** All inline ignores of a text, in order, with the lines that each covers. */
export function parseDirectives(text: string, layout: Layout): Directive[] {
  const found = layout.zones
    .filter(({ zone }) => zone === 'directive')
    .flatMap(({ start, end }) => linesOf(text, start, end))
  return withCovers(found, text.length, (from) => nextLine(text, layout, from))
}

/** Directives with what they cover in a text of `length`; `next` gives what a `disable-next-line` covers that ends at `from`. */
export function withCovers(
  found: readonly FoundDirective[],
  length: number,
  next: (from: number) => Span | undefined
): Directive[] {
  return found.map(({ lineEnd, ...directive }, index) => ({
    ...directive,
    covers: coversOf(length, next, { lineEnd, ...directive }, found.slice(index + 1))
  }))
}

function linesOf(text: string, start: number, end: number): FoundDirective[] {
  const found: FoundDirective[] = []
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+(?:\r\n|\r|\n)?/g)) {
    const content = match[0].trim()
    const parts = directiveOf(content)
    if (parts === undefined) continue
    const from = start + match.index + match[0].indexOf(content)
    found.push({
      ...parts,
      span: { start: from, end: from + content.length },
      lineEnd: start + match.index + match[0].length
    })
  }
  return found
}

function coversOf(
  length: number,
  next: (from: number) => Span | undefined,
  directive: FoundDirective,
  later: readonly FoundDirective[]
): DirectiveCover[] {
  if (directive.kind === 'enable') return []
  if (directive.kind === 'disable') return untilEnabled(length, directive, later)
  const span = next(directive.lineEnd)
  return span === undefined ? [] : [{ span, rules: directive.rules, except: [] }]
}

/** The stretches from a `disable` to the `enable`s that end it, rule by rule. */
function untilEnabled(
  length: number,
  directive: FoundDirective,
  later: readonly FoundDirective[]
): DirectiveCover[] {
  const covers: DirectiveCover[] = []
  let { rules } = directive
  let except: string[] = []
  let start = directive.lineEnd
  const close = (end: number) => {
    if (end > start) covers.push({ span: { start, end }, rules, except })
    start = end
  }
  for (const next of later) {
    if (next.kind !== 'enable') continue
    const all = next.rules.length === 0
    if (!all && rules.length > 0 && !rules.some((rule) => next.rules.includes(rule))) continue
    close(next.span.start)
    if (all) return covers
    if (rules.length === 0) except = [...except, ...next.rules]
    else rules = rules.filter((rule) => !next.rules.includes(rule))
    if (directive.rules.length > 0 && rules.length === 0) return covers
  }
  close(length)
  return covers
}

/** The next line that is neither blank nor a directive. */
function nextLine(text: string, layout: Layout, from: number): Span | undefined {
  for (const { start, end } of wholeLines(text, from)) {
    const zone = layout.zones.find((span) => start < span.end)
    if (zone?.zone !== 'directive' && text.slice(start, end).trim() !== '') return { start, end }
  }
  return undefined
}
