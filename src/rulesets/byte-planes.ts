import type { Units } from '../patterns/match.js'

/** Writes integers as bytes that deflate well: the lowest byte of each, then the next of each, up to the highest. */
export class PlaneWriter {
  private readonly parts: Uint8Array[] = []

  add(units: Units): void {
    const from = bytesOf(units)
    const width = units.BYTES_PER_ELEMENT
    const made = new Uint8Array(from.length)
    let at = 0
    for (let plane = 0; plane < width; plane++)
      for (let i = plane; i < from.length; i += width) made[at++] = from[i]!
    this.parts.push(made)
  }

  /** The rows of a table, column by column. */
  addColumns(rows: Int32Array, columns: number): void {
    const made = new Int32Array(rows.length)
    let at = 0
    for (let column = 0; column < columns; column++)
      for (let i = column; i < rows.length; i += columns) made[at++] = rows[i]!
    this.parts.push(bytesOf(made))
  }

  bytes(): Uint8Array {
    const made = new Uint8Array(this.parts.reduce((sum, part) => sum + part.length, 0))
    let at = 0
    for (const part of this.parts) {
      made.set(part, at)
      at += part.length
    }
    return made
  }
}

/** Reads what a `PlaneWriter` has written, in the same order. */
export class PlaneReader {
  private at = 0
  private readonly from: Uint8Array

  constructor(bytes: Uint8Array) {
    this.from = bytes
  }

  /** Fills `into`, and gives it. */
  take<T extends Units>(into: T): T {
    const { from, at } = this
    const { length } = into
    // no loop over the bytes of each: this runs over millions of them before it is fast
    if (into instanceof Uint16Array)
      for (let i = 0; i < length; i++) into[i] = from[at + i]! | (from[at + length + i]! << 8)
    else {
      const [second, third, fourth] = [at + length, at + length * 2, at + length * 3]
      for (let i = 0; i < length; i++)
        into[i] =
          from[at + i]! | (from[second + i]! << 8) | (from[third + i]! << 16) | (from[fourth + i]! << 24)
    }
    this.at += into.byteLength
    return into
  }

  takeColumns(into: Int32Array, columns: number): void {
    const end = this.at + into.byteLength
    // at a place of its own, since 32-bit integers are read at every fourth byte only
    const table = new Int32Array(this.from.slice(this.at, end).buffer)
    let at = 0
    for (let column = 0; column < columns; column++)
      for (let i = column; i < table.length; i += columns) into[i] = table[at++]!
    this.at = end
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Units): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
