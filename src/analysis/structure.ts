import type { Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import type { Span } from '../core/span.js'
import { overlaps } from '../core/span.js'
import { declineParts } from '../moves/decline-parts.js'
import { isMove } from '../moves/is-move.js'
import { judgeStructure, type Verdict } from '../moves/judge-structure.js'
import type { RulesetTexts } from '../rulesets/ruleset.js'
import { judgementsOf } from './context.js'
import { type AnalysisSettings, levelOf, type RuleIdentity } from './settings.js'
import { holdsUnseenText, isFilledIn, isWholeReply, type JudgedText } from './whole-reply.js'

/** What the judgements of a reply rest on. */
export interface StructureInput extends JudgedText {
  readonly settings: AnalysisSettings
  readonly texts: RulesetTexts
}

/** The judgements that fire, and the span findings without the refusals that stand where they should. */
export function withStructure(input: StructureInput): Finding[] {
  const { moves, findings, settings, texts, incoming } = input
  if (settings.profile !== 'reply' || !isWholeReply(input) || isFilledIn(input)) return [...findings]
  const verdicts = judgeStructure(judgementsOf(texts).ofStructure, {
    moves,
    incoming,
    findings: new Set(findings.map(({ category }) => category))
  })
  const unseen = holdsUnseenText(input)
  const judged = verdicts.flatMap((verdict) => toFinding(unseen ? milder(verdict) : verdict, input))
  return [...withoutRightRefusals(findings, moves, verdicts), ...judged]
}

function milder(verdict: Verdict): Verdict {
  return { ...verdict, case: { ...verdict.case, severity: 'suggestion' } }
}

/** The refusal of a well-formed decline is not negative. */
function withoutRightRefusals(
  findings: readonly Finding[],
  moves: readonly Move[],
  verdicts: readonly Verdict[]
): Finding[] {
  const misplaced = verdicts.some(
    ({ rule, case: { severity } }) => rule.id === 'structure/no-last' && severity !== 'suggestion'
  )
  if (misplaced) return [...findings]
  const refusals = declineParts(moves).flatMap(rightRefusals)
  if (refusals.length === 0) return [...findings]
  return findings.filter(
    ({ category, span }) => category !== 'negative' || !refusals.some((refusal) => overlaps(refusal, span))
  )
}

/**
 * The refusals of a decline that restates the request, gives a reason before it, and offers a way on; behind a plain
 * *no* the reason as well, which may be that something cannot be done.
 */
function rightRefusals(decline: readonly Move[]): Move[] {
  return decline.flatMap((refusal, at) => {
    const before = decline.slice(0, at)
    const isRight =
      refusal.move === 'refusal' &&
      before.some((move) => isMove(move, HEARD)) &&
      before.some(({ move }) => move === 'reason' || move === 'fact') &&
      decline.slice(at + 1).some((move) => isMove(move, WAY_ON))
    if (!isRight) return []
    return refusal.tag === 'no' ? [...before.filter(({ move }) => move === 'reason'), refusal] : [refusal]
  })
}

/** A restated request or trouble. */
const HEARD = [
  'acknowledge--',
  'acknowledge--request',
  'acknowledge--shared',
  'acknowledge--trouble',
  'acknowledge--told'
]
const WAY_ON = ['alternative', 'next-step', 'commitment', 'hand-off', 'open-question', 'closed-question']

function toFinding({ rule, case: found, at }: Verdict, { text, moves, settings }: StructureInput): Finding[] {
  const level = levelOf(asRule(rule.id), found.severity, settings)
  if (level === 'off') return []
  const last = moves[moves.length - 1]!
  const span: Span = at ? { start: at.start, end: at.end } : lastSentence(moves, last)
  return [
    {
      ruleId: rule.id,
      category: 'structure',
      severity: level,
      confidence: 'medium',
      span,
      actual: text.slice(span.start, span.end),
      message: found.message,
      why: rule.why,
      source: rule.source,
      suggestions: []
    }
  ]
}

function lastSentence(moves: readonly Move[], last: Move): Span {
  const own = moves.filter(({ sentence }) => sentence === last.sentence)
  return { start: own[0]!.start, end: last.end }
}

function asRule(id: string): RuleIdentity {
  return { id, aliases: [], category: 'structure', confidence: 'medium', status: 'stable' }
}
