import { flatten } from './visible-text.js'

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@|%\uff1d\uff0b\uff0d\uff20]/

/**
 * Rows as CSV (RFC 4180), a row a line. A text that a spreadsheet would run gets an apostrophe in front, which makes it
 * a text there; line breaks become blanks, and other controls are written out. Numbers stay numbers.
 */
export function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const plain = flatten(value)
  const text = FORMULA.test(plain) ? `'${plain}` : plain
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
