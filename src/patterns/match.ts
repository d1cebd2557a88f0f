import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import { MAX_CAPTURES, MAX_TOKENS, OP, OP_LENGTH } from './program.js'

/** The compiled patterns of a ruleset, as the matcher needs them. */
export interface Programs {
  readonly code: Int32Array
  /** Sorted word ids of all sets, one after the other; `setStart[i]` to `setStart[i + 1]` is set i. */
  readonly sets: Int32Array
  readonly setStart: Int32Array
}

const WINDOW = MAX_TOKENS + 4

/**
 * Runs one compiled pattern at one place. Backtracks, but remembers each choice that has failed at a place, so that
 * an attempt costs at most program length × window, whatever the pattern.
 */
export class Matcher {
  /** Token positions of the last match: mark start, mark end, captures; -1 where nothing was kept. */
  readonly slots: Int32Array = new Int32Array(2 + 2 * MAX_CAPTURES).fill(-1)
  /** Choices tried so far; what an attempt costs is measured by it. */
  choices = 0
  private readonly programs: Programs
  private tokens!: Tokens
  private words!: Int32Array
  /** Stamp of the attempt in which a choice has failed, by place in the program × place in the window. */
  private failed = new Int32Array(1 << 14)
  private stamp = 0
  private matched = false
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

  /**
   * End of the match of the program at `base` that starts at token `at`, or -1. The tokens from `first` up to, but
   * not including, `last` are all that it may look at: one sentence, or one clause.
   */
  matchAt(base: number, length: number, at: number, first: number, last: number): number {
    const { code } = this.programs
    this.last = last
    if (code[base] === OP.peek && !this.peeks(base, at)) return -1
    this.prepare(length)
    this.base = base
    this.origin = at
    this.first = first
    const end = this.run(0, at)
    this.matched = end >= 0
    return end
  }

  /** Forgets the last attempt. */
  private prepare(length: number): void {
    if (++this.stamp === 0x7fffffff) {
      this.failed.fill(0)
      this.stamp = 1
    }
    if (this.failed.length < length * WINDOW) this.failed = new Int32Array(length * WINDOW)
    // an attempt that fails puts its slots back itself
    if (this.matched) this.slots.fill(-1)
  }

  private run(start: number, from: number): number {
    const { code } = this.programs
    const { base } = this
    let pc = start
    let at = from
    for (;;) {
      const op = code[base + pc]!
      if (op < OP.split) {
        if (op === OP.match) return at
        if (at >= this.last || !this.test(base + pc, at)) return -1
        at++
        pc += 2
      } else if (op === OP.split) {
        const end = this.split(pc, at)
        if (end >= 0) return end
        if (end === KNOWN_TO_FAIL) return -1
        pc = code[base + pc + 2]!
      } else if (op === OP.jump) pc = code[base + pc + 1]!
      else if (op === OP.save) return this.saved(pc, at)
      else {
        if (!this.holds(op, base + pc, at)) return -1
        pc += OP_LENGTH[op]!
        if (op === OP.not) pc += OP_LENGTH[code[base + pc]!]!
      }
    }
  }

  /** End of the match through the first choice; -1: try the second; `KNOWN_TO_FAIL`: both have failed before. */
  private split(pc: number, at: number): number {
    const { code } = this.programs
    const first = code[this.base + pc + 1]!
    const op = code[this.base + first]!
    if ((isTest(op) || op === OP.peek) && !this.passes(this.base + first, at)) return -1
    const key = pc * WINDOW + (at - this.origin)
    if (this.failed[key] === this.stamp) return KNOWN_TO_FAIL
    this.choices++
    const end = this.run(first, at)
    if (end < 0) this.failed[key] = this.stamp
    return end < 0 ? -1 : end
  }

  private saved(pc: number, at: number): number {
    const slot = this.programs.code[this.base + pc + 1]!
    const before = this.slots[slot]!
    this.slots[slot] = at
    const end = this.run(pc + 2, at)
    if (end < 0) this.slots[slot] = before
    return end
  }

  /** Does a condition that consumes nothing hold at `at`? */
  private holds(op: number, place: number, at: number): boolean {
    if (op === OP.peek) return this.peeks(place, at)
    if (op === OP.not) return !this.passes(place + 1, at)
    return this.atEdge(op, at)
  }

  /** Can the token at `at` begin what stands behind the `peek` at `place`? */
  private peeks(place: number, at: number): boolean {
    if (at >= this.last) return false
    const { code } = this.programs
    const classes = this.tokens.classes[at]!
    if ((classes & code[place + 2]!) !== 0) return true
    const none = code[place + 3]!
    if (none !== 0 && (classes & none) === 0) return true
    const set = code[place + 1]!
    if (set >= 0 && this.inSet(set, this.words[at]!)) return true
    return (this.tokens.morphology[at]! & code[place + 4]!) !== 0
  }

  private passes(place: number, at: number): boolean {
    if (this.programs.code[place] === OP.peek) return this.peeks(place, at)
    return at < this.last && this.test(place, at)
  }

  /** Does the token at `at` pass the single test at `place`? */
  private test(place: number, at: number): boolean {
    const { code } = this.programs
    const operand = code[place + 1]!
    switch (code[place]) {
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

const KNOWN_TO_FAIL = -2

function isTest(op: number): boolean {
  return op > OP.match && op < OP.split
}
