import type { WallClock } from './wall-clock.js'

/** Which way an undated week day points: back, forward, or it cannot be told. */
export type Lean = 'past' | 'future' | 'open'

/** What the rules of a grammar go by. */
export interface DateContext {
  readonly now: WallClock
  /** True where 05/06 is the sixth of May. */
  readonly monthFirst: boolean
  lean(start: number): Lean
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** A day, and the time of day where the words name one as well (*within 24 hours*). */
export interface DayValue {
  readonly day: number
  readonly minutes?: number
}

/** Words for a day. The pattern (flag `g`) runs over folded text: lower case, no marks, one unit for one. */
export interface DayRule {
  readonly pattern: RegExp
  /** Undefined: these words are no date after all; `NaN` as the day: nor may any other rule take them for one. */
  read(groups: Groups, context: DateContext, start: number): DayValue | undefined
}

/** Words for a time of day, in minutes from midnight. `weak`: a time only beside a day (*Friday at 3*). */
export interface TimeRule {
  readonly pattern: RegExp
  readonly weak?: boolean
  read(groups: Groups): number | undefined
}

/** How one language writes dates. */
export interface DateGrammar {
  readonly days: readonly DayRule[]
  readonly times: readonly TimeRule[]
  /** What stands between two days that are one span, of which the later counts: `3 May – 5 May`. */
  readonly through: RegExp
  /** The part of `through` that may belong to the second day: Italian `al 7 giugno`. */
  readonly throughLead?: RegExp
  /** What stands between a day and its time, in either order. */
  readonly joint: RegExp
  /** Words before a date that are no part of it: `by`, `on`. */
  readonly lead: RegExp
  /** Words behind a date that are part of it: Turkish `kadar`. */
  readonly tail?: RegExp
  /** Words that put an hour below twelve into the second half of the day. */
  readonly evening?: RegExp
  /** True where some write 05/15. */
  readonly monthMayLead?: boolean
  /** Which way a date points, from its sentence before and from it on, and from the whole text. */
  lean(before: string, after: string, whole: string): Lean
}
