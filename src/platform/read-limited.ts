import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { withFile } from './with-file.js'

/** Bytes; more than any settings, rules or facts that people write. */
export const LARGEST = 64_000_000
const PIECE = 65_536

/**
 * The bytes of a file that is no draft: settings, rules, facts, what an earlier run kept. Throws a system error, EFBIG
 * among them: a device may have no end.
 */
export function readLimited(file: string): Buffer {
  return withFile(file, () => readWhole(file))
}

function readWhole(file: string): Buffer {
  const fd = openSync(file, 'r')
  try {
    const pieces: Buffer[] = []
    let size = 0
    for (;;) {
      const piece = Buffer.allocUnsafe(Math.max(PIECE, Math.min(fstatSync(fd).size, LARGEST) - size + 1))
      const count = readSync(fd, piece, 0, piece.length, null)
      if (count === 0) return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
      size += count
      if (size > LARGEST) throw tooLarge(file)
      pieces.push(piece.subarray(0, count))
    }
  } finally {
    closeSync(fd)
  }
}

function tooLarge(file: string): Error {
  const error = new Error(`EFBIG: file is too large, read '${file}'`)
  return Object.assign(error, { code: 'EFBIG', syscall: 'read' })
}
