import type { SourceMap } from '../../core/draft.js'

/** A value of a file that holds data: JSON, YAML, CSV. */
export type DataNode = ObjectNode | ListNode | TextNode | OtherNode

export interface ObjectNode {
  readonly kind: 'object'
  /** As written; a key that stands twice is there twice. */
  readonly entries: readonly DataEntry[]
}

export interface DataEntry {
  readonly key: string
  readonly value: DataNode
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly DataNode[]
}

/** A text; only these can be drafts. */
export interface TextNode {
  readonly kind: 'text'
  /** Decoded: what the program that owns the file sees. */
  readonly value: string
  /** Offset in the source, in UTF-16 units. */
  readonly start: number
  /** The way from `value` back into the source; made when it is asked for. */
  readonly map: () => SourceMap
}

/** A number, a truth value, nothing, or a reference to another value. */
export interface OtherNode {
  readonly kind: 'other'
  readonly value: unknown
}

/** What leads to a value: names and numbers. */
export type DataPath = readonly (string | number)[]

/** The text of a text, number or truth value; undefined for all others. */
export function scalarText(node: DataNode): string | undefined {
  if (node.kind === 'text') return node.value
  return node.kind === 'other' ? String(node.value) : undefined
}

/** Most keys; tested before all letters of the world are. */
const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/

/** A path as reports show it: `macros[3].actions[0].value`, `en["not.found"]`. */
export function pointerOf(path: DataPath): string {
  let pointer = ''
  for (const key of path) {
    if (typeof key === 'number') pointer += `[${key}]`
    else if (!PLAIN_KEY.test(key) && !/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key))
      pointer += `[${JSON.stringify(key)}]`
    else pointer += pointer === '' ? key : `.${key}`
  }
  return pointer
}
