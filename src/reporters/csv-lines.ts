/** What a spreadsheet takes for the beginning of a formula, and white space that it passes over before one. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would run as a formula, or take for white space and a formula, gets
 * an apostrophe in front, which makes it a text there; controls become blanks. Numbers stay numbers.
 */
export function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const plain = value.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]+/g, ' ')
  const text = FORMULA.test(plain) ? `'${plain}` : plain
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
