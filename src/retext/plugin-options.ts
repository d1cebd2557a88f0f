import { type AnalysisSettings, DEFAULT_SETTINGS, type RuleLevel } from '../analysis/settings.js'
import type { LanguageCode, Profile } from '../core/draft.js'
import type { Confidence } from '../core/severity.js'

/** Options of every plugin; all may be left out. */
export interface PluginOptions {
  /** Default: `en`. */
  readonly lang?: LanguageCode | undefined
  /** Level by rule id or category: `off`, `suggestion`, `warning`, `error`. */
  readonly rules?: Readonly<Record<string, RuleLevel>> | undefined
  /** Confidence by rule id or category, instead of the rule's own. */
  readonly confidences?: Readonly<Record<string, Confidence>> | undefined
  /** Default: `medium`. */
  readonly minConfidence?: Confidence | undefined
  /** Default: `reply`. */
  readonly profile?: Profile | undefined
  /** Default: `plain`. */
  readonly markup?: 'plain' | 'markdown' | undefined
  /** Only these rules or categories. */
  readonly only?: readonly string[] | undefined
  /** Run rules that are still being tried out. */
  readonly preview?: boolean | undefined
}

const known = new Map<string, AnalysisSettings>()

/** The settings that options stand for; equal options give the same object, so that they share one analysis. */
export function settingsFrom(options: PluginOptions): AnalysisSettings {
  const settings: AnalysisSettings = {
    ...DEFAULT_SETTINGS,
    minConfidence: options.minConfidence ?? 'medium',
    levels: options.rules ?? DEFAULT_SETTINGS.levels,
    profile: options.profile ?? DEFAULT_SETTINGS.profile,
    preview: options.preview ?? DEFAULT_SETTINGS.preview,
    ...(options.confidences ? { confidences: options.confidences } : {}),
    ...(options.only ? { only: options.only } : {})
  }
  const key = JSON.stringify(settings)
  const same = known.get(key) ?? settings
  known.set(key, same)
  return same
}
