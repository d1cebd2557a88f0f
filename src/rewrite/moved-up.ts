import { expressionOf, matches } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import { CLOSED, isReport } from './decision.js'
import { isGround, isGroundBehind, OPEN_WAYS, showsWay, wayBehind } from './decline-words.js'
import { speaksOfWriter } from './draft-style.js'
import { hears, leans } from './late-hearing.js'
import { isBareNo, type Parts } from './refusal-parts.js'
import { headOf } from './sentence-text.js'
import { hasMove, type View } from './view.js'

/** A sentence of the paragraph, with its text as it is without a greeting. */
export interface Line {
  readonly sentence: BodySentence
  readonly text: string
}

/** What stands behind the refusal and belongs before it. */
export interface MovedUp {
  readonly heard: readonly Line[]
  readonly reasons: readonly Line[]
  /** A reason stands somewhere in the draft. */
  readonly isReasoned: boolean
}

export function movedUp(
  before: readonly Line[],
  after: readonly Line[],
  refusing: BodySentence,
  parts: Parts,
  view: View
): MovedUp {
  const heard = after.filter(({ sentence }, i) => {
    const next = after[i + 1]?.sentence
    return hears(sentence, view) && !(next && leans(next, view))
  })
  const ground = before.at(-1)?.sentence
  const isGiven =
    parts.reasons.length > 0 ||
    (ground !== undefined && (isReport(ground, view.words) || isGroundBehind(ground, view)))
  const rest = after.filter((line) => !heard.includes(line))
  const reasons = isGiven ? [] : reasonsIn(rest, refusing, view)
  return { heard, reasons, isReasoned: isGiven || reasons.length > 0 }
}

/** The plain statements right behind the refusal: what tells why stands there, and what goes with it beside it. */
function reasonsIn(rest: readonly Line[], refusing: BodySentence, view: View): readonly Line[] {
  const { words } = view
  const isBare = isBareNo(refusing.text, words)
  const way = wayBehind(refusing, view)?.sentence
  const isPart = ({ sentence }: Line, i: number) => {
    if (sentence === way || leadsOn(sentence, view)) return false
    // what follows from the refusal is no reason for it
    if (headOf(sentence.text, words.so) !== undefined) return false
    if (leans(sentence, view)) return i > 0 && !hasMove(sentence, 'refusal', 'accusation')
    // behind a bare no another negative statement tells why
    if (isBare && hasMove(sentence, 'refusal')) return sentence.findings.length === 0
    if (i === 0) return isGroundBehind(sentence, view) && !isWallText(sentence, view)
    // another plain statement may be the way on, unless it tells what binds the writer
    return isGround(sentence, words) && (hasMove(sentence, ...CLOSED) || bindsWriter(sentence, view))
  }
  const end = rest.findIndex((line, i) => !isPart(line, i))
  return rest.slice(0, end < 0 ? rest.length : end)
}

/** It leaves the reader a way on; `the van leaves at noon` promises nothing. */
function leadsOn(sentence: BodySentence, view: View): boolean {
  const { words, style } = view
  const ways = speaksOfWriter(sentence.text, words, style)
    ? OPEN_WAYS
    : OPEN_WAYS.filter((move) => move !== 'commitment')
  return hasMove(sentence, ...ways) || showsWay(sentence, view)
}

/** It speaks of the writer and not of a step: `the mill charges us for every sheet`. */
function bindsWriter({ text, clauses }: BodySentence, { words, style }: View): boolean {
  return (
    speaksOfWriter(text, words, style) &&
    clauses.every(({ move, tag }) => move === 'reason' || (move === 'fact' && !tag))
  )
}

/** It refuses nothing more, and tells no reason. */
export function isWallText({ text }: BodySentence, { words: { walls } }: View): boolean {
  return matches(text, walls)
}

/** `We can't do it on the 6th: the 6th is full`, `that day is full`: the reason takes for known what the refusal says. */
export function pointsBack(
  reasons: readonly string[],
  refusal: string,
  { words: { 'points-back': back } }: View
): boolean {
  if (back !== undefined && reasons.some((text) => expressionOf(back, 'iu', text).test(text))) return true
  const figures = figuresIn(refusal)
  return reasons.some((text) => figuresIn(text).some((figure) => figures.includes(figure)))
}

function figuresIn(text: string): readonly string[] {
  return text.match(/\d+/g) ?? []
}
