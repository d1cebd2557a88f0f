import { keepLines } from '../xml-text.js'

const SPECIAL = /[&<>"'`]/g

/** `text` for an element or a quoted attribute; control and direction characters are written out. */
export function escapeHtml(text: string): string {
  const lines = keepLines(text).replace(/\r\n?/g, '\n')
  return lines.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
}
