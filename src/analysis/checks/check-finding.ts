import type { Category } from '../../core/category.js'
import type { Finding } from '../../core/finding.js'
import { LINTED_ZONES, type ZoneSpan } from '../../core/zone.js'
import type { CheckTexts } from '../../rulesets/check-file.js'
import { type AnalysisSettings, levelOf, type RuleLevel } from '../settings.js'
import type { CheckHit, CheckRule } from './check.js'

/** The level that a check has under these settings. */
export function levelOfCheck(rule: CheckRule, settings: AnalysisSettings): RuleLevel {
  return levelOf(rule, rule.severity, settings)
}

/** True for what the writer wrote; quoted mail and code may hold anything. */
export function isWritten({ zone }: ZoneSpan): boolean {
  return LINTED_ZONES.includes(zone) || zone === 'sign-off' || zone === 'signature'
}

/** The finding of a hit; none where the language has no words for it. */
export function checkFinding(
  rule: CheckRule,
  severity: Finding['severity'],
  hit: CheckHit,
  text: string,
  texts: () => CheckTexts
): readonly Finding[] {
  const words = texts()[rule.id]
  if (!words) return []
  const actual = text.slice(hit.start, hit.end)
  return [
    {
      ruleId: rule.id,
      category: rule.category as Category,
      severity,
      confidence: rule.confidence,
      span: { start: hit.start, end: hit.end },
      actual,
      ...(hit.shown === undefined ? {} : { shown: hit.shown }),
      message: words.message.replaceAll('{match}', () => hit.shown ?? actual),
      why: words.why,
      source: 'levelhead',
      suggestions: suggestionsOf(hit)
    }
  ]
}

function suggestionsOf({ start, end, fix, offer }: CheckHit): Finding['suggestions'] {
  const span = { start, end }
  if (fix !== undefined) return [{ span, text: fix, kind: 'fix' }]
  return offer === undefined ? [] : [{ span, text: offer, kind: 'rephrase' }]
}
