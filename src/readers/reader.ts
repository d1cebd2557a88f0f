import type { Draft } from '../core/draft.js'

/** How the file was turned into the string that a reader gets. */
export interface ReadOptions {
  /** `latin1`: every code unit of `source` is one byte of the file. Anything else: `source` is real text. */
  readonly encoding?: string
}

/** Finds the drafts in the text of one file. One file of this folder per format. */
export interface Reader {
  readonly name: string
  /** Lower case, with the dot. */
  readonly extensions: readonly string[]
  /** What to read a file as when it is not valid Unicode; without it such a file is refused. */
  readonly fallbackEncoding?: 'latin1'
  /**
   * `source` is the file as decoded, BOM included; the source maps of the drafts count in its UTF-16 units.
   * Drafts come in the order in which they stand in the file.
   */
  read(source: string, path: string, options?: ReadOptions): readonly Draft[] | Promise<readonly Draft[]>
}
