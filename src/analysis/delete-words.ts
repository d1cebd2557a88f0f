import type { Span } from '../core/span.js'
import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import type { ClauseRange } from './clauses.js'
import type { Candidate } from './match-patterns.js'
import { capitalise } from './reshape.js'
import { spanOf } from './span-of.js'
import { hasFinite } from './whole-clause.js'

/** A change of the text: `text` stands in for what is at `span`. */
export interface Change {
  readonly span: Span
  readonly text: string
}

/**
 * Takes words out with the commas and the space that belong to them, and hands their capital to the next word. Where
 * nothing else is left of the sentence, the whole of it goes.
 */
export function deletionOf(range: ClauseRange, candidate: Candidate, tokens: Tokens): Change {
  const first = tokens.sentences.first[candidate.sentence]!
  const last = tokens.sentences.last[candidate.sentence]!
  let from = range.first
  let to = range.last
  const leads = isAllSigns(tokens, first, from)
  const ends = isAllSigns(tokens, to, last)
  if (leads && ends) return removed(tokens, spanOf(tokens, first, last))
  const before = from > first ? signAt(tokens, from - 1) : ''
  const behind = ends ? '' : signAt(tokens, to)
  const isPair = before === ',' && behind === ','
  // where a clause goes from between two others a sign goes on parting them
  const isBetween =
    before !== '' && behind !== '' && (!isPair || isClause(tokens, first, range.first, range.last))
  if (!isBetween && (before === ',' ? ends || isPair : ends && before !== '')) from--
  // what joined it to the rest goes too
  while (ends && from > first + 1 && isJoin(tokens, from - 1)) from--
  if (!ends && (behind === ',' || (behind !== '' && (leads || isBetween)))) to++
  if (leads && !ends && to + 1 < last && (tokens.classes[to]! & CLASS.conj) !== 0) to++
  const span = spanOf(tokens, from, to)
  if (ends || from < range.first)
    return { span: { start: blankBefore(tokens.text, span.start), end: span.end }, text: '' }
  const next = tokens.start[to]!
  if (!leads || !isCapital(tokens, range.first) || !isWhite(tokens.text.slice(span.end, next)))
    return removed(tokens, span)
  const word = tokens.text.slice(next, tokens.end[to]!)
  const { lang } = candidate.ruleset.ruleset
  return { span: { start: span.start, end: tokens.end[to]! }, text: capitalise(word, lang) }
}

/** True when a text at this token begins the sentence and takes its capital. */
export function startsSentence(at: number, candidate: Candidate, tokens: Tokens): boolean {
  if (!isAllSigns(tokens, tokens.sentences.first[candidate.sentence]!, at)) return false
  // a draft in small letters stays in small letters
  return isCapital(tokens, at)
}

/** Takes the blanks behind the span as well, or those before it where a line ends behind it. */
function removed({ text }: Tokens, span: Span): Change {
  const { start, end } = withMarks(text, span)
  // the head of a contraction stays: `We'll hopefully have`
  if (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) return { span: { start, end }, text: '' }
  let after = end
  while (isBlank(text[after])) after++
  if (after < text.length && !/[\r\n,;.:!?]/.test(text[after]!))
    return { span: { start, end: after }, text: '' }
  return { span: { start: blankBefore(text, start), end }, text: '' }
}

/** With the signs of emphasis that would be left around nothing: `**Rest assured that** …`. */
function withMarks(text: string, { start, end }: Span): Span {
  let marks = 0
  while (/[*_]/.test(text[end + marks] ?? '') && text[start - 1 - marks] === text[end + marks]) marks++
  return { start: start - marks, end: end + marks }
}

function blankBefore(text: string, start: number): number {
  let before = start
  while (before > 0 && isBlank(text[before - 1])) before--
  return before
}

function isAllSigns({ classes }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((classes[at]! & CLASS.sign) === 0) return false
  return true
}

function isCapital({ classes }: Tokens, at: number): boolean {
  return (classes[at]! & (CLASS.capital | CLASS.sign)) !== 0
}

/** The sign at a token that can part two clauses; empty: none stands there. */
function signAt({ classes, text, start }: Tokens, at: number): string {
  if (!(classes[at]! & CLASS.sign)) return ''
  return /^[,;:–—-]/.exec(text[start[at]!]!)?.[0] ?? ''
}

/** The stretch is a clause, and what stands before it in the sentence is another. */
function isClause(tokens: Tokens, sentence: number, first: number, last: number): boolean {
  const isSaid = !tokens.syntax.needsVerb || hasFinite(tokens, sentence, first)
  return isSaid && hasFinite(tokens, first, last)
}

function isJoin(tokens: Tokens, at: number): boolean {
  const { text, start, classes } = tokens
  return (
    (classes[at]! & CLASS.conj) !== 0 || ((classes[at]! & CLASS.sign) !== 0 && JOINS.has(text[start[at]!]!))
  )
}

/** Signs that lead to what has gone. */
const JOINS: ReadonlySet<string> = new Set([',', ';', ':'])

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\u00a0' || character === '\t'
}

function isWhite(text: string): boolean {
  return /^\s*$/.test(text)
}
