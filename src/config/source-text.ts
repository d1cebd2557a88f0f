import type { Position } from '../core/line-index.js'

/** Keys and indexes from the root of a document to a value. */
export type DataPath = readonly (string | number)[]

/** A parsed config file that still knows where its parts were written. */
export interface ParsedSource {
  readonly value: unknown
  /** Where the value at `path` begins, or its key with `key`; undefined when the source has no such place. */
  locate(path: DataPath, part?: 'key' | 'value'): Position | undefined
}

/** A text that is not JSON or YAML. Its readers turn it into a ConfigError that names the file. */
export class SyntaxFault extends Error {
  readonly position: Position | undefined

  constructor(message: string, position: Position | undefined) {
    super(message)
    this.position = position
  }
}
