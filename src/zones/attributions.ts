import { isBlankLine, type Sheet } from './sheet.js'
import {
  ANGLE_ADDRESS,
  ATTRIBUTION_START,
  CLOCK,
  CLOSING_VERB,
  DATE,
  SENTENCE_WRITER
} from './words/quotes.js'

const LONGEST = 320
const MOST_LINES = 3
const GREATER = 62
/** How an attribution ends, when no `>` below gives it away. */
const TAIL = /(?:wrote|writes|scritto|scrive|yazd[ıi]|>)\s*:$/iu

/** A line “On … wrote:” with the lines it is wrapped over. */
export interface Attribution {
  readonly from: number
  /** Line after the last one. */
  readonly to: number
  /** The quoted mail has `>` before its lines. */
  readonly marked: boolean
}

/**
 * The attribution that ends in `line`, a line with a colon at its end. One sign alone is not enough, since
 * “Il contratto dice quanto già scritto:” is prose: see `isAttribution`.
 */
export function attributionAt(sheet: Sheet, line: number, floor: number): Attribution | undefined {
  const marked = isFollowedByMarks(sheet, line)
  const end = sheet.ends[line]!
  if (!marked && !TAIL.test(sheet.text.slice(Math.max(sheet.firsts[line]!, end - 12), end))) return undefined
  for (let from = line; from > line - MOST_LINES && from >= floor && !isBlankLine(sheet, from); from--) {
    const start = sheet.firsts[from]!
    if (sheet.zones[from] !== undefined || end - start > LONGEST) break
    if (!isAttribution(sheet.text.slice(start, end), marked)) continue
    return { from: startOfWrap(sheet, from, floor), to: line + 1, marked }
  }
  return undefined
}

/** Two signs of: date, address, closing verb, `>` below; a verb with a mere date needs the time of day as well. */
function isAttribution(header: string, marked: boolean): boolean {
  const starts = ATTRIBUTION_START.test(header)
  const address = ANGLE_ADDRESS.test(header)
  const verb = CLOSING_VERB.test(header)
  const date = DATE.test(header)
  if (marked) return verb || address || (date && starts)
  if (address) return verb || (date && starts && header.endsWith('>:'))
  if (!verb || !date || SENTENCE_WRITER.test(header)) return false
  return CLOCK.test(header) && (starts || /tarihinde/iu.test(header))
}

/** The header may begin on an earlier line than the one at which its signs suffice. */
function startOfWrap(sheet: Sheet, from: number, floor: number): number {
  if (ATTRIBUTION_START.test(lineText(sheet, from))) return from
  for (let at = from - 1; at > from - MOST_LINES && at >= floor; at--) {
    if (isBlankLine(sheet, at) || sheet.zones[at] !== undefined) break
    if (ATTRIBUTION_START.test(lineText(sheet, at))) return at
  }
  const bare = sheet.text.charAt(sheet.firsts[from]!) === '<'
  return bare && from > floor && !isBlankLine(sheet, from - 1) ? from - 1 : from
}

function isFollowedByMarks(sheet: Sheet, line: number): boolean {
  let next = line + 1
  while (next < sheet.count && next < line + 3 && isBlankLine(sheet, next)) next++
  return next < sheet.count && sheet.text.charCodeAt(sheet.firsts[next]!) === GREATER
}

function lineText(sheet: Sheet, line: number): string {
  const start = sheet.firsts[line]!
  return sheet.text.slice(start, Math.min(sheet.ends[line]!, start + LONGEST))
}
