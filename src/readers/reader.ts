import type { Draft } from '../core/draft.js'
import type { HelpdeskPreset, Selection } from './preset.js'

/** What a reader tells beside its drafts. `none`: nothing in the file is a draft, and why; `skipped`: one value is none. */
export interface ReadNote {
  readonly kind: 'none' | 'skipped' | 'note'
  readonly text: string
}

/** How the file was turned into the string that a reader gets, and what is to be read in it. */
export interface ReadOptions {
  /** `latin1`: every code unit of `source` is one byte of the file. Anything else: `source` is real text. */
  readonly encoding?: string
  /** What a configuration says about this file. */
  readonly selection?: Selection
  /** The presets by whose shape a data file is recognised. */
  readonly presets?: readonly HelpdeskPreset[]
  /** Somebody asked for this very file: it is parsed, though nothing may know it. */
  readonly isNamed?: boolean
  readonly onNote?: (note: ReadNote) => void
}

/** A value of a data file, whether it is a draft or not: what leads to it, and the value as JSON. */
export interface DataValue {
  readonly pointer: string
  readonly value: string
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
   * Drafts come in the order in which they stand in the file. @throws InputError when the file cannot be parsed.
   */
  read(source: string, path: string, options?: ReadOptions): readonly Draft[] | Promise<readonly Draft[]>
  /**
   * For files that hold other things than drafts: every value of the file in its order, so that it can be seen
   * that a change has touched nothing else. A reader with it finds no draft in a file that it does not know.
   */
  values?(source: string, options?: ReadOptions): Promise<readonly DataValue[]>
}
