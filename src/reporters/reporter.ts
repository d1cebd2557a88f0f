import type { Finding } from '../core/finding.js'
import type { DraftResult, FileError, Summary } from '../core/report.js'
import type { ByteRanges } from './byte-place.js'
import type { Palette } from './palette.js'
import type { Words } from './words.js'

/** A draft as it is read by people: its decoded text, and its findings with spans in that text. */
export interface DraftText {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** All that was found in one file, with the text the ranges count in. */
export interface FileResults {
  readonly filePath: string
  /** The file as read, BOM included; undefined when it is not kept. */
  readonly source: string | undefined
  /** Places in bytes, where `source` is not written with the characters of the file. */
  readonly byteRanges?: ByteRanges | undefined
  readonly drafts: readonly DraftResult[]
  /** The text of each of `drafts`, in their order; undefined when it is not kept. */
  readonly texts?: readonly DraftText[] | undefined
}

export interface ReporterOptions {
  readonly palette: Palette
  /** Columns of the terminal; less than 20 counts as 20. */
  readonly width: number
  /** Findings and errors only: no reasons, no notes, and no last line when nothing was found. */
  readonly quiet: boolean
  /** Fixed words of reports for people (`--ui-lang`); absent: those of the language of each draft. */
  readonly words?: Words | undefined
  /** Version of levelhead, for formats that name it. */
  readonly version?: string | undefined
}

/** One report being written. Call `begin`, then `file` for each file as soon as it is done, then `end`. */
export interface ReportStream {
  begin(): string
  file(results: FileResults): string
  end(summary: Summary, errors: readonly FileError[]): string
}

/** One output format. Pure: text comes back, nothing is written, and no file is remembered. */
export interface Reporter {
  readonly name: string
  /** The format shows no suggestions, so dear ones need not be made. */
  readonly omitsSuggestions?: true
  /** Of many drafts it shows no whole replies: nobody reads two hundred of them, and each is dear to make. */
  readonly omitsManyReplies?: true
  start(options: ReporterOptions): ReportStream
}
