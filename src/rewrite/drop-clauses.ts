import type { ClauseSpan } from '../analysis/clause-spans.js'
import type { Finding } from '../core/finding.js'
import { overlaps, type Span } from '../core/span.js'
import type { BodySentence } from './body-sentences.js'
import { isHollow, isPlainlySorry, isVerdict, letters } from './emptiness.js'
import type { Change } from './piece-table.js'
import { headOf, opening, withoutHead } from './sentence-text.js'
import { hasMove, isProse, type Step, type View } from './view.js'

/** How much of a clause the faulty words must cover for it to say nothing else. */
const WHOLE: Partial<Record<Finding['category'], number>> = {
  canned: 0.6,
  heated: 0.6,
  threat: 0.6,
  lecturing: 0.6,
  'over-apology': 0.6
}

const WHOLE_VERDICT = 0.6

/** Clauses that are nothing but the fault, out of sentences that say something besides; one step for each. */
export function dropClauseSteps(view: View): Step[] {
  const sentences = view.paragraphs
    .filter(isProse)
    .flatMap((paragraph) => paragraph.sentences)
    .filter(({ findings }) => findings.some((finding) => empties(finding, view)))
  if (sentences.length === 0) return []
  const all = view.clausesOf(view.text, view.layout)
  return sentences.flatMap((sentence) =>
    stepsOf(
      sentence,
      withComplements(
        all.filter((clause) => overlaps(clause, sentence)),
        view
      ),
      view
    )
  )
}

function stepsOf(sentence: BodySentence, clauses: readonly ClauseSpan[], view: View): Step[] {
  return clauses.flatMap((clause, i): Step[] => {
    const cause = sentence.findings.find((finding) => isNothingBut(clause, finding, view))
    const next = clauses[i + 1]
    // what leans on it would hang in the air
    if (!cause || next?.isWhole === false || isLastApology(cause, sentence, view)) return []
    const change =
      i > 0
        ? clauses.slice(0, i).some((each) => standsAlone(each, sentence, view)) &&
          withoutLater(clauses[i - 1]!, clause)
        : next && isSetOff(clause, next, view) && withoutFirst(sentence, next, view)
    return change ? [{ changes: [change], rules: [cause.ruleId], reason: cause.message }] : []
  })
}

/** `I promise | that it won't happen`: neither says anything without the other. */
function withComplements(clauses: readonly ClauseSpan[], { text, words }: View): ClauseSpan[] {
  const joined: ClauseSpan[] = []
  for (const clause of clauses) {
    const before = joined.at(-1)
    const head = headOf(text.slice(clause.start, clause.end), words.complementizers)
    if (before && head !== undefined) joined[joined.length - 1] = { ...before, end: clause.end }
    else joined.push(clause)
  }
  return joined
}

function standsAlone(clause: ClauseSpan, { findings }: BodySentence, view: View): boolean {
  return clause.isWhole && !findings.some((finding) => isNothingBut(clause, finding, view))
}

/** *One more word and I …* is a condition. */
function isSetOff({ end }: Span, { start }: Span, { text }: View): boolean {
  return /[,;:–—]/.test(text.slice(end, start))
}

function empties(finding: Finding, view: View): boolean {
  const { category, severity } = finding
  return (
    severity !== 'suggestion' &&
    (WHOLE[category] !== undefined || isHollow(finding, view) || isVerdict(finding, view))
  )
}

function isNothingBut(clause: Span, finding: Finding, view: View): boolean {
  if (!empties(finding, view) || !overlaps(clause, finding.span)) return false
  if (view.words.conditions.includes(finding.ruleId)) return false
  if (isHollow(finding, view)) return true
  const marked = {
    start: Math.max(clause.start, finding.span.start),
    end: Math.min(clause.end, finding.span.end)
  }
  const said = ({ start, end }: Span) => letters(view.text.slice(start, end))
  return said(marked) >= (WHOLE[finding.category] ?? WHOLE_VERDICT) * said(clause)
}

/** A reply that is sorry stays sorry. */
function isLastApology({ category }: Finding, sentence: BodySentence, view: View): boolean {
  if (category !== 'over-apology' || !hasMove(sentence, 'apology')) return false
  return !view.paragraphs.some(({ sentences }) => sentences.some(isPlainlySorry))
}

/** The second clause opens the sentence, without what joined it to the first. */
function withoutFirst(sentence: BodySentence, second: ClauseSpan, view: View): Change {
  const rest = view.text.slice(second.start, sentence.end)
  const own = withoutHead(rest, view.words['charge-joins'])
  const from = sentence.end - own.length
  const head = String.fromCodePoint(own.codePointAt(0)!)
  return {
    span: { start: sentence.start, end: from + head.length },
    text: opening(head, view.style)
  }
}

/** What closes the sentence, or joins the next clause, stays. */
function withoutLater(before: ClauseSpan, clause: ClauseSpan): Change {
  return { span: { start: before.end, end: clause.end }, text: '' }
}
