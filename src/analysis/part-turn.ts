import type { LanguageCode } from '../core/draft.js'
import type { Span } from '../core/span.js'
import { CLASS } from '../language/classes.js'
import { expressionOf } from '../language/expression.js'
import type { Tokens } from '../language/tokens.js'
import type { ClauseRange } from './clauses.js'
import { capitalise } from './reshape.js'
import { hasFinite, lacksSubject, standsAlone } from './whole-clause.js'

/** An acknowledgement and the words that turn against it: `I see that, but`. */
export interface Turn extends ClauseRange {
  readonly sentence: number
  /** The acknowledgement; undefined where the rule does not name it. */
  readonly acknowledged: ClauseRange | undefined
}

export interface TurnWords {
  readonly lang: LanguageCode
  /** Words that turn: *but*, *while*. */
  readonly turns: readonly string[]
  /** Source of the expression of refusals that say no more than no. */
  readonly noes: string | undefined
  /** Joins what has the subject of the acknowledgement. */
  readonly and: string
}

interface Change {
  readonly span: Span
  readonly text: string
}

/** Fewer words without a verb say nothing of their own: `Yes, but`. */
const LEAST_BARE = 3
/** Fewer words are no sentence to go on with. */
const LEAST_RIGHT = 2

/**
 * Two sentences in place of an acknowledgement and what turns against it; one, where the second part has the subject of
 * the first. Undefined where one of the two cannot stand alone.
 */
export function partTurn(turn: Turn, tokens: Tokens, words: TurnWords): Change | undefined {
  const last = tokens.sentences.last[turn.sentence]!
  const right = skipSigns(tokens, turn.last, last)
  if (skipBack(tokens, last) - right < LEAST_RIGHT) return undefined
  const { acknowledged } = turn
  const isLed = acknowledged !== undefined && acknowledged.first > turn.first
  return isLed
    ? behindLead(turn, acknowledged, right, tokens, words)
    : behindTurn(turn, acknowledged?.last ?? turnAt(turn, tokens, words), right, tokens, words)
}

/** `I see that, but the fee stands` → `I see that. The fee stands` */
function behindTurn(
  { sentence }: Turn,
  left: number | undefined,
  right: number,
  tokens: Tokens,
  words: TurnWords
): Change | undefined {
  const first = tokens.sentences.first[sentence]!
  const last = tokens.sentences.last[sentence]!
  if (left === undefined || left <= first || !words.turns.includes(wordsIn(tokens, left, right)))
    return undefined
  if (!standsAlone(tokens, first, left, LEAST_BARE) || isNo(wordsIn(tokens, first, left), words))
    return undefined
  const span = { start: tokens.end[skipBack(tokens, left) - 1]!, end: tokens.end[right]! }
  const next = tokens.text.slice(tokens.start[right]!, span.end)
  if (lacksSubject(tokens, right, last)) return { span, text: ` ${words.and} ${next}` }
  const isWhole = !tokens.syntax.needsVerb || hasFinite(tokens, right, last)
  return isWhole
    ? { span, text: `${stopBehind(span.start, tokens)} ${raised(next, tokens, words)}` }
    : undefined
}

/** `No, sorry`: nothing is acknowledged. */
function isNo(said: string, { noes }: TurnWords): boolean {
  return noes !== undefined && expressionOf(noes, 'iu', said).test(said)
}

/** `While I see that, the fee stands` → `I see that. The fee stands` */
function behindLead(
  turn: Turn,
  acknowledged: ClauseRange,
  right: number,
  tokens: Tokens,
  words: TurnWords
): Change | undefined {
  const { sentences, start, end, text } = tokens
  const last = sentences.last[turn.sentence]!
  const isHead = skipSigns(tokens, sentences.first[turn.sentence]!, turn.first) === turn.first
  const isTurn = words.turns.includes(wordsIn(tokens, turn.first, acknowledged.first))
  if (!isHead || !isTurn || wordsIn(tokens, acknowledged.last, right) !== '') return undefined
  if (lacksSubject(tokens, right, last) || !hasFinite(tokens, right, last)) return undefined
  const until = end[skipBack(tokens, acknowledged.last) - 1]!
  const said = raised(text.slice(start[acknowledged.first]!, until), tokens, words)
  const next = raised(text.slice(start[right]!, end[right]!), tokens, words)
  return {
    span: { start: start[turn.first]!, end: end[right]! },
    text: `${said}${stopBehind(until, tokens)} ${next}`
  }
}

/** Where the words that turn begin, if they end the match. */
function turnAt({ first, last }: Turn, tokens: Tokens, { turns }: TurnWords): number | undefined {
  for (let at = first + 1; at < last; at++) if (turns.includes(wordsIn(tokens, at, last))) return at
  return undefined
}

/** The words of a stretch in small letters, without signs. */
function wordsIn({ text, start, end, classes }: Tokens, first: number, last: number): string {
  let words = ''
  for (let at = first; at < last; at++)
    if (!(classes[at]! & CLASS.sign))
      words += `${words && ' '}${text.slice(start[at]!, end[at]!).toLowerCase()}`
  return words
}

function skipSigns({ classes }: Tokens, first: number, last: number): number {
  let at = first
  while (at < last && classes[at]! & CLASS.sign) at++
  return at
}

function skipBack({ classes, text, start }: Tokens, last: number): number {
  let at = last
  while (at > 0 && classes[at - 1]! & CLASS.sign && /[,;:–—-]/.test(text[start[at - 1]!]!)) at--
  return at
}

function stopBehind(until: number, { text }: Tokens): string {
  return /[.!?…]/.test(text[until - 1]!) ? '' : '.'
}

function raised(said: string, tokens: Tokens, { lang }: TurnWords): string {
  return writesSmall(tokens) ? said : capitalise(said, lang)
}

/**
 * Sentences of the draft begin small, and none with a capital; *I* says nothing of it, nor the first sentence behind a
 * greeting with a capital, which many letters begin small.
 */
export function writesSmall({ sentences, classes, text, start, end }: Tokens): boolean {
  let isSmall = false
  let isGreeted = false
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const first = sentences.first[sentence]!
    const zone = sentences.zone[sentence]!
    const isHigh = (classes[first]! & (CLASS.capital | CLASS.sign)) !== 0
    if (zone === 'greeting') isGreeted = isHigh
    if ((zone !== 'body' && zone !== 'closing') || text.slice(start[first]!, end[first]!) === 'I') continue
    if (isHigh) return false
    if (!isGreeted) isSmall = true
    isGreeted = false
  }
  return isSmall
}
