import type { Finding } from '../core/finding.js'
import { type Layout, LINTED_ZONES } from '../core/zone.js'
import type { RulesetTexts } from '../rulesets/ruleset.js'
import { type AnalysisSettings, levelOf, type RuleIdentity } from './settings.js'

/** How the rule of open slots is known to settings and lists. */
export const OPEN_SLOT: RuleIdentity & { readonly severity: 'error' } = {
  id: 'template/open-slot',
  category: 'template',
  severity: 'error',
  confidence: 'high',
  status: 'stable',
  aliases: []
}

const SLOT = /⟨[^⟨⟩\n]{1,80}⟩/gu

/** A slot such as ⟨date⟩ that nobody has filled. Quoted mail and code may hold such signs. */
export function openSlots(
  text: string,
  layout: Layout,
  settings: AnalysisSettings,
  texts: () => RulesetTexts
): Finding[] {
  if (!text.includes('⟨')) return []
  const level = levelOf(OPEN_SLOT, OPEN_SLOT.severity, settings)
  const words = texts().rewrite?.['open-slot']
  if (level === 'off' || !words) return []
  const zones = layout.zones.filter(
    ({ zone }) => LINTED_ZONES.includes(zone) || zone === 'sign-off' || zone === 'signature'
  )
  return zones.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(SLOT)].map(({ 0: actual, index }): Finding => {
      const from = start + index
      return {
        ruleId: OPEN_SLOT.id,
        category: 'template',
        severity: level,
        confidence: OPEN_SLOT.confidence,
        span: { start: from, end: from + actual.length },
        actual,
        message: words.message.replaceAll('{match}', actual),
        why: words.why,
        source: 'levelhead',
        suggestions: []
      }
    })
  )
}
