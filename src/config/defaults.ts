import type { EffectiveConfig } from './effective-config.js'

/** What holds where nobody says otherwise. */
export const DEFAULT_CONFIG: EffectiveConfig = {
  lang: 'auto',
  profile: 'auto',
  failOn: 'warning',
  maxWarnings: null,
  minSeverity: 'suggestion',
  // A false alarm costs more than a miss: what a rule is hardly sure of is shown only to those who ask for it.
  minConfidence: 'medium',
  maxDraftSize: 1_000_000,
  rules: {},
  ignore: [],
  rulesets: [],
  terms: [],
  authority: { may: [], approval: [], never: [] },
  placeholders: { families: [], known: [] },
  crisis: { contacts: [] },
  formats: [],
  ignores: []
}
