import type { MaskKind } from '../core/zone.js'
import { addMask, closerAt, matchEnd, type Scan } from './scan.js'
import { TEMPLATE_KEYWORDS } from './words/template-keywords.js'

const LONGEST = 600
const LONGEST_SINGLE = 120
const BRANCH = /\{\s*[\w.]+\s*,\s*(?:plural|selectordinal|select)\s*,\s*(?:offset:\d+\s+)?(?:=\d+|\w+)\s*\{/y
const NEXT_BRANCH = /\}\s*(?:=\d+|\w+)\s*\{/y
const LAST_BRANCH = /\}\s*\}/y
/** `{name}`, `{0}`, `{customer name}`, `{name|there}`, `{due, date, short}`. */
const NAME =
  /^\s*(?:\d{1,3}|[\p{L}_@$][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,2})\s*(?:[|:][^{}]*|,\s*(?:date|time|number|ordinal|duration)\b[^{}]*)?$/u
const ELSE = /^[~\s]*(?:else\b|\^[~\s]*$)/
const ELSE_TAG = /^-?\s*(?:else|elsif|elif|elseif|when|plural)\b/
const HELP_SCOUT = /^[a-zA-Z.]+(?:,\s*fallback=[^}]*)?$/

/** Placeholders that open with a curly bracket, the longest opener first. */
export function curlyAt(scan: Scan, at: number): number {
  const { text } = scan
  switch (text.charCodeAt(at + 1)) {
    case 123:
      return doubleAt(scan, at)
    case 37:
      return tagAt(scan, at)
    case 35:
      return closeWith(scan, at, '#}', 'control')
    case 33:
      return closeWith(scan, at, '}', 'value')
    default:
      return singleAt(scan, at)
  }
}

/** The end of one branch of an ICU message and the start of the next. */
export function branchAt(scan: Scan, at: number): number {
  if (scan.branches === 0) return at
  const next = matchEnd(scan, NEXT_BRANCH, at)
  if (next > at) return addMask(scan, 'control', at, next, true)
  const last = matchEnd(scan, LAST_BRANCH, at)
  if (last === at) return at
  scan.branches--
  return addMask(scan, 'control', at, last)
}

function doubleAt(scan: Scan, at: number): number {
  const { text } = scan
  if (text.charCodeAt(at + 2) === 123) {
    const end = closeWith(scan, at, '}}}', 'value')
    if (end > at) return end
  }
  if (text.startsWith('{{!--', at)) return closeWith(scan, at, '--}}', 'control')
  const close = closerAt(scan, '}}', at + 2, LONGEST)
  if (close === -1) return at
  const content = text.slice(at + 2, close)
  return addMask(scan, kindOfDouble(content), at, close + 2, ELSE.test(content))
}

function kindOfDouble(content: string): MaskKind {
  const name = content.replace(/^[~\s]+/, '')
  return /^[#/^!>]|^else\b/.test(name) ? 'control' : 'value'
}

/** `{% if … %}` is control, with all up to its end for a comment; `{%customer.firstName,fallback=x%}` is a value. */
function tagAt(scan: Scan, at: number): number {
  const { text } = scan
  const close = closerAt(scan, '%}', at + 2, LONGEST)
  if (close === -1) return at
  const content = text.slice(at + 2, close)
  if (HELP_SCOUT.test(content) && !TEMPLATE_KEYWORDS.has(content))
    return addMask(scan, 'value', at, close + 2)
  let end = close + 2
  if (/^-?\s*comment\b/.test(content)) {
    const finish = closerAt(scan, 'endcomment', end, LONGEST)
    const last = finish === -1 ? -1 : closerAt(scan, '%}', finish, 40)
    if (last !== -1) end = last + 2
  }
  return addMask(scan, 'control', at, end, ELSE_TAG.test(content))
}

function singleAt(scan: Scan, at: number): number {
  const branch = matchEnd(scan, BRANCH, at)
  if (branch > at) {
    scan.branches++
    return addMask(scan, 'control', at, branch)
  }
  const close = closerAt(scan, '}', at + 1, LONGEST_SINGLE)
  if (close === -1 || close === at + 1) return at
  return NAME.test(scan.text.slice(at + 1, close)) ? addMask(scan, 'value', at, close + 1) : at
}

function closeWith(scan: Scan, at: number, closer: string, kind: MaskKind): number {
  const close = closerAt(scan, closer, at + 2, LONGEST)
  return close === -1 ? at : addMask(scan, kind, at, close + closer.length)
}
