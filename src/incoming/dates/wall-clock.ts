import { UsageError } from '../../core/errors.js'
import { dayOf } from './calendar.js'

/** A moment as a clock on the wall of one time zone shows it. `day` counts from 1970, `minutes` from midnight. */
export interface WallClock {
  readonly day: number
  readonly minutes: number
  readonly timeZone: string
}

const DAY_MINUTES = 1440
const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?$/

/**
 * Reads `2026-05-13`, `2026-05-13T10:00` (both on the clock of `timeZone`) or a moment with `Z` or an offset.
 * @throws UsageError for what is no date, and for an unknown zone.
 */
export function readWallClock(now: string, timeZone: string): WallClock {
  checkTimeZone(timeZone)
  const [, year, month, date, hour = '0', minute = '0', offset] = FORM.exec(now) ?? []
  const day = year === undefined ? undefined : dayOf(+year, +month!, +date!)
  const minutes = +hour * 60 + +minute
  if (day === undefined || +hour > 23 || +minute > 59) throw badDate(now)
  if (offset === undefined) return { day, minutes, timeZone }
  return onTheWall(day * DAY_MINUTES + minutes - offsetMinutes(offset), timeZone)
}

/** So many minutes of real time later; clocks that are put forward or back in between are reckoned with. */
export function addMinutes(clock: WallClock, minutes: number): WallClock {
  return onTheWall(instantOf(clock) + minutes, clock.timeZone)
}

/** Minutes of UTC since 1970 at what a wall clock shows; the earlier one, where it shows that twice. */
export function instantOf({ day, minutes, timeZone }: WallClock): number {
  const shown = day * DAY_MINUTES + minutes
  const guess = shown - zoneOffset(shown, timeZone)
  return shown - zoneOffset(guess, timeZone)
}

function onTheWall(instant: number, timeZone: string): WallClock {
  const shown = instant + zoneOffset(instant, timeZone)
  const day = Math.floor(shown / DAY_MINUTES)
  return { day, minutes: shown - day * DAY_MINUTES, timeZone }
}

/** Minutes by which the zone is ahead of UTC at an instant. */
function zoneOffset(instant: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(new Date(instant * 60_000))
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'))
  return Math.round(shown / 60_000) - instant
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric'
  })
  formats.set(timeZone, format)
  return format
}

function checkTimeZone(timeZone: string): void {
  try {
    formatOf(timeZone)
  } catch (cause) {
    throw new UsageError({
      code: 'bad-time-zone',
      what: 'There is no such time zone',
      value: timeZone,
      expected: 'a name such as Europe/Rome',
      cause
    })
  }
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = +offset.slice(1, 3) * 60 + +offset.slice(4, 6)
  return offset.startsWith('-') ? -minutes : minutes
}

function badDate(value: string): UsageError {
  return new UsageError({
    code: 'bad-date',
    what: '--now is no date',
    value,
    expected: 'a day such as 2026-03-04, or 2026-03-04T09:30'
  })
}
