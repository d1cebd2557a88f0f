import type { Profile } from '../core/draft.js'
import { type Confidence, isAsSureAs, type Severity } from '../core/severity.js'
import type { CompiledRule } from '../rulesets/ruleset.js'

/** What a configuration says of one rule or category. */
export type RuleLevel = Severity | 'off'

/** How one draft is to be looked at. */
export interface AnalysisSettings {
  /** By rule id, former rule id or category; the id wins. */
  readonly levels: Readonly<Record<string, RuleLevel>>
  /** Confidence by rule id, former id or category, instead of the rule's own. */
  readonly confidences?: Readonly<Record<string, Confidence>>
  readonly minConfidence: Confidence
  /** Only these rules or categories; undefined: all. */
  readonly only?: readonly string[]
  readonly profile: Profile
  /** The message that the draft answers; undefined: the quoted mail in the draft itself. */
  readonly replyTo?: string
  /** Rules that are still being tried out. */
  readonly preview: boolean
}

export const DEFAULT_SETTINGS: AnalysisSettings = {
  levels: {},
  minConfidence: 'low',
  profile: 'reply',
  preview: false
}

/** What settings go by. */
export type RuleIdentity = Pick<CompiledRule, 'id' | 'aliases' | 'category' | 'confidence' | 'status'>

/** The level a rule has under these settings, given the one that its pattern asks for. */
export function levelOf(rule: RuleIdentity, own: Severity, settings: AnalysisSettings): RuleLevel {
  const { only, levels, confidences = {} } = settings
  if (rule.status === 'preview' && !settings.preview && levels[rule.id] === undefined) return 'off'
  if (only && ![rule.id, ...rule.aliases, rule.category].some((name) => only.includes(name))) return 'off'
  const confidence = settingOf(confidences, rule) ?? rule.confidence
  if (!isAsSureAs(confidence, settings.minConfidence)) return 'off'
  return settingOf(levels, rule) ?? own
}

function settingOf<T>(table: Readonly<Record<string, T>>, rule: RuleIdentity): T | undefined {
  const named = [rule.id, ...rule.aliases].find((id) => Object.hasOwn(table, id))
  return table[named ?? rule.category]
}
