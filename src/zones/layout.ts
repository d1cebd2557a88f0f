import { type Layout, LINTED_ZONES, type Zone, type ZoneSpan } from '../core/zone.js'
import { directiveOf } from './directive-line.js'
import { markCode } from './fences.js'
import { isGreetingLine } from './greeting-line.js'
import { markLetterEnd } from './letter-end.js'
import { findMasks } from './masks.js'
import { markQuotes } from './quote-lines.js'
import { isBlankLine, type Sheet, sheetOf } from './sheet.js'
import { markSubject } from './subject-lines.js'

/** How the text is written; `plain` unless told. */
export interface LayoutOptions {
  readonly markup?: 'plain' | 'markdown'
}

/** Zones and masks of one reply, in UTF-16 offsets. Takes time in proportion to the text and never throws. */
export function layoutOf(text: string, options: LayoutOptions = {}): Layout {
  const sheet = sheetOf(text, options.markup === 'markdown')
  markCode(sheet)
  markDirectives(sheet)
  markQuotes(sheet)
  markLetter(sheet)
  const zones = zonesOf(sheet)
  return { zones, masks: findMasks(text, zones.filter(isLinted), sheet.markdown) }
}

/** Subject and greeting at the top, closing and signature at the bottom of what the writer wrote. */
function markLetter(sheet: Sheet): void {
  const top = nextFree(sheet, markSubject(sheet, nextFree(sheet, 0)))
  if (top === sheet.count) return
  if (isGreetingLine(sheet, top)) sheet.zones[top] = 'greeting'
  let end = sheet.count
  while (end > 0 && (isBlankLine(sheet, end - 1) || isAside(sheet.zones[end - 1]))) end--
  let from = end
  while (from > top && sheet.zones[from - 1] !== 'quote') from--
  if (from < end) markLetterEnd(sheet, from, end)
}

function markDirectives(sheet: Sheet): void {
  if (!sheet.text.includes('levelhead-')) return
  for (let line = 0; line < sheet.count; line++) {
    if (sheet.zones[line] !== undefined) continue
    const content = sheet.text.slice(sheet.firsts[line], sheet.ends[line])
    if (directiveOf(content) !== undefined) sheet.zones[line] = 'directive'
  }
}

function zonesOf(sheet: Sheet): ZoneSpan[] {
  const zones: ZoneSpan[] = []
  let zone: Zone | undefined
  let start = 0
  for (let line = 0; line < sheet.count; line++) {
    if (isBlankLine(sheet, line) && sheet.zones[line] === undefined) continue
    const next = sheet.zones[line] ?? 'body'
    if (zone !== undefined && next !== zone) {
      zones.push({ zone, start, end: sheet.starts[line]! })
      start = sheet.starts[line]!
    }
    zone = next
  }
  if (sheet.text !== '') zones.push({ zone: zone ?? 'body', start, end: sheet.text.length })
  return zones
}

function nextFree(sheet: Sheet, from: number): number {
  let line = from
  while (line < sheet.count && (isBlankLine(sheet, line) || sheet.zones[line] !== undefined)) line++
  return line
}

function isAside(zone: Zone | undefined): boolean {
  return zone === 'quote' || zone === 'directive'
}

function isLinted({ zone }: ZoneSpan): boolean {
  return LINTED_ZONES.includes(zone)
}
