import type { Say } from '../core/sayings.js'
import type { Environment } from './terminal.js'

/** Where a draft or a stream of records comes from when no file is named. */
export interface InputStream {
  readonly isTTY: boolean
  /** Everything up to the end of the stream. */
  read(): Promise<Uint8Array>
  /** The stream in pieces, as they come; a piece may end in the middle of a line or a character. */
  chunks(): AsyncIterable<Uint8Array>
}

/** Where reports, documents and notes go. */
export interface OutputStream {
  readonly isTTY: boolean
  /** Width of the terminal; undefined when it is none. */
  readonly columns: number | undefined
  /** True once the reader has gone away (`| head`). Later writes do nothing, so a long run may stop. */
  readonly isBroken: boolean
  /** Resolves when the system has taken all of it; never rejects because the reader has gone away. */
  write(content: string | Uint8Array): Promise<void>
}

/** All that a command may touch of the process that it runs in. */
export interface Io {
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Environment
  readonly cwd: string
  /** Says notes and errors in the language of `--ui-lang`; absent: in English. */
  readonly say?: Say
  now(): Date
  /** From now on SIGINT ends the process with 130 and SIGTERM with 143; for commands that give signals a chance. */
  exitOnSignals(): void
  /** Runs what holds up the whole process for long. A signal ends the process meanwhile, on the spot. */
  blocking<T>(work: () => T | Promise<T>): Promise<T>
  /** Lets signals and other events in, at most some times a second; to be awaited between the pieces of long work. */
  breathe(): Promise<void> | undefined
}
