import { firstCode, isBlankLine, type Sheet } from './sheet.js'

const BACKTICK = 96
const TILDE = 126
const TAB = 9

/**
 * Labels fenced code, and in Markdown indented code too. A fence that is never closed is code to the end in
 * Markdown and nothing in plain text.
 */
export function markCode(sheet: Sheet): void {
  markFences(sheet)
  if (sheet.markdown && (sheet.text.includes('    ') || sheet.text.includes('\t'))) markIndented(sheet)
}

function markFences(sheet: Sheet): void {
  const { text, markdown } = sheet
  if (!text.includes('```') && !(markdown && text.includes('~~~'))) return
  let open = -1
  let mark = ''
  for (let line = 0; line < sheet.count; line++) {
    const code = firstCode(sheet, line)
    if (code !== BACKTICK && !(markdown && code === TILDE)) continue
    const run = fenceAt(sheet, line)
    if (run === '') continue
    if (open === -1) {
      open = line
      mark = run
    } else if (run.startsWith(mark) && sheet.firsts[line]! + run.length === sheet.ends[line]) {
      sheet.zones.fill('code', open, line + 1)
      open = -1
    }
  }
  if (open !== -1 && markdown) sheet.zones.fill('code', open, sheet.count)
}

/** The run of backticks or tildes that opens the line, or '' when it is no fence. */
function fenceAt(sheet: Sheet, line: number): string {
  const start = sheet.firsts[line]!
  const end = sheet.ends[line]!
  const code = sheet.text.charCodeAt(start)
  let at = start
  while (at < end && sheet.text.charCodeAt(at) === code) at++
  if (at - start < 3) return ''
  const rest = sheet.text.slice(at, Math.min(end, at + 200))
  return code === BACKTICK && rest.includes('`') ? '' : sheet.text.slice(start, at)
}

function markIndented(sheet: Sheet): void {
  let inList = false
  let afterBlank = true
  for (let line = 0; line < sheet.count; line++) {
    if (isBlankLine(sheet, line)) {
      afterBlank = true
      continue
    }
    if (sheet.zones[line] === undefined) {
      const indented = isIndented(sheet, line)
      if (!indented) inList = isListItem(sheet, line)
      else if (!inList && (afterBlank || sheet.zones[line - 1] === 'code')) sheet.zones[line] = 'code'
    }
    afterBlank = false
  }
}

function isIndented(sheet: Sheet, line: number): boolean {
  const start = sheet.starts[line]!
  return sheet.text.charCodeAt(start) === TAB || sheet.text.startsWith('    ', start)
}

function isListItem(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  return /^(?:[-*+•]|\d{1,9}[.)])\s/.test(sheet.text.slice(start, start + 12))
}
