import type { Units } from '../patterns/match.js'
import { OP, SET_UNIT } from '../patterns/program.js'

/** What the integers of programs are; those of one kind are written together, which halves the room that they take. */
const STREAM = {
  op: 0,
  word: 1,
  set: 2,
  mask: 3,
  choice: 4,
  target: 5,
  way: 6,
  slot: 7,
  first: 8,
  beside: 9
} as const
export const STREAM_COUNT = 10

const TEST = [STREAM.mask]
/** The streams of the operands of each operation; those of a branch are followed by its ways. */
const OPERANDS: Readonly<Record<number, readonly number[]>> = {
  [OP.word]: [STREAM.word],
  [OP.set]: [STREAM.set],
  [OP.any]: TEST,
  [OP.all]: TEST,
  [OP.none]: TEST,
  [OP.morphAny]: TEST,
  [OP.morphAll]: TEST,
  [OP.split]: [STREAM.choice, STREAM.target],
  [OP.jump]: [STREAM.target],
  [OP.save]: [STREAM.slot],
  [OP.peek]: [STREAM.first, STREAM.beside, STREAM.beside, STREAM.beside],
  [OP.branch]: [STREAM.set]
}
const NONE: readonly number[] = []

/** What programs lean on: the sets of their branches, and where each begins, in order. */
export interface CodeFrame {
  readonly sets: Units
  readonly starts: readonly number[]
}

/** The integers of programs, those of one stream behind each other, and how many each stream has. */
export interface CodeStreams {
  readonly counts: Int32Array
  readonly units: Units
}

/** Targets and ways are written as steps, and choices as how far they are from the next number. */
export function streamsOf(code: Units, frame: CodeFrame): CodeStreams {
  const streams = Array.from({ length: STREAM_COUNT }, (): number[] => [])
  walk(code.length, frame, (stream, at, expected) => {
    streams[stream]!.push(code[at]! - expected)
    return code[at]!
  })
  const units = code.slice()
  let at = 0
  for (const stream of streams) for (const unit of stream) units[at++] = unit
  return { counts: Int32Array.from(streams, ({ length }) => length), units }
}

/** Writes into `code` what `streamsOf` has made of it. */
export function fromStreams({ counts, units }: CodeStreams, code: Units, frame: CodeFrame): void {
  const places = new Int32Array(STREAM_COUNT)
  for (let stream = 1; stream < STREAM_COUNT; stream++)
    places[stream] = places[stream - 1]! + counts[stream - 1]!
  walk(code.length, frame, (stream, at, expected) => {
    code[at] = units[places[stream]!++]! + expected
    return code[at]!
  })
}

/** `pass` is told of each integer in turn: its stream, its place, and what is taken off its value; it gives the value. */
function walk(
  length: number,
  { sets, starts }: CodeFrame,
  pass: (stream: number, at: number, expected: number) => number
): void {
  let program = 0
  let base = 0
  let choices = 0
  for (let at = 0; at < length; ) {
    if (at === starts[program]) {
      program++
      base = at
      choices = 0
    }
    const here = at - base
    const op = pass(STREAM.op, at++, 0)
    let operand = 0
    for (const stream of OPERANDS[op] ?? NONE) {
      const expected = stream === STREAM.choice ? choices++ : stream === STREAM.target ? here : 0
      operand = pass(stream, at++, expected)
    }
    if (op !== OP.branch) continue
    const end = at + sets[operand * SET_UNIT]!
    for (let way = end - base; at < end; ) way = pass(STREAM.way, at++, way)
  }
}
