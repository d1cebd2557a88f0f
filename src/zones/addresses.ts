import { addMask, closerAt, type Scan } from './scan.js'
import { isBlankCode } from './sheet.js'
import { HOST_ENDS, PATH_HOST_ENDS } from './words/host-ends.js'

const LONGEST_SCHEME = 12
const LONGEST_SLOT = 300
const EMAIL = /^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i
const HOST = /^(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,24}$/i
/** Quotation marks, brackets and signs that end a URL; an apostrophe starts a Turkish ending. */
const STOPS = new Set([...'<>"`\'|\\^«»“”„‘’‹›'].map((sign) => sign.charCodeAt(0)))
const TRAILING = new Set([...'.,;:!?*_~…'].map((sign) => sign.charCodeAt(0)))

/** A URL, found by the colon of its `scheme://`. */
export function schemeAt(scan: Scan, colon: number): number {
  const { text } = scan
  if (text.charCodeAt(colon + 1) !== 47 || text.charCodeAt(colon + 2) !== 47) return colon
  const lowest = Math.max(scan.floor, colon - LONGEST_SCHEME)
  let start = colon
  while (start > lowest && isLetter(text.charCodeAt(start - 1))) start--
  const end = urlEnd(scan, colon + 3)
  if (colon - start < 2 || end <= colon + 3) return colon
  return addMask(scan, 'url', start, end)
}

/** An e-mail address or a host without scheme, found by a dot or an @ inside; looks at each run of characters once. */
export function addressAt(scan: Scan, at: number): number {
  const { text } = scan
  if (at < scan.runEnd || !isHostCode(text.charCodeAt(at + 1))) return at
  let start = at
  while (start > scan.floor && isRunCode(text.charCodeAt(start - 1))) start--
  let end = at + 1
  while (end < scan.end && (isRunCode(text.charCodeAt(end)) || text.charCodeAt(end) === 64)) end++
  scan.runEnd = end
  if (start === at) return at
  while (!isHostCode(text.charCodeAt(end - 1))) end--
  const run = text.slice(start, end)
  if (run.includes('@')) return EMAIL.test(run) ? after(addMask(scan, 'email', start, end), start, at) : at
  const stop = hostUrlEnd(scan, run, end)
  return stop === -1 ? at : after(addMask(scan, 'url', start, stop), start, at)
}

/** End of the URL at `from`: before a blank, a quotation mark or a bracket that it did not open. */
export function urlEnd(scan: Scan, from: number): number {
  const { text } = scan
  let depth = 0
  let at = from
  while (at < scan.end) {
    const code = text.charCodeAt(at)
    if (code === 40 || code === 91) depth++
    else if ((code === 41 || code === 93) && depth-- === 0) break
    else if (isBlankCode(code) || STOPS.has(code)) break
    at = code === 123 ? afterSlot(scan, at) : at + 1
  }
  while (at > from && TRAILING.has(text.charCodeAt(at - 1))) at--
  return at
}

/** End of a URL that starts with a bare host ending at `end`, or -1 when the run is no host. */
function hostUrlEnd(scan: Scan, run: string, end: number): number {
  if (run.length > 253 || !HOST.test(run)) return -1
  const ending = run.slice(run.lastIndexOf('.') + 1)
  const path = scan.text.charCodeAt(end) === 47 && end < scan.end
  if (/^www\./i.test(run) || (path && PATH_HOST_ENDS.has(ending))) return path ? urlEnd(scan, end) : end
  return HOST_ENDS.has(ending) ? end : -1
}

function afterSlot(scan: Scan, at: number): number {
  const next = scan.text.charCodeAt(at + 1)
  const closer = next === 123 ? '}}' : next === 37 ? '%}' : ''
  const close = closer === '' ? -1 : closerAt(scan, closer, at + 2, LONGEST_SLOT)
  return close === -1 ? at + 1 : close + 2
}

/** The end that `addMask` gave, or `at` when it refused. */
function after(end: number, start: number, at: number): number {
  return end > start ? end : at
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

function isHostCode(code: number): boolean {
  return (code >= 48 && code <= 57) || isLetter(code)
}

function isRunCode(code: number): boolean {
  return isHostCode(code) || code === 46 || code === 45 || code === 95 || code === 43
}
