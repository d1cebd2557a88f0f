import type { ClauseSpan } from '../analysis/clause-spans.js'
import type { Finding } from '../core/finding.js'
import { overlaps, type Span } from '../core/span.js'
import { matches } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import {
  isHollow,
  isPlainlySorry,
  isScolding,
  isWall,
  isWallFault,
  leastShare,
  refusesElsewhere,
  shareOf
} from './emptiness.js'
import { withOwnSign } from './end-sign.js'
import { withoutGreeting } from './inline-greeting.js'
import { isOnlyApology } from './own-apology.js'
import type { Change } from './piece-table.js'
import { isBareNo } from './refusal-parts.js'
import { isSaidElsewhere } from './said-elsewhere.js'
import { headOf, opening, withoutHead } from './sentence-text.js'
import { hasMove, isProse, type Step, type View } from './view.js'

/** Clauses that are nothing but the fault, out of sentences that say something besides; one step for each. */
export function dropClauseSteps(view: View): Step[] {
  const faulty = view.paragraphs.filter(isProse).flatMap((paragraph) => {
    const [first] = paragraph.sentences
    const { greeting } = withoutGreeting(paragraph, view.words)
    return paragraph.sentences
      .filter(({ findings }) => findings.some((finding) => empties(finding, view) || isWallFault(finding)))
      .map((sentence) => ({ sentence, from: sentence.start + (sentence === first ? greeting.length : 0) }))
  })
  if (faulty.length === 0) return []
  const all = view.clausesOf(view.text, view.layout)
  return faulty.flatMap(({ sentence, from }) => {
    const own = all
      .filter((clause) => overlaps(clause, sentence) && clause.end > from)
      .map((clause) => ({ ...clause, start: Math.max(clause.start, from) }))
    return stepsOf(sentence, withComplements(own, view), view)
  })
}

function stepsOf(sentence: BodySentence, clauses: readonly ClauseSpan[], view: View): Step[] {
  return clauses.flatMap((clause, i): Step[] => {
    if (i > 0 && goesWith(clause, clauses[i - 1]!, view)) return []
    const cause = sentence.findings.find(
      (finding) => isNothingBut(clause, finding, view) || isSpareWall(clause, finding, sentence, view)
    )
    let last = i
    while (last + 1 < clauses.length && isAlsoGone(clauses[last + 1]!, clauses[last]!, cause, view)) last++
    const next = clauses[last + 1]
    // what leans on it would hang in the air
    if (!cause || next?.isWhole === false || isLastApology(cause, sentence, view)) return []
    // without its condition what follows is always so
    if (
      next &&
      !isHollow(cause, view) &&
      headOf(view.text.slice(clause.start, clause.end), view.words['limit-ifs']) !== undefined
    )
      return []
    // `What am I meant to do, carry it all myself?`
    if (i === 0 && /\?\P{L}*$/u.test(sentence.text)) return []
    if (next && (!isParted(clauses[last]!, next, view) || leansBack(next, view))) return []
    const change =
      i > 0
        ? clauses.slice(0, i).some((each) => standsAlone(each, sentence, view)) &&
          withOwnSign(
            withoutLater(clauses[i - 1]!, { start: clause.start, end: clauses[last]!.end }, next, view),
            sentence,
            view
          )
        : next &&
          isSetOff(clause, next, view) &&
          !next.lacksSubject &&
          withoutFirst(sentence, clause, next, view)
    return change && isSaidElsewhere({ start: clause.start, end: clauses[last]!.end }, view)
      ? [{ changes: [change], rules: [cause.ruleId], reason: cause.message }]
      : []
  })
}

/** `I promise | that it won't happen`: neither says anything without the other. */
function withComplements(clauses: readonly ClauseSpan[], { text, words }: View): ClauseSpan[] {
  const joined: ClauseSpan[] = []
  for (const clause of clauses) {
    const before = joined.at(-1)
    const head = headOf(text.slice(clause.start, clause.end), words.complementizers)
    const isSetApart = before !== undefined && /[;:–—]/.test(text.slice(before.end, clause.start))
    if (before && head !== undefined && !isSetApart)
      joined[joined.length - 1] = { ...before, end: clause.end }
    else joined.push(clause)
  }
  return joined
}

function standsAlone(clause: ClauseSpan, { findings }: BodySentence, view: View): boolean {
  return clause.isWhole && !findings.some((finding) => isNothingBut(clause, finding, view))
}

/** It goes on with what the clause before it says: `then you complain`. */
function leansBack(clause: Span, { text, words: { leans, 'charge-joins': joins } }: View): boolean {
  const own = withoutHead(text.slice(clause.start, clause.end), joins)
  return matches(own, leans)
}

/** A sign or a connector stands between them: what one clause says does not go on in the other. */
function isParted(clause: Span, next: Span, view: View): boolean {
  const text = view.text.slice(next.start, next.end)
  return isSetOff(clause, next, view) || headOf(text, view.words['charge-joins']) !== undefined
}

