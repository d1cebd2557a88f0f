export { applySuggestion } from './core/apply.js'
export { type Category, SPAN_CATEGORIES, type SpanCategory } from './core/category.js'
export { LANGUAGES, type LanguageCode } from './core/draft.js'
export type { Finding, Suggestion, SuggestionKind } from './core/finding.js'
export type { DraftResult, Message, Report } from './core/report.js'
export type { Confidence, Severity } from './core/severity.js'
export type { Span } from './core/span.js'
export { type DraftOptions, type DraftResult as DraftedReply, draft, plays } from './draft/bundled-draft.js'
export type { Commitment, IncomingMessage, MessageKind } from './incoming/incoming-message.js'
export type { LevelheadPlugin } from './retext/create-plugin.js'
export { type LintOptions, lint, type RewriteOptions, rewrite } from './retext/lint.js'
export type { RewriteResult, TextResult } from './retext/lint-text.js'
export type { ReadOptions } from './retext/message-reader.js'
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
export { analyseIncoming, commitments } from './retext/read-message.js'
export type { Edit } from './rewrite/piece-table.js'
