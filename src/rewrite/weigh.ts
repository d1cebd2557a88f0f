import type { Finding } from '../core/finding.js'
import { type DraftState, openSlots } from './draft-state.js'
import { TENSE } from './draft-style.js'
import type { Step } from './view.js'

/**
 * Fewer structure findings; of as many, fewer safe fixes left; of as many, fewer cancelling buts; of as many, fewer
 * findings that count, then of all; at last, a good close, then fewer slots.
 */
export function isBetter(before: DraftState, after: DraftState): boolean {
  for (const weighs of WEIGHTS) {
    const [a, b] = [weightOf(before, weighs), weightOf(after, weighs)]
    if (a !== b) return b < a
  }
  return openSlots(after).length < openSlots(before).length
}

/** Without what the fault that is gone had hidden: the same words stood there before, unmarked. */
export function unmasked(before: DraftState, after: DraftState): DraftState {
  const { findings } = after.analysis
  const old = before.text.toLowerCase()
  const known = new Set(before.analysis.findings.map(nameOf))
  const kept = findings.filter(
    (finding) => known.has(nameOf(finding)) || !old.includes(finding.actual.toLowerCase())
  )
  return { ...after, analysis: { ...after.analysis, findings: kept } }
}

function nameOf({ ruleId, actual }: Finding): string {
  return `${ruleId} ${actual.toLowerCase()}`
}

const WEIGHTS: readonly ((finding: Finding) => boolean)[] = [
  (finding) => isStructural(finding) && !isClose(finding),
  ({ suggestions }) => suggestions.some(({ kind }) => kind === 'fix'),
  // without its but an acknowledgement is at worst a stock phrase
  ({ category }) => category === 'cancelling-but',
  (finding) => finding.severity !== 'suggestion' && !isClose(finding),
  (finding) => !isClose(finding),
  isClose
]

/** A last line can always be added: a fault that stands in its place is no better. */
function isClose({ ruleId }: Finding): boolean {
  return ruleId === 'structure/close-high'
}

function isStructural({ category }: Finding): boolean {
  return category === 'structure'
}

function weightOf({ analysis: { findings } }: DraftState, weighs: (finding: Finding) => boolean): number {
  let weight = 0
  for (const finding of findings) if (finding.category !== 'template' && weighs(finding)) weight++
  return weight
}

/** The draft has a judgement on its structure. */
export function isJudged(state: DraftState): boolean {
  return weightOf(state, isStructural) > 0
}

/** What a pattern is put in for is no longer found. */
export function settles({ rules }: Step, before: DraftState, after: DraftState): boolean {
  const isOwn = ({ ruleId }: Finding) => rules.includes(ruleId) && ruleId.startsWith('structure/')
  return weightOf(after, isOwn) < weightOf(before, isOwn)
}

/** Charges, scoldings and threats that may be left: beside more the parts of a pattern sound false. */
const MOST_TENSE = 1

/** Hardly anything in it hurts. */
export function isCalm(state: DraftState): boolean {
  const hurts = ({ category, severity }: Finding) => severity !== 'suggestion' && TENSE.includes(category)
  return weightOf(state, hurts) <= MOST_TENSE
}
