import { createMappedTextBuilder, type MappedText } from '../mapped-text.js'

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
}

/** Decodes the valid JSON string whose quotes stand at `start` and before `end`; every escape is an atom. */
export function decodeJsonString(source: string, start: number, end: number): MappedText {
  const out = createMappedTextBuilder()
  let at = start + 1
  const last = end - 1
  while (at < last) {
    const slash = source.indexOf('\\', at)
    const next = slash === -1 || slash > last ? last : slash
    out.copy(source.slice(at, next), at)
    at = next === last ? last : takeEscape(source, next, out)
  }
  return out.build()
}

/** The inside of a JSON string. `ascii`: other characters are written as escapes. */
export function encodeJsonString(text: string, ascii: boolean): string {
  const written = JSON.stringify(text).slice(1, -1)
  return ascii
    ? written.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : written
}

/** True for a file that writes every character outside of ASCII as an escape, and so wants to stay. */
export function keepsToAscii(source: string): boolean {
  return /\\u[0-9a-fA-F]{4}/.test(source) && !/[^\x00-\x7f\ufeff]/.test(source)
}

/** Takes the escape at `at`; both halves of a surrogate pair are one atom. */
function takeEscape(source: string, at: number, out: ReturnType<typeof createMappedTextBuilder>): number {
  const letter = source[at + 1]!
  if (letter !== 'u') {
    out.atom(ESCAPES[letter] ?? letter, at, at + 2)
    return at + 2
  }
  const unit = source.slice(at + 2, at + 6)
  const pair = /^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(source.slice(at + 6, at + 12))
  if (/^[dD][89abAB]/.test(unit) && pair) {
    out.atom(String.fromCharCode(Number.parseInt(unit, 16), Number.parseInt(pair[1]!, 16)), at, at + 12)
    return at + 12
  }
  out.atom(String.fromCharCode(Number.parseInt(unit, 16)), at, at + 6)
  return at + 6
}
