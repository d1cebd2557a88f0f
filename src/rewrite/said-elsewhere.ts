import type { Finding } from '../core/finding.js'
import { overlaps, type Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import { expressionOf } from '../language/expression.js'
import { isScolding, isVerdict, letters } from './emptiness.js'
import type { View } from './view.js'

/** Categories whose words tell of the matter what nobody else may tell. */
const TELLING: readonly string[] = ['accusatory', 'vague-time', 'negative', 'structure', 'register']

/**
 * True when nothing is lost with a stretch of the draft: each of its content words is said outside of it, is part of a
 * fault, or is formula. `put` is what comes into the draft with it.
 */
export function isSaidElsewhere(stretch: Span, view: View, put = ''): boolean {
  const { text, layout, words } = view
  // a language that names no formulas would keep every stock phrase
  if (words.formula === undefined) return true
  const content = view.contentOf(text, layout)
  const own = content.filter((word) => overlaps(word, stretch))
  const kept = content.filter((word) => !overlaps(word, stretch))
  const zone: Layout = { zones: [{ start: 0, end: put.length, zone: 'body' }], masks: [] }
  const others = new Set([...kept, ...(put === '' ? [] : view.contentOf(put, zone))].map(({ stem }) => stem))
  const scolds = view.analysis.moves.filter(isScolding)
  const free = [...faultsIn(stretch, view), ...scolds, ...formulasIn(stretch, text, words.formula)]
  return own.every((word) => others.has(word.stem) || free.some((span) => overlaps(span, word)))
}

/**
 * The words of faults; of those that only hurt or swear, the clause in which they stand: of a promise or a threat all
 * that does its job, of a taunt no more than its own.
 */
function faultsIn(stretch: Span, view: View): Span[] {
  const { findings, moves } = view.analysis
  const own = findings.filter((finding) => overlaps(finding.span, stretch) && isFree(finding, view))
  const loud = own.filter((finding) => isLoud(finding, view))
  const empty = moves.filter(({ move }) => EMPTY_MOVES.includes(move))
  const clauses = loud.some(({ category }) => category === 'heated')
    ? view.clausesOf(view.text, view.layout).filter((clause) => empty.some((move) => overlaps(move, clause)))
    : []
  const hurt = loud.flatMap(({ span, category }) =>
    (category === 'heated' ? clauses : empty).filter(
      (clause) => overlaps(clause, span) && (category !== 'overpromise' || isMostly(span, clause, view.text))
    )
  )
  return [...own.map(({ span }) => span), ...hurt]
}

const LOUD: readonly string[] = ['threat', 'heated', 'overpromise']
/** Moves of a clause in which a fault may be all that is said. */
const EMPTY_MOVES: readonly string[] = [
  'fact',
  'other',
  'accusation',
  'commitment',
  'next-step',
  'limit',
  'reason'
]

/** The words of a fault are at least half of what a clause says. */
function isMostly(fault: Span, clause: Span, text: string): boolean {
  const said = ({ start, end }: Span) => letters(text.slice(start, end))
  const shared = { start: Math.max(fault.start, clause.start), end: Math.min(fault.end, clause.end) }
  return 2 * said(shared) >= said(clause)
}

function isLoud(finding: Finding, view: View): boolean {
  return LOUD.includes(finding.category) || (finding.category === 'accusatory' && isVerdict(finding, view))
}

function isFree(finding: Finding, view: View): boolean {
  return isVerdict(finding, view) || !TELLING.includes(finding.category)
}

function formulasIn({ start, end }: Span, text: string, formula: string | undefined): Span[] {
  if (formula === undefined) return []
  const own = text.slice(start, end)
  return [...own.matchAll(expressionOf(formula, 'giu', own))].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length
  }))
}
