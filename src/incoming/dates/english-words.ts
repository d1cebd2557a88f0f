import type { UnitName } from './rule-parts.js'

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  wendesday: 2,
  wensday: 2,
  wednsday: 2,
  thursday: 3,
  thurday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6
}

/** Short forms, which are dates only behind a word such as *by*. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 0,
  tue: 1,
  tues: 1,
  wed: 2,
  weds: 2,
  thu: 3,
  thur: 3,
  thurs: 3,
  fri: 4,
  sat: 5,
  sun: 6
}

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12
}

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  'a couple': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  'twenty four': 24,
  thirty: 30,
  'forty-eight': 48,
  'forty eight': 48,
  half: 0.5,
  'half a': 0.5,
  'half an': 0.5
}

/** What a unit may be called, as a pattern; the first that fits counts. */
export const UNITS: readonly UnitName[] = [
  ['minutes?|mins?', 'minute'],
  ['(?:business|working|work|office) hours?|hours?|hrs?', 'hour'],
  ['(?:business|working|work|week|office|bank|trading)[ -]?days?', 'business-day'],
  ['(?:calendar )?days?', 'day'],
  ['weeks?|wks?', 'week'],
  ['fortnights?', 'week', 2],
  ['months?', 'month'],
  ['years?', 'year']
]

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30
}
