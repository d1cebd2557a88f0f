import { attributionAt } from './attributions.js'
import { endOfHeaderBlock } from './mail-headers.js'
import { isRule, isSeparator } from './separators.js'
import { firstCode, isBlankLine, lastCode, type Sheet } from './sheet.js'

const GREATER = 62
const COLON = 58

/**
 * Labels quoted mail. `>` lines are quoted one by one; after a header block, a separator or an attribution whose
 * mail is not marked with `>`, all the rest is quoted. A header block above everything else is the draft's own.
 */
export function markQuotes(sheet: Sheet): void {
  let floor = 0
  let ownHeader = true
  for (let line = 0; line < sheet.count; line++) {
    if (sheet.zones[line] !== undefined || isBlankLine(sheet, line)) continue
    if (firstCode(sheet, line) === GREATER) {
      sheet.zones[line] = 'quote'
      floor = line + 1
    } else if (opensTail(sheet, line, ownHeader)) {
      markTail(sheet, line > floor && isRule(sheet, line - 1) ? line - 1 : line)
      return
    } else if (lastCode(sheet, line) === COLON && markAttribution(sheet, line, floor)) return
    ownHeader = false
  }
}

/** True when the quote reaches to the end of the text. */
function markAttribution(sheet: Sheet, line: number, floor: number): boolean {
  const found = attributionAt(sheet, line, floor)
  if (found === undefined) return false
  if (!found.marked) markTail(sheet, found.from)
  else sheet.zones.fill('quote', found.from, found.to)
  return !found.marked
}

function opensTail(sheet: Sheet, line: number, ownHeader: boolean): boolean {
  switch (firstCode(sheet, line)) {
    case 42: // *
    case 68: // D
    case 70: // F
    case 71: // G
    case 75: // K
      return !ownHeader && endOfHeaderBlock(sheet, line) > line
    case 45: // -
    case 95: // _
    case 66: // B
    case 73: // I
    case 0x130: // İ
    case 0x2013:
    case 0x2014:
      return isSeparator(sheet, line)
    default:
      return false
  }
}

function markTail(sheet: Sheet, from: number): void {
  sheet.zones.fill('quote', from, sheet.count)
}
