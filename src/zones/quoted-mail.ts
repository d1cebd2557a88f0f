import type { Layout } from '../core/zone.js'
import { attributionAt } from './attributions.js'
import { endOfHeaderBlock, headerLabel } from './mail-headers.js'
import { isRule, isSeparator } from './separators.js'
import { isBlankLine, lastCode, type Sheet, sheetOf } from './sheet.js'

const COLON = 58
const MARKS = /^[ \t]*(?:>[ \t]?)+/

/** The mail that the reply quotes, without `>` marks, header lines and separators; '' when it quotes none. */
export function quotedText(text: string, layout: Layout): string {
  const parts = layout.zones
    .filter(({ zone }) => zone === 'quote')
    .map((zone) => proseOf(text.slice(zone.start, zone.end)))
  return parts.filter(Boolean).join('\n\n')
}

function proseOf(quote: string): string {
  const bare = quote
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(MARKS, ''))
    .join('\n')
  const sheet = sheetOf(bare, false)
  const kept: string[] = []
  let line = 0
  while (line < sheet.count) {
    const next = headerEnd(sheet, line)
    if (next === line) kept.push(sheet.text.slice(sheet.starts[line], sheet.ends[line]))
    line = Math.max(next, line + 1)
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Line after the mail header, attribution or separator at `line`; `line` when there is none. */
function headerEnd(sheet: Sheet, line: number): number {
  if (isBlankLine(sheet, line)) return line
  if (isRule(sheet, line) || isSeparator(sheet, line)) return line + 1
  const block = endOfHeaderBlock(sheet, line)
  if (block > line) return block
  if (line === 0 && headerLabel(sheet, line) !== undefined) return line + 1
  for (let last = line; last < line + 3 && last < sheet.count && !isBlankLine(sheet, last); last++) {
    if (lastCode(sheet, last) !== COLON) continue
    const found = attributionAt(sheet, last, line)
    if (found?.from === line) return found.to
  }
  return line
}
