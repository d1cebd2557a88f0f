import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import type { Clause, MoveHit } from '../moves/label-clauses.js'
import { type ClauseRange, clauseAround } from './clauses.js'
import { joinFragments, type Piece } from './join-fragments.js'
import type { RulesetRunner } from './match-patterns.js'
import { questionKind } from './question-kind.js'
import { type ContentWords, countShared } from './shared-words.js'

/** So many content words in common with the received message make a statement a restatement. */
const RESTATES = 2
const RESTATES_FOR_SURE = 3
const TOLD = CLASS.past | CLASS.pp
const SURE_VERB = CLASS.past | CLASS.be | CLASS.have | CLASS.do | CLASS.modal
const VERB = CLASS.verb | CLASS.verb3
const NOT_VERB = CLASS.noun | CLASS.adj | CLASS.det | CLASS.prep

/** The clauses of body and closing, with the move patterns that have matched in each. */
export function bodyClauses(
  tokens: Tokens,
  hits: readonly MoveHit[],
  runner: RulesetRunner,
  received: ContentWords
): Clause[] {
  const clauses: Clause[] = []
  let paragraph = -1
  const { sentences } = tokens
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const zone = sentences.zone[sentence]!
    if (zone !== 'body' && zone !== 'closing') continue
    if ((sentences.paragraph[sentence] === 1 && sentences.list[sentence] === 0) || paragraph < 0) paragraph++
    const asks = questionKind(tokens, sentence, runner)
    const restates = !asks && isRestated(tokens, sentence, received) && !isGeneral(sentence, runner)
    for (const { start, end, hits: own } of piecesOf(tokens, sentence, hits, asks !== undefined)) {
      clauses.push({ start, end, sentence, paragraph, asks, restates, hits: own })
    }
  }
  return clauses
}

function piecesOf(tokens: Tokens, sentence: number, hits: readonly MoveHit[], asks: boolean): Piece[] {
  const inSentence = hitsBetween(
    hits,
    tokens.start[tokens.sentences.first[sentence]!]!,
    tokens.end[tokens.sentences.last[sentence]! - 1]!
  )
  const pieces = clauseRanges(tokens, sentence).map(({ first, last }): Piece => {
    const start = tokens.start[first]!
    const end = tokens.end[last - 1]!
    const own = hitsBetween(inSentence, start, end)
    return { start, end, head: tokens.classes[first]!, finite: hasVerb(tokens, first, last), hits: own }
  })
  return pieces.length > 1 ? joinFragments(pieces, asks) : pieces
}

const NO_HITS: readonly MoveHit[] = []

function hitsBetween(hits: readonly MoveHit[], start: number, end: number): readonly MoveHit[] {
  let found: MoveHit[] | undefined
  for (const hit of hits) {
    if (hit.start < start || hit.start >= end) continue
    if (found) found.push(hit)
    else found = [hit]
  }
  return found ?? NO_HITS
}

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const bits = tokens.classes[at]!
    if (bits & SURE_VERB || (bits & VERB && !(bits & NOT_VERB))) return true
  }
  return false
}

function clauseRanges(tokens: Tokens, sentence: number): ClauseRange[] {
  const ranges: ClauseRange[] = []
  const last = tokens.sentences.last[sentence]!
  let at = tokens.sentences.first[sentence]!
  while (at < last) {
    if (tokens.classes[at]! & CLASS.sign) {
      at++
      continue
    }
    const end = Math.max(clauseAround(tokens, sentence, at, at + 1).last, at + 1)
    ranges.push({ first: at, last: end })
    at = end
  }
  return ranges
}

/** It has content words of the received message in it, and tells of the reader or of what has happened. */
function isRestated(tokens: Tokens, sentence: number, received: ContentWords): boolean {
  const shared = countShared(tokens, sentence, received)
  if (shared < RESTATES) return false
  let bits = 0
  for (let at = tokens.sentences.first[sentence]!; at < tokens.sentences.last[sentence]!; at++)
    bits |= tokens.classes[at]!
  return shared >= RESTATES_FOR_SURE || (bits & TOLD) !== 0 || (bits & (SURE_VERB | VERB)) === 0
}

/** It speaks of what always happens, not of what the reader has met with. */
function isGeneral(sentence: number, runner: RulesetRunner): boolean {
  const rows = runner.ruleset.texts().features['general-statement'] ?? []
  return rows.some((row) => runner.matchesIn(row, sentence))
}
