import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import { MAX_TOKENS } from './compile.js'
import { OP, OP_LENGTH } from './program.js'

/** The compiled patterns of a ruleset, as the matcher needs them. */
export interface Programs {
  readonly code: Int32Array
  /** Sorted word ids of all sets, one after the other; `setStart[i]` to `setStart[i + 1]` is set i. */
  readonly sets: Int32Array
  readonly setStart: Int32Array
}

/** A slice of tokens in which a pattern may match: one sentence. */
export interface Range {
  readonly first: number
  readonly last: number
}

const WINDOW = MAX_TOKENS + 4

/**
 * Runs one compiled pattern at one place. Backtracks, but remembers each choice that has failed at a place, so that
 * an attempt costs at most program length × window, whatever the pattern.
 */
export class Matcher {
  /** Token positions of the last match: mark start, mark end, captures; -1 where nothing was kept. */
  readonly slots = new Int32Array(32)
  private readonly programs: Programs
  private tokens!: Tokens
  private words!: Int32Array
  private failed = new Int32Array(1 << 14)
  private stamp = 0
  private base = 0
  private origin = 0
  private first = 0
  private last = 0

  constructor(programs: Programs) {
    this.programs = programs
  }

  /** Chooses the draft. `words` are the ids of its tokens in the ruleset's own vocabulary. */
  use(tokens: Tokens, words: Int32Array): void {
    this.tokens = tokens
    this.words = words
  }

  /** End of the match of the program at `base` that starts at token `at`, or -1. */
  matchAt(base: number, length: number, at: number, range: Range): number {
    if (++this.stamp === 0x7fffffff) {
      this.failed.fill(0)
      this.stamp = 1
    }
    if (this.failed.length < length * WINDOW) this.failed = new Int32Array(length * WINDOW)
    this.base = base
    this.origin = at
    this.first = range.first
    this.last = range.last
    this.slots.fill(-1)
    return this.run(0, at)
  }

  private run(start: number, from: number): number {
    const { code } = this.programs
    let pc = start
    let at = from
    for (;;) {
      const op = code[this.base + pc]!
      if (op === OP.match) return at
      if (op === OP.split) {
        const key = pc * WINDOW + (at - this.origin)
        if (this.failed[key] === this.stamp) return -1
        const end = this.run(code[this.base + pc + 1]!, at)
        if (end >= 0) return end
        this.failed[key] = this.stamp
        pc = code[this.base + pc + 2]!
      } else if (op === OP.jump) {
        pc = code[this.base + pc + 1]!
      } else if (op === OP.save) {
        return this.saved(pc, at)
      } else if (op === OP.not) {
        if (at < this.last && this.test(pc + 1, at)) return -1
        pc += 1 + OP_LENGTH[code[this.base + pc + 1]!]!
      } else if (op === OP.sentenceStart || op === OP.sentenceEnd || op === OP.clauseStart) {
        if (!this.atEdge(op, at)) return -1
        pc++
      } else {
        if (at >= this.last || !this.test(pc, at)) return -1
        at++
        pc += 2
      }
    }
  }

  private saved(pc: number, at: number): number {
    const slot = this.programs.code[this.base + pc + 1]!
    const before = this.slots[slot]!
    this.slots[slot] = at
    const end = this.run(pc + 2, at)
    if (end < 0) this.slots[slot] = before
    return end
  }

  /** Does the token at `at` pass the single test at `pc`? */
  private test(pc: number, at: number): boolean {
    const { code } = this.programs
    const operand = code[this.base + pc + 1]!
    switch (code[this.base + pc]) {
      case OP.word:
        return this.words[at] === operand
      case OP.set:
        return this.inSet(operand, this.words[at]!)
      case OP.any:
        return (this.tokens.classes[at]! & operand) !== 0
      case OP.all:
        return (this.tokens.classes[at]! & operand) === operand
      case OP.none:
        return (this.tokens.classes[at]! & operand) === 0
      case OP.morphAny:
        return (this.tokens.morphology[at]! & operand) !== 0
      case OP.morphAll:
        return (this.tokens.morphology[at]! & operand) === operand
      default:
        return false
    }
  }

  private inSet(set: number, word: number): boolean {
    if (word === 0) return false
    const { sets, setStart } = this.programs
    let low = setStart[set]!
    let high = setStart[set + 1]! - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const value = sets[middle]!
      if (value === word) return true
      if (value < word) low = middle + 1
      else high = middle - 1
    }
    return false
  }

  private atEdge(op: number, at: number): boolean {
    const { classes } = this.tokens
    if (op === OP.sentenceEnd) {
      for (let i = at; i < this.last; i++) if ((classes[i]! & CLASS.sign) === 0) return false
      return true
    }
    if (op === OP.clauseStart && at > this.first) {
      const before = classes[at - 1]!
      if (before & (CLASS.sign | CLASS.conj | CLASS.sub)) return true
    }
    for (let i = this.first; i < at; i++) if ((classes[i]! & CLASS.sign) === 0) return false
    return true
  }
}
