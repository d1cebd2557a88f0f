import type { Io, OutputStream } from '../../src/platform/io.js'

export interface FakeIoOptions {
  /** What is piped in; a list gives the pieces in which it comes. */
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[]
  /** Terminals are off unless named here. */
  readonly tty?: { readonly stdin?: boolean; readonly stdout?: boolean; readonly stderr?: boolean }
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly now?: Date
  /** After so many bytes the reader of stdout goes away. */
  readonly breakStdoutAfter?: number
}

export interface FakeIo extends Io {
  /** All that was written to stdout so far, as UTF-8. */
  out(): string
  outBytes(): Uint8Array
  /** All that was written to stderr so far, as UTF-8. */
  err(): string
}

/** An Io that keeps everything in memory. */
export function fakeIo(options: FakeIoOptions = {}): FakeIo {
  const { stdin = '', tty = {}, columns, now = new Date('2026-03-04T09:00:00Z') } = options
  const pieces = (Array.isArray(stdin) ? stdin : [stdin]).map((piece) => Buffer.from(piece))
  const stdout = fakeOutput(tty.stdout ?? false, columns, options.breakStdoutAfter)
  const stderr = fakeOutput(tty.stderr ?? false, columns)
  return {
    stdin: {
      isTTY: tty.stdin ?? false,
      read: async () => Buffer.concat(pieces),
      async *chunks() {
        yield* pieces
      }
    },
    stdout,
    stderr,
    env: options.env ?? {},
    cwd: options.cwd ?? '/fake',
    now: () => now,
    exitOnSignals: () => {},
    blocking: async (work) => work(),
    breathe: () => undefined,
    out: () => stdout.bytes().toString('utf8'),
    outBytes: () => stdout.bytes(),
    err: () => stderr.bytes().toString('utf8')
  }
}

function fakeOutput(
  isTTY: boolean,
  columns: number | undefined,
  breakAfter = Number.POSITIVE_INFINITY
): OutputStream & { bytes(): Buffer } {
  let written = Buffer.alloc(0)
  return {
    isTTY,
    columns: isTTY ? (columns ?? 80) : undefined,
    get isBroken() {
      return written.length >= breakAfter
    },
    async write(content) {
      const all = Buffer.concat([written, Buffer.from(content)])
      written = all.subarray(0, Math.min(all.length, breakAfter))
    },
    bytes: () => written
  }
}
