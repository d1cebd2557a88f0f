import { escapeControls, isSimple } from './visible-text.js'

/** What a terminal shows as one character: a base with its marks, an emoji sequence, a tab, a written-out control. */
export interface Cell {
  /** What to print. */
  readonly text: string
  /** Terminal columns. */
  readonly width: number
  /** UTF-16 offsets into the text the cell was taken from. */
  readonly start: number
  readonly end: number
}

const TAB_SIZE = 4
const ZERO_WIDTH_JOINER = 0x200d
const EMOJI_STYLE = 0xfe0f

const ATTACHED = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]/u
const PICTOGRAPH = /\p{Extended_Pictographic}/u
const EMOJI = /\p{Emoji}/u
const EMOJI_WIDE = /\p{Emoji_Presentation}/u

/** First and last code points of the ranges that take two columns (East Asian Width W and F), without emoji. */
const WIDE = [
  0x1100, 0x115f, 0x2329, 0x232a, 0x2630, 0x2637, 0x268a, 0x268f, 0x2e80, 0x303e, 0x3041, 0x3247, 0x3250,
  0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff01, 0xff60,
  0xffe0, 0xffe6, 0x16fe0, 0x18dff, 0x1aff0, 0x1b2ff, 0x1d300, 0x1d376, 0x1f200, 0x1f265, 0x20000, 0x3fffd
]

/** Terminal columns of a text without line breaks; control characters count as written out. */
export function displayWidth(text: string): number {
  if (isSimple(text)) return text.length
  let width = 0
  for (const cell of toCells(text)) width += cell.width
  return width
}

/** The cells of a text without line breaks, in order and without gaps. Tabs become spaces up to the next stop. */
export function toCells(text: string): Cell[] {
  const cells: { -readonly [K in keyof Cell]: Cell[K] }[] = []
  let column = 0
  let before = 0
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start)!
    const end = start + (code > 0xffff ? 2 : 1)
    const raw = text.slice(start, end)
    const last = cells.at(-1)
    const shown = shownAs(raw, code, column)
    if (last && shown === raw && joins(code, before, last.text)) {
      const width = code === EMOJI_STYLE && EMOJI.test(last.text) ? 2 : last.width
      column += width - last.width
      last.text += raw
      last.end = end
      last.width = width
    } else {
      const width = shown === raw ? codePointWidth(code) : shown.length
      cells.push({ text: shown, width, start, end })
      column += width
    }
    before = code
    start = end
  }
  return cells
}

function shownAs(raw: string, code: number, column: number): string {
  if (code >= 0x20 && code <= 0x7e) return raw
  return code === 9 ? ' '.repeat(TAB_SIZE - (column % TAB_SIZE)) : escapeControls(raw)
}

function joins(code: number, before: number, base: string): boolean {
  if (code < 0x300) return false
  if (isRegional(code)) return isRegional(before) && base.length === 2
  if (code >= 0x1f3fb && code <= 0x1f3ff) return PICTOGRAPH.test(base)
  const character = String.fromCodePoint(code)
  if (before === ZERO_WIDTH_JOINER) return PICTOGRAPH.test(character) && PICTOGRAPH.test(base)
  return ATTACHED.test(character)
}

function codePointWidth(code: number): number {
  if (code < 0x300) return 1
  const character = String.fromCodePoint(code)
  if (isSimple(character)) return 1
  if (ATTACHED.test(character)) return 0
  return isWide(code) || EMOJI_WIDE.test(character) ? 2 : 1
}

function isWide(code: number): boolean {
  if (code < WIDE[0]!) return false
  for (let i = 0; i < WIDE.length; i += 2) if (code <= WIDE[i + 1]!) return code >= WIDE[i]!
  return false
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff
}
