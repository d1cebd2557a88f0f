import { addMask, closerAt, type Scan } from './scan.js'
import { HTML_TAGS } from './words/html-tags.js'

const LONGEST_TAG = 2000
const LONGEST_SLOT = 60
const LONGEST_COMMENT = 4000
const TAG = /<(\/?)([A-Za-z][\w:-]{0,40})(?=[\s/>])/y
const ADDRESS = /^(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/i
const WORDS = /^\p{L}[\p{L}\p{N}_.'’/-]*(?: [\p{L}\p{N}_.'’/-]+){0,4}$/u

/** What opens with `<`: template code, comments, tags, addresses, and placeholders such as `<order number>`. */
export function angleAt(scan: Scan, at: number): number {
  const { text } = scan
  const next = text.charCodeAt(at + 1)
  if (next === 37) return templateAt(scan, at)
  if (text.startsWith('<!--', at)) {
    const close = closerAt(scan, '-->', at + 4, LONGEST_COMMENT)
    return close === -1 ? at : addMask(scan, 'control', at, close + 3)
  }
  const close = closerAt(scan, '>', at + 1, LONGEST_TAG)
  if (close === -1) return at
  const end = tagAt(scan, at, close)
  return end > at || close - at > LONGEST_SLOT * 4 ? end : contentAt(scan, at, close)
}

/** ERB and EJS: `<%= name %>` prints a value. */
function templateAt(scan: Scan, at: number): number {
  const close = closerAt(scan, '%>', at + 2, LONGEST_TAG)
  if (close === -1) return at
  const prints = scan.text.charCodeAt(at + 2) === 61 || scan.text.charCodeAt(at + 2) === 45
  return addMask(scan, prints ? 'value' : 'control', at, close + 2)
}

/** A tag that closes, has attributes or has an HTML name; Intercom's `<attribute/>` is a value. */
function tagAt(scan: Scan, at: number, close: number): number {
  TAG.lastIndex = at
  const found = TAG.exec(scan.text)
  if (found === null) return at
  const name = found[2]!.toLowerCase()
  if (name === 'attribute') return addMask(scan, found[1] ? 'control' : 'value', at, close + 1)
  const closes = found[1] === '/' || scan.text.charCodeAt(close - 1) === 47
  if (closes || HTML_TAGS.has(name)) return addMask(scan, 'control', at, close + 1)
  if (close - at > LONGEST_SLOT * 4) return at
  return /\s[\w:-]+=/.test(scan.text.slice(at, close)) ? addMask(scan, 'control', at, close + 1) : at
}

function contentAt(scan: Scan, at: number, close: number): number {
  const content = scan.text.slice(at + 1, close)
  if (ADDRESS.test(content)) return addMask(scan, 'email', at, close + 1)
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(content)) return addMask(scan, 'url', at, close + 1)
  const before = scan.text.charCodeAt(at - 1)
  if (content.length > LONGEST_SLOT || /\w/.test(String.fromCharCode(before))) return at
  return WORDS.test(content) ? addMask(scan, 'value', at, close + 1) : at
}
