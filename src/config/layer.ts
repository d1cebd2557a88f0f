import type { Settings } from './schema.js'
import type { ParsedSource } from './source-text.js'

/** Settings for the files that the globs take in, as one config file has them. */
export interface OverrideLayer {
  readonly source: string
  readonly globs: readonly string[]
  readonly settings: Settings
}

/** What one source says: a config file, a preset, the command line. */
export interface ConfigLayer {
  /** Absolute path of the file, `levelhead:NAME`, or `command line`. */
  readonly source: string
  /** Absolute folder that globs start from. */
  readonly globDir: string
  /** Absolute folder that the paths of rule folders start from. */
  readonly pathDir: string
  readonly settings: Settings
  readonly overrides: readonly OverrideLayer[]
  /** The file as written, for messages that name a line; absent where there is no file. */
  readonly written?: ParsedSource
}

/** Settings that hold for the file at hand, in the order in which they are laid over each other. */
export interface Contribution {
  readonly source: string
  readonly globDir: string
  readonly pathDir: string
  readonly settings: Settings
}

export const COMMAND_LINE = 'command line'
export const DEFAULT_SOURCE = 'default'
