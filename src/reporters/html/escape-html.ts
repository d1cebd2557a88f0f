import { keepLines } from '../xml-text.js'

const SPECIAL = /[&<>"'`]/g

/** `text` for an element or a quoted attribute; control and direction characters are written out. */
export function escapeHtml(text: string): string {
  return keepLines(text).replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
}
