import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import { MAX_CAPTURES, MAX_TOKENS, OP, OP_LENGTH, SET_HEAD, SET_UNIT } from './program.js'

/** Integers that fit 16 bits, or else 32. */
export type Units = Uint16Array | Int32Array

/** The compiled patterns of a ruleset, as the matcher needs them. */
export interface Programs {
  readonly code: Units
  /** Class and morphology bits, named in the code by their index. */
  readonly masks: Int32Array
  /** Sets of word ids, each behind its `SET_HEAD`: what a look needs lies in one place of the memory. */
  readonly sets: Units
}

/** The shortest integers that hold these. */
export function narrow(units: readonly number[]): Units {
  return units.every((unit) => unit >= 0 && unit <= 0xffff) ? Uint16Array.from(units) : Int32Array.from(units)
}

/** One bit for each word id. */
export function wordBit(word: number): number {
  return 1 << (word & 31)
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
  private readonly code: Units
  private readonly masks: Int32Array
  private readonly sets: Units
  private classes!: Int32Array
  private morphology!: Int32Array
  private words!: Int32Array
  /** Stamp of the attempt in which a choice has failed, by its number × place in the window. */
  private failed = new Int32Array(1 << 10)
  private stamp = 0
  /** Slots that were written on the way, each with what it held before. */
  private readonly trail: number[] = []
  private base = 0
  private origin = 0
  private first = 0
  private last = 0

  constructor({ code, masks, sets }: Programs) {
    this.code = code
    this.masks = masks
    this.sets = sets
  }

  /** Chooses the draft. `words` are the ids of its tokens in the ruleset's own vocabulary. */
  use(tokens: Tokens, words: Int32Array): void {
    this.classes = tokens.classes
    this.morphology = tokens.morphology
    this.words = words
  }

  /**
   * End of the match of the program at `base` that starts at token `at`, or -1. The tokens from `first` up to, but
   * not including, `last` are all that it may look at: one sentence, or one clause.
   */
  matchAt(base: number, at: number, first: number, last: number): number {
    this.last = last
    const peeks = this.code[base] === OP.peek
    if (peeks && !this.peeks(base, at)) return -1
    this.prepare()
    this.base = base
    this.origin = at
    this.first = first
    return this.run(peeks ? PEEK_LENGTH : 0, at)
  }

  /** Can the token at `at`, if there is one before `last`, begin what stands behind the `peek` at `place`? */
  peeksAt(place: number, at: number, last: number): boolean {
    this.last = last
    return this.peeks(place, at)
  }

  /** Forgets the last attempt. */
  private prepare(): void {
    if (++this.stamp === 0x7fffffff) {
      this.failed.fill(0)
      this.stamp = 1
    }
    if (this.trail.length > 0) this.unwind(0)
  }

  private run(start: number, from: number): number {
    const { code, base, words } = this
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
      else if (op === OP.branch) {
        const way = at < this.last ? this.indexIn(code[base + pc + 1]!, words[at]!) : -1
        if (way < 0) return -1
        pc = code[base + pc + 2 + way]!
        at++
      } else if (op === OP.save) {
        const slot = code[base + pc + 1]!
        this.trail.push(slot, this.slots[slot]!)
        this.slots[slot] = at
        pc += 2
      } else {
        if (!this.holds(op, base + pc, at)) return -1
        pc += OP_LENGTH[op]!
        if (op === OP.not) pc += OP_LENGTH[code[base + pc]!]!
      }
    }
  }

  /** End of the match through the first choice; -1: try the second; `KNOWN_TO_FAIL`: both have failed before. */
  private split(pc: number, at: number): number {
    const { code, base, failed } = this
    const op = code[base + pc + 3]!
    const tests = isTest(op)
    if ((tests || op >= OP.peek) && !this.passes(base + pc + 3, at)) return -1
    const key = code[base + pc + 1]! * WINDOW + (at - this.origin)
    if (key < failed.length && failed[key] === this.stamp) return KNOWN_TO_FAIL
    this.choices++
    const written = this.trail.length
    // what has been tested just now need not be tested again
    const end = tests
      ? this.run(pc + 5, at + 1)
      : this.run(op === OP.peek ? pc + 3 + PEEK_LENGTH : pc + 3, at)
    if (end >= 0) return end
    this.unwind(written)
    this.remember(key)
    return -1
  }

  private remember(key: number): void {
    if (key >= this.failed.length) {
      const grown = new Int32Array(Math.max(key + 1, this.failed.length * 2))
      grown.set(this.failed)
      this.failed = grown
    }
    this.failed[key] = this.stamp
  }

  /** Puts back what the slots held when the trail was so long. */
  private unwind(length: number): void {
    const { trail, slots } = this
    while (trail.length > length) {
      const before = trail.pop()!
      slots[trail.pop()!] = before
    }
  }

  /** Does a condition that consumes nothing hold at `at`? */
  private holds(op: number, place: number, at: number): boolean {
    if (op === OP.peek) return this.peeks(place, at)
    if (op === OP.not) return !this.passes(place + 1, at)
    return this.atEdge(op, at)
  }

  private peeks(place: number, at: number): boolean {
    if (at >= this.last) return false
    const { code, masks } = this
    const classes = this.classes[at]!
    if ((classes & masks[code[place + 2]!]!) !== 0) return true
    const set = code[place + 1]!
    if (set > 0 && this.indexIn(set - 1, this.words[at]!) >= 0) return true
    const none = masks[code[place + 3]!]!
    if (none !== 0 && (classes & none) === 0) return true
    return (this.morphology[at]! & masks[code[place + 4]!]!) !== 0
  }

  private passes(place: number, at: number): boolean {
    const op = this.code[place]!
    if (op === OP.peek) return this.peeks(place, at)
    if (at >= this.last) return false
    return op === OP.branch ? this.indexIn(this.code[place + 1]!, this.words[at]!) >= 0 : this.test(place, at)
  }

  /** Does the token at `at` pass the single test at `place`? */
  private test(place: number, at: number): boolean {
    const operand = this.code[place + 1]!
    switch (this.code[place]) {
      case OP.word:
        return this.words[at] === operand
      case OP.set:
        return this.indexIn(operand, this.words[at]!) >= 0
      case OP.any:
        return (this.classes[at]! & this.masks[operand]!) !== 0
      case OP.all:
        return (this.classes[at]! & this.masks[operand]!) === this.masks[operand]
      case OP.none:
        return (this.classes[at]! & this.masks[operand]!) === 0
      case OP.morphAny:
        return (this.morphology[at]! & this.masks[operand]!) !== 0
      case OP.morphAll:
        return (this.morphology[at]! & this.masks[operand]!) === this.masks[operand]
      default:
        return false
    }
  }

  /** Place of a word in a set, or -1. */
  private indexIn(set: number, word: number): number {
    if (word === 0) return -1
    const { sets } = this
    const head = set * SET_UNIT
    // most words that are not in the set are told by their bit
    if ((((sets[head + 2]! << 16) | sets[head + 1]!) & (1 << (word & 31))) === 0) return -1
    const start = head + SET_HEAD
    let low = start
    let high = start + sets[head]! - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const value = sets[middle]!
      if (value === word) return middle - start
      if (value < word) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  private atEdge(op: number, at: number): boolean {
    const { classes } = this
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
const PEEK_LENGTH = OP_LENGTH[OP.peek]!

function isTest(op: number): boolean {
  return op > OP.match && op < OP.split
}
