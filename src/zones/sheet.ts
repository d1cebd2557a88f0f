import type { Zone } from '../core/zone.js'

/** A text cut into lines, with one zone per line as far as it is known. All offsets are UTF-16. */
export interface Sheet {
  readonly text: string
  readonly markdown: boolean
  readonly count: number
  /** Start of each line; one entry more than lines, the last being the length of the text. */
  readonly starts: readonly number[]
  /** First character of each line that is not blank; equal to `ends` in a blank line. */
  readonly firsts: readonly number[]
  /** End of each line without line end and trailing blanks. */
  readonly ends: readonly number[]
  readonly zones: (Zone | undefined)[]
}

/** Cuts `text` into lines (CR LF, LF or CR). A BOM at the start counts as a blank. */
export function sheetOf(text: string, markdown: boolean): Sheet {
  const starts: number[] = []
  const firsts: number[] = []
  const ends: number[] = []
  const zones: (Zone | undefined)[] = []
  let lineFeed = -1
  let carriageReturn = -1
  for (let at = 0; at < text.length; ) {
    if (lineFeed < at) lineFeed = indexOr(text, '\n', at)
    if (carriageReturn < at) carriageReturn = indexOr(text, '\r', at)
    const stop = Math.min(lineFeed, carriageReturn, text.length)
    const first = skipBlanks(text, at, stop)
    starts.push(at)
    firsts.push(first)
    ends.push(trimBlanks(text, first, stop))
    zones.push(undefined)
    at = stop === carriageReturn && lineFeed === stop + 1 ? stop + 2 : stop + 1
  }
  const count = starts.length
  starts.push(text.length)
  return { text, markdown, count, starts, firsts, ends, zones }
}

/** True when a line holds blanks only. */
export function isBlankLine(sheet: Sheet, line: number): boolean {
  return sheet.firsts[line] === sheet.ends[line]
}

/** Code of the first character of a line that is not blank; NaN in a blank line. */
export function firstCode(sheet: Sheet, line: number): number {
  const first = sheet.firsts[line]!
  return first < sheet.ends[line]! ? sheet.text.charCodeAt(first) : Number.NaN
}

/** Code of the last character of a line that is not blank; NaN in a blank line. */
export function lastCode(sheet: Sheet, line: number): number {
  const end = sheet.ends[line]!
  return end > sheet.firsts[line]! ? sheet.text.charCodeAt(end - 1) : Number.NaN
}

/** Space, tab, line end, no-break and other Unicode spaces, zero-width space, BOM. */
export function isBlankCode(code: number): boolean {
  if (code <= 32 || code === 160) return true
  if (code < 0x2000) return false
  return (
    code <= 0x200b ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  )
}

function skipBlanks(text: string, from: number, stop: number): number {
  let at = from
  while (at < stop && isBlankCode(text.charCodeAt(at))) at++
  return at
}

function trimBlanks(text: string, from: number, stop: number): number {
  let at = stop
  while (at > from && isBlankCode(text.charCodeAt(at - 1))) at--
  return at
}

function indexOr(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from)
  return at === -1 ? text.length + 2 : at
}
