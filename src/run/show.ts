import { asItIs } from '../core/sayings.js'
import { visibleControls, visibleLines } from '../core/visible-controls.js'
import type { Io } from '../platform/io.js'

/** Says something on standard error. Control characters, of names or drafts, are written out. */
export function say({ stderr }: Pick<Io, 'stderr'>, text: string): Promise<void> {
  return stderr.write(visibleLines(text))
}

/** One note on standard error, on one line: a name may hold line breaks. */
export function sayNote(
  { stderr, say: inWords = asItIs }: Pick<Io, 'stderr' | 'say'>,
  text: string
): Promise<void> {
  return stderr.write(`${inWords('note')}: ${visibleControls(inWords(text))}\n`)
}

/** Prints a text: to a file or a pipe as it is (`bytes`, where they are known), to a terminal with its control characters written out. */
export function print(
  { stdout }: Pick<Io, 'stdout'>,
  text: string,
  bytes: string | Uint8Array = text
): Promise<void> {
  return stdout.write(stdout.isTTY ? visibleLines(text.replaceAll('\r\n', '\n')) : bytes)
}

/** Gives back what came in and could not be worked on, which may be no text at all. */
export function giveBack(io: Pick<Io, 'stdout'>, bytes: Uint8Array): Promise<void> {
  return print(io, Buffer.from(bytes).toString('utf8'), bytes)
}