/** *One more word and I …* is a condition. */
function isSetOff({ end }: Span, { start }: Span, { text }: View): boolean {
  return /[,;:–—]/.test(text.slice(end, start))
}

function empties(finding: Finding, view: View): boolean {
  const isEmpty = isHollow(finding, view) || leastShare(finding, 'clause', view) !== undefined
  return finding.severity !== 'suggestion' && isEmpty
}

function isNothingBut(clause: Span, finding: Finding, view: View): boolean {
  if (!empties(finding, view) || !overlaps(clause, finding.span)) return false
  if (view.words.conditions.includes(finding.ruleId)) return false
  if (headOf(view.text.slice(clause.start, clause.end), view.words['sure-reason-words']) !== undefined)
    return false
  if (isHollow(finding, view) || scoldingOf(clause, view) !== undefined) return true
  const least = leastShare(finding, 'clause', view)
  return least !== undefined && shareOf([finding.span], clause, view) >= least
}

/** `…, but that's not possible`, where another sentence says what is refused. */
function isSpareWall(clause: Span, finding: Finding, sentence: BodySentence, view: View): boolean {
  const { text, words } = view
  const own = withoutHead(text.slice(clause.start, clause.end), [...words['charge-joins'], ...words.openers])
  return (
    isWallFault(finding) &&
    overlaps(clause, finding.span) &&
    (isBareNo(own, words) || isWall(own, sentence, view)) &&
    refusesElsewhere(sentence, view)
  )
}

/** Words of a clause that has no weight of its own. */
const MOST_TAIL = 3

/** `you should have read it | before you bought it`: what leans on a reproach, or hangs on it with a few words. */
function goesWith(clause: ClauseSpan, before: Span, view: View): boolean {
  if (clause.isWhole) return false
  const own = scoldingOf(clause, view)
  if (own !== undefined && own === scoldingOf(before, view)) return true
  const { text } = view
  const isShort = text.slice(clause.start, clause.end).split(/\s+/).length <= MOST_TAIL
  return isShort && !/[,;:–—]/.test(text.slice(before.end, clause.start))
}

/** The next clause goes too: it leans on the one before, or the same words are its fault. */
function isAlsoGone(clause: ClauseSpan, before: Span, cause: Finding | undefined, view: View): boolean {
  return goesWith(clause, before, view) || (cause !== undefined && isNothingBut(clause, cause, view))
}

function scoldingOf({ start, end }: Span, { analysis }: View): Span | undefined {
  return analysis.moves.find((move) => isScolding(move) && move.start <= start && end <= move.end)
}

/** A reply that is sorry stays sorry. */
function isLastApology({ category }: Finding, sentence: BodySentence, view: View): boolean {
  if (category === 'canned') return isOnlyApology(sentence, view)
  if (category !== 'over-apology' || !hasMove(sentence, 'apology')) return false
  return !view.paragraphs.some(({ sentences }) => sentences.some((each) => isPlainlySorry(each, view)))
}

/** The second clause opens the sentence, or goes on behind the greeting, without what joined it to the first. */
function withoutFirst(sentence: BodySentence, first: Span, second: ClauseSpan, view: View): Change {
  const { words, style, text } = view
  const own = withoutHead(text.slice(second.start, sentence.end), words['charge-joins'])
  const from = sentence.end - own.length
  const head = String.fromCodePoint(own.codePointAt(0)!)
  const isGreeted = first.start > sentence.start && !/[.!]\s*$/.test(text.slice(sentence.start, first.start))
  return {
    span: { start: first.start, end: from + head.length },
    text: isGreeted ? head : opening(head, style)
  }
}

/**
 * What closes the sentence, or joins the next clause, stays; what joined this one to the one before goes, but to a next
 * one that has no connector of its own; what followed from this one does not follow from that before it.
 */
function withoutLater(before: Span, clause: Span, next: Span | undefined, view: View): Change {
  const { text, words } = view
  const joins = words['charge-joins']
  if (next) {
    // of two signs that which parts more
    if (/[;:–—-]/.test(text.slice(before.end, clause.start)) && /^\s*,/.test(text.slice(clause.end)))
      return { span: { start: clause.start, end: next.start }, text: '' }
    const own = text.slice(clause.start, clause.end)
    const join = headOf(own, joins)
    const isJoined = headOf(text.slice(next.start, next.end), joins) !== undefined
    if (join === undefined || words.so.includes(join) || isJoined || !/^\s*,/.test(text.slice(clause.end)))
      return { span: { start: before.end, end: clause.end }, text: '' }
    const gap = text.slice(clause.end, next.start)
    return { span: { start: clause.start + join.length, end: clause.end + gap.length }, text: ' ' }
  }
  const bare = text.slice(0, clause.start).replace(/[\s,;:.–—-]+$/u, '')
  const low = bare.toLowerCase()
  const join = joins.find((each) => low.endsWith(` ${each}`))
  const kept = join === undefined ? bare : bare.slice(0, -join.length).replace(/[\s,;:–—-]+$/u, '')
  return { span: { start: kept.length, end: clause.end }, text: '' }
}
