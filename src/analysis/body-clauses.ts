import type { Span } from '../core/span.js'
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
/** So many hits are worth sorting into sentences before each sentence looks for its own. */
const MANY_HITS = 64
const NOT_VERB = CLASS.noun | CLASS.adj | CLASS.det | CLASS.prep

/** One clause as it stands in the text, with the conjunction or subordinator at its head. UTF-16 offsets. */
export interface ClauseSpan extends Span {
  readonly sentence: number
  /** It has a verb of its own, and no subordinator makes it lean on another. */
  readonly isWhole: boolean
}

/** The clauses of every sentence, in reading order. */
export function clauseSpans(tokens: Tokens): ClauseSpan[] {
  const { start, end, classes } = tokens
  return Array.from({ length: tokens.sentences.count }, (_, sentence) =>
    clauseRanges(tokens, sentence).map(({ first, last }) => ({
      start: start[first]!,
      end: end[last - 1]!,
      sentence,
      isWhole: !(classes[first]! & CLASS.sub) && (hasVerb(tokens, first, last) || hasSubject(classes, first))
    }))
  ).flat()
}

function hasSubject(classes: Tokens['classes'], first: number): boolean {
  const head = classes[first]! & CLASS.conj ? first + 1 : first
  return (classes[head]! & CLASS.pron) !== 0
}

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
  const bySentence = hits.length > MANY_HITS ? shareOut(hits, tokens, sentenceRanges(tokens)) : undefined
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const zone = sentences.zone[sentence]!
    if (zone !== 'body' && zone !== 'closing') continue
    if ((sentences.paragraph[sentence] === 1 && sentences.list[sentence] === 0) || paragraph < 0) paragraph++
    const asks = questionKind(tokens, sentence, runner)
    const restates =
      !asks && isRestated(tokens, sentence, received) && !shows(sentence, 'general-statement', runner)
    if (shows(sentence, 'aside', runner)) aside = paragraph
    const near = bySentence ? (bySentence[sentence] ?? NO_HITS) : hits
    for (const { start, end, hits: own } of piecesOf(tokens, sentence, near, asks !== undefined)) {
      const what = { asks, restates, aside: aside === paragraph }
      clauses.push({ start, end, sentence, paragraph, ...what, hits: own })
    }
  }
  return clauses
}

function piecesOf(tokens: Tokens, sentence: number, hits: readonly MoveHit[], asks: boolean): Piece[] {
  const ranges = clauseRanges(tokens, sentence)
  const owned = shareOut(hits, tokens, ranges)
  const pieces = ranges.map(({ first, last }, i): Piece => {
    const own = owned?.[i] ?? NO_HITS
    const start = tokens.start[first]!
    const end = tokens.end[last - 1]!
    return { start, end, head: tokens.classes[first]!, finite: hasVerb(tokens, first, last), hits: own }
  })
  return pieces.length > 1 ? joinFragments(pieces, asks) : pieces
}

const NO_HITS: readonly MoveHit[] = []

/** The hits that begin in each range, in their order. Each hit is looked up once, however many ranges there are. */
function shareOut(
  hits: readonly MoveHit[],
  tokens: Tokens,
  ranges: readonly ClauseRange[]
): (readonly MoveHit[] | undefined)[] | undefined {
  if (hits.length === 0) return undefined
  const owned: (MoveHit[] | undefined)[] = []
  for (const hit of hits) {
    const place = rangeAt(hit.start, tokens, ranges)
    if (place < 0) continue
    const own = owned[place]
    if (own) own.push(hit)
    else owned[place] = [hit]
  }
  return owned
}

/** The range that holds an offset; -1 for none. */
function rangeAt(offset: number, tokens: Tokens, ranges: readonly ClauseRange[]): number {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { first, last } = ranges[middle]!
    if (offset < tokens.start[first]!) high = middle - 1
    else if (offset >= tokens.end[last - 1]!) low = middle + 1
    else return middle
  }
  return -1
}

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const bits = tokens.classes[at]!
    if (bits & SURE_VERB || (bits & VERB && !(bits & NOT_VERB))) return true
  }
  return false
}

function sentenceRanges({ sentences }: Tokens): ClauseRange[] {
  return Array.from({ length: sentences.count }, (_, i) => ({
    first: sentences.first[i]!,
    last: sentences.last[i]!
  }))
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

/** A pattern of this feature matches in the sentence. */
function shows(sentence: number, feature: string, runner: RulesetRunner): boolean {
  const rows = runner.ruleset.texts().features[feature] ?? []
  return rows.some((row) => runner.matchesIn(row, sentence))
}
