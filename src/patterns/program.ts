/**
 * A compiled pattern is a run of 32-bit integers in one shared array: an operation, then its operands. Jumps are
 * relative to the start of the pattern's own program.
 */
export const OP = {
  match: 0,
  /** word id */
  word: 1,
  /** index of a set of word ids */
  set: 2,
  /** mask: any of these classes */
  any: 3,
  /** mask: all of these classes */
  all: 4,
  /** mask: none of these classes */
  none: 5,
  /** mask: any of these morphology bits */
  morphAny: 6,
  /** mask: all of these morphology bits */
  morphAll: 7,
  /** first choice, second choice */
  split: 8,
  jump: 9,
  /** slot in which the position is kept */
  save: 10,
  sentenceStart: 11,
  sentenceEnd: 12,
  clauseStart: 13,
  /** the single test that follows must fail; consumes nothing */
  not: 14,
  /** set or -1, classes, classes it must not have or 0, morphology: what the next token may be; consumes nothing */
  peek: 15
} as const

/** Slots 0 and 1 hold the mark, the captures follow in pairs. */
export const MARK_SLOT = 0

/** Number of integers of each operation, itself included. */
export const OP_LENGTH: readonly number[] = [1, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 1, 1, 1, 1, 5]

/** A pattern may match at most so many tokens; it keeps the cost of one attempt bounded. */
export const MAX_TOKENS = 60
/** Most integers of one program, for the same reason. */
export const MAX_PROGRAM = 30_000
/** Most named parts of one pattern. */
export const MAX_CAPTURES = 15
