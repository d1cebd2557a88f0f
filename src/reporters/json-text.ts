/** What JSON may hold raw, but a terminal, a log viewer or a line-based tool must not see raw. */
const HIDDEN = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** `value` as JSON, on one line where no indent is asked for, pure of control and direction characters: they stand as `\u…` escapes. */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent)
  return text.search(HIDDEN) < 0 ? text : text.replace(HIDDEN, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
