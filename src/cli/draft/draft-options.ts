import type { LintOptions } from '../options.js'

/** Options of `draft` as commander hands them over. */
export interface DraftOptions extends Omit<LintOptions, 'inputFormat' | 'format'> {
  readonly list?: boolean
  readonly format?: string
  readonly set?: readonly string[]
  readonly from?: string
  readonly analyse?: boolean
  readonly inputFormat?: string
  readonly now?: string
  readonly tz?: string
  readonly open?: boolean
  readonly printCommand?: boolean
  readonly resume?: boolean
  readonly copy?: boolean
}
