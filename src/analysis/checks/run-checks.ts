import type { Finding } from '../../core/finding.js'
import type { Layout } from '../../core/zone.js'
import type { CheckTexts } from '../../rulesets/check-file.js'
import type { AnalysisSettings } from '../settings.js'
import type { Check, CheckRule } from './check.js'
import { checkFinding, isWritten, levelOfCheck } from './check-finding.js'
import { hiddenText } from './hidden-text.js'
import { missingToken } from './missing-token.js'
import { openSlot } from './open-slot.js'
import { TEMPLATE_CHECKS } from './run-template-checks.js'
import { unbalancedPlaceholder } from './unbalanced-placeholder.js'

/** Every check of a text alone; a new one is a file of this folder, a line here and its words in `rulesets/<lang>/checks.yml`. */
export const CHECKS: readonly Check[] = [hiddenText, missingToken, openSlot, unbalancedPlaceholder]

/** All rules that are checks. */
export const CHECK_RULES: readonly CheckRule[] = [...CHECKS, ...TEMPLATE_CHECKS].map(({ rule }) => rule)

/** What the checks find in the zones that the writer wrote. */
export function runChecks(
  text: string,
  layout: Layout,
  settings: AnalysisSettings,
  texts: () => CheckTexts
): Finding[] {
  return CHECKS.flatMap((check) => {
    if (!check.mayHold(text)) return []
    const level = levelOfCheck(check.rule, settings)
    if (level === 'off') return []
    const hits = layout.zones.filter(isWritten).flatMap(({ start, end }) => check.find(text, start, end))
    return hits.flatMap((hit) => checkFinding(check.rule, level, hit, text, texts))
  })
}
