import { fold } from './folding.js'
import { addMask, closerAt, matchEnd, type Scan } from './scan.js'
import { SLOT_NOUNS, SLOT_OPENERS } from './words/slot-nouns.js'

const LONGEST = 200
const LONGEST_BRACKET = 60
const MOST_WORDS = 5
const PERCENT = [/%%[A-Za-z]\w{0,60}%%/y, /%[A-Z][A-Z0-9_]{1,60}%/y, /%7B%(?:25|7B)[^\s]{1,120}?%7D/iy]
/** A name or a number says that it is one; a Turkish ending may follow it. */
const PRINTF = /%(?:(?:\([A-Za-z_]\w{0,60}\)|\d{1,2}\$)[sd@]|[sd@](?![\p{L}\p{N}]))/uy
const DOLLAR = [/\$[a-z_]\w{0,60}(?:\.[a-z_]\w{0,60})+/iy, /\$t\([\w.:-]{1,80}\)/y]
/** Statements of Perl's Template Toolkit, `[% IF … %]`. */
const TOOLKIT_CONTROL =
  /^[-\s]*(?:IF|UNLESS|ELSE|ELSIF|END|FOREACH|FOR|WHILE|SWITCH|CASE|SET|BLOCK|PROCESS|INCLUDE|USE|#)/
const SNAKE = /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/u
const WORDS = /^[\p{L}][\p{L}\p{N}'’/.-]*(?: [\p{L}\p{N}][\p{L}\p{N}'’/.-]*)*$/u
const DOUBLE = /^(?:MISSING TOKEN\b[^\]]*|\s?[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+){0,4}\s?)$/u

/** `%{name}`, `%%Name%%`, `%NAME%`, `%7B%25…%25%7D`, `%s`, `%(name)s`. */
export function percentAt(scan: Scan, at: number): number {
  if (scan.text.charCodeAt(at + 1) === 123) return braceAt(scan, at)
  for (const form of PERCENT) {
    const end = matchEnd(scan, form, at)
    if (end > at) return addMask(scan, 'value', at, end)
  }
  const before = scan.text.charCodeAt(at - 1)
  if (before >= 48 && before <= 57) return at
  return addMask(scan, 'value', at, matchEnd(scan, PRINTF, at))
}

/** Zammad's and Ruby's `#{name}`. */
export function zammadAt(scan: Scan, at: number): number {
  return scan.text.charCodeAt(at + 1) === 123 ? braceAt(scan, at) : at
}

/** `${name}`, `$contact.name`, `$t(key)`. */
export function dollarAt(scan: Scan, at: number): number {
  if (scan.text.charCodeAt(at + 1) === 123) return braceAt(scan, at)
  for (const form of DOLLAR) {
    const end = matchEnd(scan, form, at)
    if (end > at) return addMask(scan, 'value', at, end)
  }
  return at
}

/** Mailchimp's `*|NAME|*`; its conditions are control. */
export function mergeTagAt(scan: Scan, at: number): number {
  if (scan.text.charCodeAt(at + 1) !== 124) return at
  const close = closerAt(scan, '|*', at + 2, LONGEST)
  if (close === -1) return at
  const control = /^(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED)\b/.test(scan.text.slice(at + 2, close))
  const parts = /^ELSE/.test(scan.text.slice(at + 2, close))
  return addMask(scan, control ? 'control' : 'value', at, close + 2, parts)
}

/** `[[name]]`, `[NAME]`, `[order_number]` and `[order number]`; `[sic]` and `[see below]` are prose. */
export function bracketAt(scan: Scan, at: number): number {
  const { text } = scan
  if (text.charCodeAt(at + 1) === 91) {
    const close = closerAt(scan, ']]', at + 2, LONGEST)
    const slot = close !== -1 && DOUBLE.test(text.slice(at + 2, close))
    return slot ? addMask(scan, 'value', at, close + 2) : at
  }
  if (text.charCodeAt(at + 1) === 37) return toolkitAt(scan, at)
  const close = closerAt(scan, ']', at + 1, LONGEST_BRACKET)
  if (close === -1 || text.charCodeAt(close + 1) === 40) return at
  return isBracketSlot(text.slice(at + 1, close)) ? addMask(scan, 'value', at, close + 1) : at
}

function toolkitAt(scan: Scan, at: number): number {
  const close = closerAt(scan, '%]', at + 2, LONGEST)
  if (close === -1) return at
  const control = TOOLKIT_CONTROL.test(scan.text.slice(at + 2, close))
  return addMask(scan, control ? 'control' : 'value', at, close + 2)
}

function isBracketSlot(content: string): boolean {
  if (SNAKE.test(content)) return true
  if (content.length < 2 || !WORDS.test(content)) return false
  const words = fold(content).split(' ')
  if (words.length > MOST_WORDS) return false
  if (content === content.toUpperCase() && content !== content.toLowerCase()) return true
  return SLOT_NOUNS.has(words.at(-1)!) || SLOT_NOUNS.has(words[0]!) || SLOT_OPENERS.has(words[0]!)
}

function braceAt(scan: Scan, at: number): number {
  const close = closerAt(scan, '}', at + 2, LONGEST)
  return close === -1 ? at : addMask(scan, 'value', at, close + 1)
}
