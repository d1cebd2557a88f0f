import type { Finding } from '../core/finding.js'
import { createLineIndex } from '../core/line-index.js'
import { contains } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import { type Directive, type DirectiveCover, parseDirectives } from '../zones/directives.js'

/** Takes out what inline ignores cover, and says which of them name unknown rules or cover nothing. */
export function applyDirectives(
  found: readonly Finding[],
  text: string,
  layout: Layout,
  knownRule: (name: string) => boolean,
  lineOf?: (offset: number) => number
): { findings: readonly Finding[]; notes: string[] } {
  if (!layout.zones.some(({ zone }) => zone === 'directive')) return { findings: found, notes: [] }
  const directives = parseDirectives(text, layout)
  const used = new Set<Directive>()
  const findings = found.filter((finding) => {
    const by = directives.filter(({ covers }) => covers.some((cover) => covered(finding, cover)))
    for (const directive of by) used.add(directive)
    return by.length === 0
  })
  return { findings, notes: notesOn(directives, used, lineOf ?? linesIn(text), knownRule) }
}

function covered({ span, ruleId, category }: Finding, cover: DirectiveCover): boolean {
  const names = (list: readonly string[]) => list.includes(ruleId) || list.includes(category)
  if (!contains(cover.span, { start: span.start, end: span.start })) return false
  return (cover.rules.length === 0 || names(cover.rules)) && !names(cover.except)
}

function notesOn(
  directives: readonly Directive[],
  used: ReadonlySet<Directive>,
  lineOf: (offset: number) => number,
  knownRule: (name: string) => boolean
): string[] {
  return directives.flatMap((directive) => {
    const line = lineOf(directive.span.start)
    const unknown = directive.rules
      .filter((rule) => !knownRule(rule))
      .map((rule) => `line ${line}: there is no rule “${rule}” to ignore`)
    if (directive.kind === 'enable' || used.has(directive) || unknown.length > 0) return unknown
    return [`line ${line}: this inline ignore covers nothing; it can go`]
  })
}

function linesIn(text: string): (offset: number) => number {
  const lines = createLineIndex(text)
  return (offset) => lines.positionAt(offset).line
}
