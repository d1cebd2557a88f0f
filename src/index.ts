export { LANGUAGES, type LanguageCode } from './core/draft.js'
export { SPAN_CATEGORIES, type Category, type SpanCategory } from './core/category.js'
export type { Finding, Suggestion, SuggestionKind } from './core/finding.js'
export { applySuggestion } from './core/apply.js'
export type { DraftResult, Message, Report } from './core/report.js'
export type { Confidence, Severity } from './core/severity.js'
export type { Span } from './core/span.js'
export { type LintOptions, lint } from './retext/lint.js'
export type { TextResult } from './retext/lint-text.js'
export type { LevelheadPlugin } from './retext/create-plugin.js'
export type { PluginOptions } from './retext/plugin-options.js'
export {
  retextAccusatory,
  retextCancellingBut,
  retextCanned,
  retextHeated,
  retextLecturing,
  retextNegative,
  retextNonAssertive,
  retextOverApology,
  retextOverpromise,
  retextPassAlong,
  retextStructure,
  retextThreat,
  retextVagueTime
} from './retext/plugins.js'
