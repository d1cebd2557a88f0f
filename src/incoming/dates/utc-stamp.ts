import { isoOf } from './calendar.js'
import { instantOf, readWallClock } from './wall-clock.js'

const DAY_MINUTES = 1440

/** A local time as calendars write UTC: `20260515T130000Z`. @throws UsageError as `readWallClock` */
export function utcStamp(local: string, timeZone: string): string {
  const instant = instantOf(readWallClock(local, timeZone))
  const day = Math.floor(instant / DAY_MINUTES)
  return `${isoOf(day, instant - day * DAY_MINUTES).replace(/[-:]/g, '')}00Z`
}
