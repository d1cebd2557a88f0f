import type { Finding } from '../core/finding.js'
import { overlaps, type Span } from '../core/span.js'
import { expressionOf, matches } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import { speaksOfWriter } from './draft-style.js'
import { hasMove, type View } from './view.js'

/** Its words are the head of a clause that says nothing to its end. */
export function isHollow({ ruleId }: Finding, { words }: View): boolean {
  return words.hollow.includes(ruleId)
}

/** It judges or disowns, and tells nothing. */
export function isVerdict({ ruleId }: Finding, { words }: View): boolean {
  return words.verdicts.includes(ruleId)
}

/** It begs, and whatever stands beside it begs with it. */
export function isPlea({ ruleId }: Finding, { words }: View): boolean {
  return words.pleas.includes(ruleId)
}

type Shares = Partial<Record<Finding['category'] | 'verdict', number>>

/** How much of a sentence, or of one clause among others, the words of a fault cover where it says nothing else. */
const LEAST = {
  sentence: { canned: 0.6, heated: 0.3, threat: 0.25, lecturing: 0.5, 'over-apology': 0.6, verdict: 0.4 },
  clause: { canned: 0.6, heated: 0.6, threat: 0.6, lecturing: 0.6, 'over-apology': 0.6, verdict: 0.3 }
} as const satisfies Record<string, Shares>

/** Undefined: its words are never all that is said. */
export function leastShare(finding: Finding, of: keyof typeof LEAST, view: View): number | undefined {
  const shares: Shares = LEAST[of]
  return isVerdict(finding, view) ? shares.verdict : shares[finding.category]
}

/** The share of what a stretch says that stands at `marked`. */
export function shareOf(marked: readonly Span[], stretch: Span, { text }: Pick<View, 'text'>): number {
  const said = ({ start, end }: Span) => letters(text.slice(start, Math.max(start, end)))
  const inside = marked.map(({ start, end }) => ({
    start: Math.max(start, stretch.start),
    end: Math.min(end, stretch.end)
  }))
  return inside.reduce((sum, span) => sum + said(span), 0) / Math.max(1, said(stretch))
}

/** Categories of a refusal that tells nothing. */
const WALLS: readonly string[] = ['negative', 'pass-along']

export function isWallFault({ category }: Finding): boolean {
  return WALLS.includes(category)
}

/** `There's nothing I can do`, where another sentence refuses. `text` is the sentence or a clause of it. */
export function isWall(text: string, sentence: BodySentence, view: View): boolean {
  const { walls } = view.words
  return matches(text, walls) && refusesElsewhere(sentence, view)
}

/** Another sentence refuses, and does not evade. */
export function refusesElsewhere(sentence: BodySentence, { paragraphs }: View): boolean {
  return paragraphs.some(({ sentences }) =>
    sentences.some(
      (each) =>
        each !== sentence && each.clauses.some(({ move, tag }) => move === 'refusal' && tag !== 'soft')
    )
  )
}

/** Words of a sentence that says no more than that the one before it is not certain. */
const MOST_DOUBT = 5

/** `The bill is not paid, I think`, `maybe we're open`: a guess at a fact is no promise that is hedged. */
function isGuess({ span }: Finding, { clauses, text }: BodySentence, { words, style }: View): boolean {
  const own = clauses.filter((clause) => overlaps(clause, span))
  const said = own.length > 0 ? own.map((clause) => clause.text).join(' ') : text
  return !speaksOfWriter(said, words, style) && !own.some(({ move }) => ASKS.includes(move))
}

/** Words of a bare hedge: `maybe`, `I think`. */
const MOST_HEDGE = 2

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length
}

/** Moves by which the writer wants something. */
const ASKS: readonly string[] = ['open-question', 'closed-question', 'next-step', 'alternative', 'offer-help']

/**
 * A hedge was taken out of a sentence, and it is not certain all the same: it says so in other words (*I might come, no
 * promises*), the next one says so, or it only asks with its mark (*Maybe I could come?*). `text` is what it says now.
 */
export function isStillUnsure(finding: Finding, text: string, sentence: BodySentence, view: View): boolean {
  if (finding.category !== 'non-assertive') return false
  const taken = wordsIn(sentence.text) - wordsIn(text)
  if (taken <= MOST_HEDGE && isGuess(finding, sentence, view)) return true
  const { words, paragraphs } = view
  const { unsure, asks } = words
  if (unsure !== undefined) {
    const next = paragraphs.flatMap(({ sentences }) => sentences).find(({ start }) => start >= sentence.end)
    const doubt = next && next.text.split(/\s+/).length <= MOST_DOUBT ? ` ${next.text}` : ''
    if (expressionOf(unsure, 'iu', text + doubt).test(text + doubt)) return true
  }
  return asks !== undefined && /\?\P{L}*$/u.test(text) && !expressionOf(asks, 'iu', text).test(text)
}

/** Tags of clauses that scold and tell nothing else. */
const SCOLDS: readonly string[] = ['retort', 'lecture', 'heated']

/** A clause that is heard as nothing but a scolding. */
export function isScolding({ tag }: { readonly tag?: string | undefined }): boolean {
  return tag !== undefined && SCOLDS.includes(tag)
}

/** It has the word. */
export function saysSorry({ text }: BodySentence, { words: { sorry } }: View): boolean {
  return sorry === undefined || expressionOf(sorry, 'iu', text).test(text)
}

/** An apology that asks nothing of the reader. */
export function isPlainlySorry(sentence: BodySentence, view: View): boolean {
  return (
    hasMove(sentence, 'apology') &&
    saysSorry(sentence, view) &&
    sentence.findings.every(({ category }) => category !== 'over-apology')
  )
}

/** Letters and figures: what a text says, without its signs. */
export function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
