import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'

/** Token positions, end exclusive. */
export interface ClauseRange {
  readonly first: number
  readonly last: number
}

/** A condition shorter than this keeps its comma inside: *if, for some reason, you …*. */
const SHORT_INSERT = 5

/**
 * The clause around a stretch of tokens. It begins after a sign, at a subordinator (which belongs to it) or after a
 * conjunction that has a subject behind it, and ends before the next of these.
 */
export function clauseAround(tokens: Tokens, sentence: number, first: number, last: number): ClauseRange {
  const from = tokens.sentences.first[sentence]!
  const to = tokens.sentences.last[sentence]!
  let start = first
  while (start > from && !beginsClause(tokens, start, from)) start--
  let end = last
  while (end < to && !endsClause(tokens, end, to)) end++
  return { first: start, last: end }
}

/** The clause without the signs, subordinator or conjunction at its head: what a new clause can stand in for. */
export function clauseBody(tokens: Tokens, clause: ClauseRange, keep: number): ClauseRange {
  let { first } = clause
  while (first < keep && tokens.classes[first]! & (CLASS.sub | CLASS.conj | CLASS.sign)) first++
  return { first, last: clause.last }
}

function beginsClause(tokens: Tokens, at: number, from: number): boolean {
  const { classes } = tokens
  const before = classes[at - 1]!
  if (tokens.morphology[at - 1]! & tokens.closers) return true
  if (before & CLASS.sign) return !followsSubordinator(tokens, at, from) && !isShortInsert(tokens, at, from)
  if (classes[at]! & CLASS.sub) return true
  return (before & CLASS.conj) !== 0 && startsSubject(tokens, at)
}

function endsClause(tokens: Tokens, at: number, to: number): boolean {
  const { classes } = tokens
  if (classes[at]! & CLASS.sign) return true
  if (classes[at]! & CLASS.sub) return true
  if (tokens.morphology[at - 1]! & tokens.closers) return true
  return (classes[at]! & CLASS.conj) !== 0 && at + 1 < to && startsSubject(tokens, at + 1)
}

function startsSubject(tokens: Tokens, at: number): boolean {
  return (
    (tokens.classes[at]! &
      (CLASS.pron | CLASS.det | CLASS.poss | CLASS.wh | CLASS.name | CLASS.value | CLASS.modal)) !==
    0
  )
}

/** The comma in *If, for some reason, …* belongs to the condition. */
function followsSubordinator({ classes }: Tokens, at: number, from: number): boolean {
  return at - 2 >= from && (classes[at - 2]! & CLASS.sub) !== 0
}

/** A few words between commas right after a subordinator do not end its clause. */
function isShortInsert(tokens: Tokens, at: number, from: number): boolean {
  for (let i = at - 2; i >= from && i >= at - 2 - SHORT_INSERT; i--) {
    if (tokens.classes[i]! & CLASS.sign) return i > from && (tokens.classes[i - 1]! & CLASS.sub) !== 0
  }
  return false
}
