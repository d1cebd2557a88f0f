import type { Io } from '../platform/io.js'

/** UTF-16 units; a shorter text is done before anybody could press a key. */
const LONG = 20_000

/** Does something with a text; while the text is a long one, a signal ends the process at once. */
export function withText<T>(
  text: unknown,
  io: Pick<Io, 'blocking'>,
  work: () => T | Promise<T>
): T | Promise<T> {
  return typeof text === 'string' && text.length >= LONG ? io.blocking(work) : work()
}
