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
  /** False: no suggestion that puts the whole reply into its pattern, which costs as much as all the rest. */
  readonly restructure?: boolean | undefined
  /** Run rules that are still being tried out. */
  readonly preview?: boolean | undefined
}

const known = new Map<string, AnalysisSettings>()
let last: { readonly options: PluginOptions; readonly settings: AnalysisSettings } | undefined

/** The settings that options stand for; equal options give the same object, so that they share one analysis. */
export function settingsFrom(options: PluginOptions): AnalysisSettings {
  if (last && asksTheSame(last.options, options)) return last.settings
  const settings: AnalysisSettings = {
    ...DEFAULT_SETTINGS,
    minConfidence: options.minConfidence ?? 'medium',
    levels: { ...options.rules },
    profile: options.profile ?? DEFAULT_SETTINGS.profile,
    preview: options.preview ?? DEFAULT_SETTINGS.preview,
    ...(options.confidences ? { confidences: { ...options.confidences } } : {}),
    ...(options.only ? { only: [...options.only] } : {})
  }
  const key = JSON.stringify(settings)
  const same = known.get(key) ?? settings
  known.set(key, same)
  last = { options: snapshot(options), settings: same }
  return same
}

/** A copy that keeps its values when the caller changes his tables. */
export function snapshot(options: PluginOptions): PluginOptions {
  return {
    ...options,
    rules: options.rules && { ...options.rules },
    confidences: options.confidences && { ...options.confidences },
    only: options.only && [...options.only]
  }
}

/** True when options ask for what those of a `snapshot` did; cheaper than a key, because tables are mostly empty. */
export function asksTheSame(taken: PluginOptions, options: PluginOptions): boolean {
  return (
    taken.profile === options.profile &&
    taken.lang === options.lang &&
    taken.minConfidence === options.minConfidence &&
    taken.preview === options.preview &&
    taken.markup === options.markup &&
    taken.restructure === options.restructure &&
    holdsTheSame(taken.rules, options.rules) &&
    holdsTheSame(taken.confidences, options.confidences) &&
    holdsTheSame(taken.only, options.only)
  )
}

type Table = Readonly<Record<string, unknown>> | readonly unknown[] | undefined

function holdsTheSame(a: Table, b: Table): boolean {
  if (a === undefined || b === undefined) return a === b
  const [before, now] = [a, b] as readonly Readonly<Record<string, unknown>>[]
  let left = Object.keys(a).length
  for (const key in b) if (before![key] !== now![key] || left-- === 0) return false
  return left === 0
}
