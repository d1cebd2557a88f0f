import type { Finding } from '../../core/finding.js'
import type { Layout } from '../../core/zone.js'
import type { CheckTexts } from '../../rulesets/check-file.js'
import { placeholdersIn } from '../../zones/placeholders.js'
import type { AnalysisSettings } from '../settings.js'
import { checkFinding, isWritten, levelOfCheck } from './check-finding.js'
import { missingFallback } from './missing-fallback.js'
import { placeholdersDiffer } from './placeholders-differ.js'
import type { TemplateCheck, TemplateContext } from './template-check.js'
import { unknownPlaceholder } from './unknown-placeholder.js'

/** Every check that needs to know the system of a template. */
export const TEMPLATE_CHECKS: readonly TemplateCheck[] = [
  missingFallback,
  placeholdersDiffer,
  unknownPlaceholder
]

/** What they find in what the writer wrote. */
export function runTemplateChecks(
  text: string,
  layout: Layout,
  settings: AnalysisSettings,
  texts: () => CheckTexts,
  context: TemplateContext
): Finding[] {
  const { known, needFallback, originals } = context
  if (!known?.length && !needFallback?.length && !originals?.length) return []
  const zones = layout.zones.filter(isWritten)
  const isIn = ({ start }: { readonly start: number }) =>
    zones.some((zone) => start >= zone.start && start < zone.end)
  const template = { text, layout, placeholders: placeholdersIn(text) }
  return TEMPLATE_CHECKS.flatMap((check) => {
    const level = levelOfCheck(check.rule, settings)
    if (level === 'off') return []
    const hits = check.find(template, context).filter(isIn)
    return hits.flatMap((hit) => checkFinding(check.rule, level, hit, text, texts))
  })
}
