import type { Scalar } from 'yaml'
import type { SourceMap } from '../../core/draft.js'
import type { MappedText } from '../mapped-text.js'
import { createSegmentMap } from '../segment-map.js'
import { type BlockScalar, type DecodedBlock, decodeBlock } from './block-scalar.js'
import { decodeDoubleQuoted, encodeDoubleQuoted } from './double-quoted.js'
import { decodePlain, decodeSingleQuoted } from './flow-scalar.js'

/** How a file is written, looked up once. */
export interface YamlHabits {
  readonly eol: string
  /** Other characters than those of ASCII are escapes. */
  readonly ascii: boolean
}

/** A text of a YAML file: what the parser made of it and where it stands. */
export interface YamlText {
  readonly source: string
  readonly habits: YamlHabits
  readonly value: string
  readonly start: number
  readonly end: number
  readonly style: Scalar.Type | undefined
  /** Of a block scalar. */
  readonly block: BlockScalar | undefined
  /** It stands between `[` and `]`, or `{` and `}`. */
  readonly inFlow: boolean
}

/** Control characters that only a double-quoted scalar can hold. */
const UNPRINTABLE =
  /[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The way from a text of a YAML file back into the file. */
export function scalarMap(text: YamlText): SourceMap {
  const decoded = decodeScalar(text)
  // a text that was understood in another way than the parser did can only be addressed as a whole
  if (decoded.text !== text.value) {
    return createSegmentMap(
      [{ d0: 0, d1: text.value.length, s0: text.start, s1: text.end, copy: false }],
      () => null
    )
  }
  const map = createSegmentMap(decoded.segments, encoderOf(text, decoded))
  const { style, start, end } = text
  if (style !== 'PLAIN' && style !== 'QUOTE_SINGLE') return map
  return { ...map, whole: (written) => ({ start, end, text: quoted(written, text.habits) }) }
}

/** The text of a scalar, decoded piece by piece. */
export function decodeScalar({ source, start, end, style, block }: YamlText): MappedText | DecodedBlock {
  switch (style) {
    case 'QUOTE_DOUBLE':
      return decodeDoubleQuoted(source, start, end)
    case 'QUOTE_SINGLE':
      return decodeSingleQuoted(source, start, end)
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return (block && decodeBlock(source, block)) ?? { text: '', segments: [] }
    default:
      return decodePlain(source, start, end)
  }
}

function encoderOf(
  { habits, style, inFlow }: YamlText,
  decoded: MappedText | DecodedBlock
): (text: string) => string | null {
  const { eol, ascii } = habits
  const indent = 'indent' in decoded ? decoded.indent : ''
  switch (style) {
    case 'QUOTE_DOUBLE':
      return (text) => encodeDoubleQuoted(text, ascii)
    case 'QUOTE_SINGLE':
      return (text) => (isOneLine(text) ? text.replaceAll("'", "''") : null)
    case 'BLOCK_LITERAL':
      return (text) =>
        isPrintable(text) ? text.replace(/\n+/g, (run) => eol.repeat(run.length) + indent) : null
    case 'BLOCK_FOLDED':
      return (text) =>
        isPrintable(text) && !/\n[ \t]/.test(text)
          ? text.replace(/\n+/g, (run) => eol.repeat(run.length + 1) + indent)
          : null
    default:
      return (text) => (isPlain(text, inFlow) ? text : null)
  }
}

function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text)
}

function isOneLine(text: string): boolean {
  return isPrintable(text) && !/[\n\u0085\u2028\u2029]/.test(text)
}

/** Whether a text can stand inside a plain scalar, whatever is around it there. */
function isPlain(text: string, inFlow: boolean): boolean {
  return isOneLine(text) && !/:(?:[ \t]|$)|(?:^|[ \t])#/.test(text) && !(inFlow && /[,[\]{}]/.test(text))
}

/** A text that may hold anything, in as few escapes as it needs. */
function quoted(text: string, { ascii }: YamlHabits): string {
  return isOneLine(text) ? `'${text.replaceAll("'", "''")}'` : `"${encodeDoubleQuoted(text, ascii)}"`
}
