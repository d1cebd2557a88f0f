import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import type { Clause, MoveHit } from '../moves/label-clauses.js'
import type { ClauseRange } from './clauses.js'
import { joinFragments, type Piece } from './join-fragments.js'
import type { RulesetRunner } from './match-patterns.js'
import { type ClauseFacts, mayBeVerb, readFacts, shows } from './sentence-facts.js'
import { type ContentWords, countShared } from './shared-words.js'

/** So many content words in common with the received message make a statement a restatement. */
const RESTATES = 2
const RESTATES_FOR_SURE = 3
const TOLD = CLASS.past | CLASS.pp

/** The clauses of body and closing, with the move patterns that have matched in each. */
export function bodyClauses(
  tokens: Tokens,
  hits: readonly MoveHit[],
  runner: RulesetRunner,
  received: ContentWords
): Clause[] {
  const clauses: Clause[] = []
  let paragraph = -1
  let aside = -1
  const { sentences } = tokens
  const read = (sentence: number) => readFacts(tokens, sentence, runner)
  const bySentence = shareOut(hits, tokens, sentenceRanges(tokens))
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const zone = sentences.zone[sentence]!
    if (zone !== 'body' && zone !== 'closing') continue
    if ((sentences.paragraph[sentence] === 1 && sentences.list[sentence] === 0) || paragraph < 0) paragraph++
    const { asks, isAside, clauses: own } = runner.factsOf(sentence, read)
    const restates =
      !asks && isRestated(tokens, sentence, received) && !shows(sentence, 'general-statement', runner)
    if (isAside) aside = paragraph
    const near = bySentence[sentence] ?? NO_HITS
    const isInAside = aside === paragraph
    for (const { start, end, hits } of piecesOf(tokens, sentence, own, near, asks !== undefined))
      clauses.push({ start, end, sentence, paragraph, asks, restates, aside: isInAside, hits })
  }
  return clauses
}

function piecesOf(
  tokens: Tokens,
  sentence: number,
  clauses: readonly ClauseFacts[],
  hits: readonly MoveHit[],
  asks: boolean
): Piece[] {
  const base = tokens.sentences.first[sentence]!
  const owned = hits.length === 0 ? NONE_OWNED : shareOut(hits, tokens, rangesOf(clauses, base))
  const pieces = clauses.map(({ from, to, head, finite }, i): Piece => {
    const start = tokens.start[base + from]!
    const end = tokens.end[base + to - 1]!
    return { start, end, head, finite, hits: owned[i] ?? NO_HITS }
  })
  return pieces.length > 1 ? joinFragments(pieces, asks) : pieces
}

function rangesOf(clauses: readonly ClauseFacts[], base: number): ClauseRange[] {
  return clauses.map(({ from, to }) => ({ first: base + from, last: base + to }))
}

const NO_HITS: readonly MoveHit[] = []
const NONE_OWNED: readonly (readonly MoveHit[])[] = []

/** The hits that begin in each range, in their order. Hits follow each other mostly, so that the next one is near. */
function shareOut(
  hits: readonly MoveHit[],
  tokens: Tokens,
  ranges: readonly ClauseRange[]
): (readonly MoveHit[] | undefined)[] {
  const owned: (MoveHit[] | undefined)[] = []
  if (ranges.length === 0) return owned
  let place = 0
  for (const hit of hits) {
    place = rangeNear(place, hit.start, tokens, ranges)
    const { first, last } = ranges[place]!
    if (hit.start < tokens.start[first]! || hit.start >= tokens.end[last - 1]!) continue
    const own = owned[place]
    if (own) own.push(hit)
    else owned[place] = [hit]
  }
  return owned
}

/** The range that holds an offset, or one beside it; looked for from `place` on. */
function rangeNear(
  place: number,
  offset: number,
  { start, end }: Tokens,
  ranges: readonly ClauseRange[]
): number {
  let at = place
  while (at > 0 && offset < start[ranges[at]!.first]!) at--
  while (at < ranges.length - 1 && offset >= end[ranges[at]!.last - 1]!) at++
  return at
}

function sentenceRanges({ sentences }: Tokens): ClauseRange[] {
  return Array.from({ length: sentences.count }, (_, i) => ({
    first: sentences.first[i]!,
    last: sentences.last[i]!
  }))
}

/** It has content words of the received message in it, and tells of the reader or of what has happened. */
function isRestated(tokens: Tokens, sentence: number, received: ContentWords): boolean {
  const shared = countShared(tokens, sentence, received)
  if (shared < RESTATES) return false
  let bits = 0
  for (let at = tokens.sentences.first[sentence]!; at < tokens.sentences.last[sentence]!; at++)
    bits |= tokens.classes[at]!
  return shared >= RESTATES_FOR_SURE || (bits & TOLD) !== 0 || !mayBeVerb(bits)
}
