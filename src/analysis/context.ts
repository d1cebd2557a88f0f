import type { Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import type { Span } from '../core/span.js'
import type { StructureRule } from '../core/structure-rule.js'
import type { Tokens } from '../language/tokens.js'
import { judgeStructure, type Verdict } from '../moves/judge-structure.js'
import type { RulesetTexts } from '../rulesets/ruleset.js'
import type { Received } from './received.js'
import { type AnalysisSettings, levelOf, type RuleIdentity } from './settings.js'
import { spanOf } from './span-of.js'
import { unansweredAsks } from './unanswered-asks.js'

const UNANSWERED = 'context/unanswered-ask'

/** What the received message has to do with the draft. */
export interface ContextInput {
  readonly tokens: Tokens
  readonly moves: readonly Move[]
  readonly received: Received
  readonly settings: AnalysisSettings
  readonly texts: () => RulesetTexts
}

interface Judgements {
  /** Those of rulesets/context/. */
  readonly ofContext: readonly StructureRule[]
  readonly ofStructure: readonly StructureRule[]
}

const sorted = new WeakMap<readonly StructureRule[], Judgements>()

/** The judgements over moves by what they go by: the received message, or the reply alone. */
export function judgementsOf({ structure }: RulesetTexts): Judgements {
  const known = sorted.get(structure)
  if (known) return known
  const isContext = ({ id }: StructureRule) => id.startsWith('context/')
  const made = {
    ofContext: structure.filter(isContext),
    ofStructure: structure.filter((rule) => !isContext(rule))
  }
  sorted.set(structure, made)
  return made
}

/** What the received message calls for and the draft does not do. Nothing, where no message is known. */
export function contextFindings({ tokens, moves, received, settings, texts }: ContextInput): Finding[] {
  if (received.kinds.size === 0) return []
  const body = bodySentences(tokens)
  if (body.length === 0) return []
  const open = settings.profile === 'reply' ? unansweredAsks(received, tokens) : []
  const incoming = new Set([...received.kinds, ...(open.length > 0 ? ['unanswered-ask'] : [])])
  const verdicts = judgeStructure(judgementsOf(texts()).ofContext, { moves, incoming, findings: new Set() })
  return verdicts.flatMap((verdict) => {
    const isOpen = verdict.rule.id === UNANSWERED
    const sentence = isOpen ? body.at(-1)! : body[0]!
    const span = spanOf(tokens, tokens.sentences.first[sentence]!, tokens.sentences.last[sentence]!)
    return (isOpen ? open : ['']).flatMap((ask) => toFinding(verdict, span, ask, tokens.text, settings))
  })
}

function bodySentences({ sentences }: Tokens): number[] {
  const all = Array.from({ length: sentences.count }, (_, i) => i)
  return all.filter((i) => sentences.zone[i] === 'body' || sentences.zone[i] === 'closing')
}

function toFinding(
  { rule, case: found }: Verdict,
  span: Span,
  ask: string,
  text: string,
  settings: AnalysisSettings
): Finding[] {
  const severity = levelOf(identity(rule.id), found.severity, settings)
  if (severity === 'off') return []
  return [
    {
      ruleId: rule.id,
      category: 'context',
      severity,
      confidence: identity(rule.id).confidence,
      span,
      actual: text.slice(span.start, span.end),
      message: found.message.replaceAll('{ask}', () => ask),
      why: rule.why,
      source: rule.source,
      suggestions: []
    }
  ]
}

function identity(id: string): RuleIdentity {
  const confidence = id === UNANSWERED ? 'medium' : 'high'
  return { id, aliases: [], category: 'context', confidence, status: 'stable' }
}
