/**
 * A compiled pattern is a run of integers in one shared array: an operation, then its operands. Jumps are relative to
 * the start of the pattern's own program; masks and sets are named by their index, so that 16 bits are enough.
 */
export const OP = {
  match: 0,
  /** word id */
  word: 1,
  /** a set of word ids */
  set: 2,
  /** index of a mask: any of these classes */
  any: 3,
  /** mask: all of these classes */
  all: 4,
  /** mask: none of these classes */
  none: 5,
  /** index of a mask: any of these morphology bits */
  morphAny: 6,
  /** mask: all of these morphology bits */
  morphAll: 7,
  /** number of the choice in its program, second choice; the first follows */
  split: 8,
  jump: 9,
  /** slot in which the position is kept */
  save: 10,
  sentenceStart: 11,
  sentenceEnd: 12,
  clauseStart: 13,
  /** the single test that follows must fail; consumes nothing */
  not: 14,
  /** set + 1 or 0, then masks of classes, of classes it must not have and of morphology: what the next token may be; consumes nothing */
  peek: 15,
  /** set, then a jump for each of its words in their order: takes one word and goes on where it leads */
  branch: 16
} as const

/** Slots 0 and 1 hold the mark, the captures follow in pairs. */
export const MARK_SLOT = 0

/** Number of integers of each operation that consumes nothing or one token, itself included; 0: it varies. */
export const OP_LENGTH: readonly number[] = [1, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 1, 1, 1, 1, 5, 0]

/**
 * A set of word ids is named by its place in `Programs.sets`, counted in `SET_UNIT` integers, so that 16 bits are
 * enough: the number of its words, the low and the high half of their `wordBit`s, then the words in order.
 */
export const SET_UNIT = 8
export const SET_HEAD = 3

/** A pattern may match at most so many tokens; it keeps the cost of one attempt bounded. */
export const MAX_TOKENS = 60
/** Most integers of one program, for the same reason. */
export const MAX_PROGRAM = 30_000
/** Most named parts of one pattern. */
export const MAX_CAPTURES = 15
