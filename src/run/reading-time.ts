/** When and where dates are counted from, as the command line has it. */
export interface ReadingTime {
  /** `--now`; none: the clock. */
  readonly now?: string | undefined
  /** `--tz`; none: the zone of the machine. */
  readonly timeZone?: string | undefined
}

/** What a message reader wants to know. What was given is not checked here. */
export function readingTime({ now, timeZone }: ReadingTime): { readonly now: string; readonly tz: string } {
  return {
    now: now ?? new Date().toISOString(),
    tz: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  }
}
