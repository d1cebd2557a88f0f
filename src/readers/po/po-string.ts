import { C_ESCAPES } from '../../core/c-escapes.js'
import { createMappedTextBuilder, type MappedText } from '../mapped-text.js'

/** The inside of one string of a catalogue, without its quotes. Offsets in the source. */
export interface PoLiteral {
  readonly start: number
  readonly end: number
}

const CODE = /\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2})/y

/** The text of strings that stand one below the other; every escape is an atom. */
export function decodePoStrings(source: string, literals: readonly PoLiteral[]): MappedText {
  const out = createMappedTextBuilder()
  for (const { start, end } of literals) {
    let at = start
    while (at < end) {
      const slash = source.indexOf('\\', at)
      const next = slash === -1 || slash >= end ? end : slash
      out.copy(source.slice(at, next), at)
      if (next < end) {
        const [char, length] = escapeAt(source, next)
        out.atom(char, next, next + length)
        at = next + length
      } else at = next
    }
  }
  return out.build()
}

/** The inside of a string. */
export function encodePoString(text: string): string {
  return text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')
}

function escapeAt(source: string, at: number): readonly [char: string, length: number] {
  CODE.lastIndex = at
  const code = CODE.exec(source)?.[0]
  const letter = source[at + 1]!
  if (code === undefined) return [C_ESCAPES[letter] ?? letter, 2]
  const digits = code.startsWith('\\x')
    ? Number.parseInt(code.slice(2), 16)
    : Number.parseInt(code.slice(1), 8)
  return [String.fromCharCode(digits & 0xff), code.length]
}
