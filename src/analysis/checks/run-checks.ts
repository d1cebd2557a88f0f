import type { Category } from '../../core/category.js'
import type { Finding } from '../../core/finding.js'
import { type Layout, LINTED_ZONES } from '../../core/zone.js'
import type { CheckTexts } from '../../rulesets/check-file.js'
import { type AnalysisSettings, levelOf } from '../settings.js'
import type { Check, CheckHit } from './check.js'
import { hiddenText } from './hidden-text.js'
import { openSlot } from './open-slot.js'

/** Every check; a new one is a file of this folder, a line here and its words in `rulesets/<lang>/checks.yml`. */
export const CHECKS: readonly Check[] = [hiddenText, openSlot]

/** What the checks find in the zones that the writer wrote. Quoted mail and code may hold anything. */
export function runChecks(
  text: string,
  layout: Layout,
  settings: AnalysisSettings,
  texts: () => CheckTexts
): Finding[] {
  return CHECKS.flatMap((check) => {
    if (!check.mayHold(text)) return []
    const level = levelOf(check.rule, check.rule.severity, settings)
    const words = texts()[check.rule.id]
    if (level === 'off' || !words) return []
    const zones = layout.zones.filter(
      ({ zone }) => LINTED_ZONES.includes(zone) || zone === 'sign-off' || zone === 'signature'
    )
    const hits = zones.flatMap(({ start, end }) => check.find(text, start, end))
    return hits.map((hit): Finding => {
      const actual = text.slice(hit.start, hit.end)
      return {
        ruleId: check.rule.id,
        category: check.rule.category as Category,
        severity: level,
        confidence: check.rule.confidence,
        span: { start: hit.start, end: hit.end },
        actual,
        ...(hit.shown === undefined ? {} : { shown: hit.shown }),
        message: words.message.replaceAll('{match}', hit.shown ?? actual),
        why: words.why,
        source: 'levelhead',
        suggestions: fixOf(hit)
      }
    })
  })
}

function fixOf({ start, end, fix }: CheckHit): Finding['suggestions'] {
  return fix === undefined ? [] : [{ span: { start, end }, text: fix, kind: 'fix' }]
}
