import { visibleControls } from '../core/visible-controls.js'

/**
 * Characters of one UTF-16 unit that print as themselves in one column each: Latin letters, marks, currency signs,
 * arrows, lines of boxes, the brackets of slots.
 */
const SIMPLE = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u20a0-\u20c0\u2190-\u21ff\u2500-\u257f\u27e8\u27e9]*$/

/** True when `text` needs no care: its length is its width in terminal columns. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text)
}

/** `text` with every control character written out (`\x1b`, `\u202e`), so that a terminal shows it and obeys none. */
export function escapeControls(text: string): string {
  return isSimple(text) ? text : visibleControls(text)
}

/** `text` on one line: each run of white space with a line break or a tab becomes one space; controls written out. */
export function flatten(text: string): string {
  return isSimple(text) ? text.trim() : escapeControls(text.trim().replace(/[\r\n\t]\s*/g, ' '))
}
