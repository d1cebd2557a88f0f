import { printParseErrorCode, visit } from 'jsonc-parser'
import { DataFault, MAX_DEPTH, tooDeep } from '../data/data-fault.js'
import type { DataEntry, DataNode } from '../data/data-node.js'
import { createSegmentMap } from '../segment-map.js'
import { decodeJsonString, encodeJsonString, keepsToAscii } from './json-string.js'

const MESSAGES: Readonly<Record<string, string>> = {
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  EndOfFileExpected: 'there is more than one value',
  InvalidCharacter: 'a control character stands in a string',
  InvalidCommentToken: 'a comment is broken',
  InvalidEscapeCharacter: 'there is no such escape',
  InvalidNumberFormat: 'a number is broken',
  InvalidSymbol: 'there is no such word',
  InvalidUnicode: 'an escape needs four digits',
  PropertyNameExpected: 'a name in quotes is missing',
  UnexpectedEndOfComment: 'a comment does not end',
  UnexpectedEndOfNumber: 'a number is broken',
  UnexpectedEndOfString: 'a string does not end',
  ValueExpected: 'a value is missing'
}

/** An object or list that is still open; `key` waits for its value. */
interface Open {
  readonly entries?: DataEntry[]
  readonly items?: DataNode[]
  key: string
}

/**
 * The data of one JSON text, which may hold comments and trailing commas. `shift` is added to every offset: the
 * place of the text in its file `whole`. @throws DataFault
 */
export function parseJsonTree(text: string, shift: number, whole: string): DataNode {
  const ascii = keepsToAscii(whole)
  let root: DataNode | undefined
  const open: Open[] = []
  const enter = (level: Open, offset: number) => {
    if (open.length >= MAX_DEPTH) throw tooDeep(offset + shift)
    open.push(level)
  }
  const add = (node: DataNode) => {
    const parent = open.at(-1)
    if (!parent) root ??= node
    else if (parent.items) parent.items.push(node)
    else parent.entries!.push({ key: parent.key, value: node })
  }
  const textNode = (value: string, offset: number, length: number): DataNode => ({
    kind: 'text',
    value,
    start: offset + shift,
    map: () =>
      createSegmentMap(decodeJsonString(whole, offset + shift, offset + shift + length).segments, (written) =>
        encodeJsonString(written, ascii)
      )
  })
  visit(
    text,
    {
      onObjectBegin(offset) {
        const entries: DataEntry[] = []
        add({ kind: 'object', entries })
        enter({ entries, key: '' }, offset)
      },
      onObjectProperty(key) {
        open.at(-1)!.key = key
      },
      onObjectEnd: () => void open.pop(),
      onArrayBegin(offset) {
        const items: DataNode[] = []
        add({ kind: 'list', items })
        enter({ items, key: '' }, offset)
      },
      onArrayEnd: () => void open.pop(),
      onLiteralValue: (value, offset, length) =>
        add(typeof value === 'string' ? textNode(value, offset, length) : { kind: 'other', value }),
      onError(error, offset) {
        throw new DataFault(MESSAGES[printParseErrorCode(error)] ?? 'it is broken', offset + shift)
      }
    },
    { allowTrailingComma: true }
  )
  return root!
}
