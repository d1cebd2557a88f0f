import { blotOut } from '../../core/blot-out.js'
import type { Span } from '../../core/span.js'
import { isoOf } from './calendar.js'
import type { DateContext, DateGrammar, DayValue, Groups, Lean } from './date-grammar.js'
import { foldText } from './fold-text.js'
import type { WallClock } from './wall-clock.js'

/** A date in a text. UTF-16 offsets. */
export interface FoundDate extends Span {
  /** `2026-05-15` or `2026-05-15T15:00`. */
  readonly iso: string
  /** Only a time of day was named; the day is today, or tomorrow. */
  readonly isTime?: boolean
}

/** Where a promise that was not kept is told. `told`: end of the verb that tells it. */
export interface MissedPromise extends Span {
  readonly told: number
}

interface Atom extends Span {
  readonly isTime?: boolean
  readonly day?: DayValue
  readonly minutes?: number
  readonly weak?: boolean
}

/** Longer texts are looked at in front only: a letter has its dates there. */
const LONGEST = 100_000
const AROUND = 160

/**
 * Dates of a text, in reading order, by one language's grammar. `more` finds those the grammar does not know; the days
 * of `missed` promises have gone by.
 */
export function findDates(
  text: string,
  grammar: DateGrammar,
  now: WallClock,
  more: (masked: string) => readonly FoundDate[] = () => [],
  missed: readonly MissedPromise[] = []
): FoundDate[] {
  const front = text.slice(0, LONGEST)
  const folded = foldText(front)
  const context = contextOf(folded, grammar, now, missed)
  const days = claim(dayAtoms(folded, grammar, context))
  const times = claim(timeAtoms(folded, grammar)).filter((time) => !days.some((day) => meets(day, time)))
  const own = assemble(folded, days, mergeSpans(folded, times, grammar), grammar, context)
  const taken = [...days, ...times].filter(({ weak }) => !weak)
  const rest = more(blotOut(front, taken, '_')).filter((date) => !taken.some((atom) => meets(atom, date)))
  return [...own, ...rest].sort((a, b) => a.start - b.start)
}

/** Of dates in reading order those that begin in a span. */
export function startingIn(dates: readonly FoundDate[], { start, end }: Span): readonly FoundDate[] {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const first = low
  while (low < dates.length && dates[low]!.start < end) low++
  return dates.slice(first, low)
}

function contextOf(
  folded: string,
  grammar: DateGrammar,
  now: WallClock,
  missed: readonly MissedPromise[]
): DateContext {
  const known = new Map<number, Lean>()
  // *you promised it by Monday, please confirm*: what comes behind still hopes
  const hasGoneBy = (at: number) =>
    missed.some(
      ({ start, end, told }) =>
        start <= at && at < end && leanAt(folded, Math.max(told, at), grammar, '') !== 'future'
    )
  return {
    now,
    monthFirst: writesMonthFirst(folded, now.timeZone, grammar),
    lean(start) {
      const lean = known.get(start) ?? (hasGoneBy(start) ? 'past' : leanAt(folded, start, grammar))
      known.set(start, lean)
      return lean
    }
  }
}

/** English of America writes the month first: told by a date that cannot be otherwise, or by the time zone. */
function writesMonthFirst(folded: string, timeZone: string, grammar: DateGrammar): boolean {
  if (!grammar.monthMayLead) return false
  const dates = [...folded.matchAll(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/g)]
  if (dates.some(([, a]) => +a! > 12 && +a! < 32)) return false
  if (dates.some(([, , b]) => +b! > 12 && +b! < 32)) return true
  return /^(?:US|America)\//.test(timeZone)
}

function leanAt(
  folded: string,
  start: number,
  grammar: DateGrammar,
  before = folded.slice(Math.max(0, start - AROUND), start)
): Lean {
  const after = folded.slice(start, start + AROUND)
  const begin = Math.max(...['. ', '! ', '? ', '\n\n', ';'].map((sign) => before.lastIndexOf(sign) + 1))
  const end = after.search(/[.!?](?:\s|$)|\n\n|;/)
  return grammar.lean(before.slice(begin), end < 0 ? after : after.slice(0, end), folded)
}

function dayAtoms(folded: string, grammar: DateGrammar, context: DateContext): Atom[] {
  return grammar.days.flatMap(({ pattern, read }) =>
    [...folded.matchAll(pattern)].flatMap((match): Atom[] => {
      const start = match.index
      const day = read((match.groups ?? {}) as Groups, context, start)
      return day ? [{ start, end: start + match[0].length, day }] : []
    })
  )
}

function timeAtoms(folded: string, grammar: DateGrammar): Atom[] {
  return grammar.times.flatMap(({ pattern, read, weak = false }) =>
    [...folded.matchAll(pattern)].flatMap((match): Atom[] => {
      const minutes = read((match.groups ?? {}) as Groups)
      const start = match.index
      return minutes === undefined ? [] : [{ start, end: start + match[0].length, minutes, weak }]
    })
  )
}

/** Of atoms that overlap, the one that covers more; then the one whose rule stands first. In reading order. */
function claim(atoms: readonly Atom[]): Atom[] {
  const kept: Atom[] = []
  const bySize = [...atoms].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const atom of bySize) if (!kept.some((other) => meets(other, atom))) kept.push(atom)
  return kept.sort((a, b) => a.start - b.start)
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Joins a day with the time beside it, and two days that are the ends of one span. */
function assemble(
  folded: string,
  days: readonly Atom[],
  times: readonly Atom[],
  grammar: DateGrammar,
  context: DateContext
): FoundDate[] {
  const free = new Set(times)
  const joined = days.map((day) => {
    const time = day.day!.minutes === undefined ? timeBeside(folded, day, free, grammar) : undefined
    if (time) free.delete(time)
    return time ? unite(folded, day, time, grammar) : day
  })
  // *on Sundays at 9* is no date, nor is its hour
  const known = joined.filter(({ day }) => !Number.isNaN(day!.day))
  const lone = [...free].filter(({ weak }) => !weak).map((time) => onItsDay(time, known, context))
  const all = [...mergeSpans(folded, known, grammar), ...lone]
  return all.map((atom) => dated(folded, atom, grammar)).sort((a, b) => a.start - b.start)
}

function timeBeside(
  folded: string,
  day: Atom,
  times: ReadonlySet<Atom>,
  grammar: DateGrammar
): Atom | undefined {
  const after = [...times].find(
    (time) => time.start >= day.end && isJoint(folded, day.end, time.start, grammar)
  )
  return (
    after ?? [...times].find((time) => time.end <= day.start && isJoint(folded, time.end, day.start, grammar))
  )
}

function isJoint(folded: string, from: number, to: number, { joint }: DateGrammar): boolean {
  return to - from <= 40 && joint.test(folded.slice(from, to))
}

function unite(folded: string, day: Atom, time: Atom, { evening }: DateGrammar): Atom {
  const start = Math.min(day.start, time.start)
  const end = Math.max(day.end, time.end)
  const minutes = time.minutes!
  const late = minutes >= 60 && minutes < 720 && evening?.test(folded.slice(Math.max(0, start - 12), end))
  return { start, end, day: { day: day.day!.day, minutes: late ? minutes + 720 : minutes } }
}

/**
 * A time without a day is today's, or tomorrow's when it has gone by. Where the sentence looks back it is that of the
 * day that was named before it.
 */
function onItsDay(
  { start, end, minutes = 0 }: Atom,
  days: readonly Atom[],
  { now, lean }: DateContext
): Atom {
  if (lean(start) !== 'past')
    return { start, end, isTime: true, day: { day: now.day + (minutes < now.minutes ? 1 : 0), minutes } }
  const before = days.filter((day) => day.end <= start && day.day!.day <= now.day).at(-1)
  return { start, end, isTime: true, day: { day: before?.day?.day ?? now.day, minutes } }
}

function mergeSpans(folded: string, atoms: readonly Atom[], { through, throughLead }: DateGrammar): Atom[] {
  const merged: Atom[] = []
  for (const atom of atoms) {
    const last = merged.at(-1)
    const lead = throughLead?.exec(folded.slice(atom.start, atom.end))?.[0].length ?? 0
    const isSpan =
      last && through.test(folded.slice(last.end, atom.start + lead)) && joinsAll(folded, last, atom)
    if (last && isSameDay(folded, last, atom)) merged[merged.length - 1] = { ...atom, start: last.start }
    else if (!isSpan) merged.push(atom)
    else if (isAfter(atom, last)) merged[merged.length - 1] = { ...atom, start: last.start }
    // *Monday to Friday* on a Wednesday: what always happens
    else merged.pop()
  }
  return merged
}

/** *Today is Wednesday*, *domani, giovedì*: the same day twice. */
function isSameDay(folded: string, first: Atom, second: Atom): boolean {
  if (first.day?.day !== second.day?.day || first.day?.minutes !== undefined) return false
  return /^\s*(?:,|is(?: a)?|e'?)?\s*$/.test(folded.slice(first.end, second.start))
}

function isAfter(second: Atom, first: Atom): boolean {
  if (!second.day || !first.day) return (second.minutes ?? 0) > (first.minutes ?? 0)
  return second.day.day >= first.day.day
}

/** *from Monday to Friday*, *3–5 May*; but *Monday and Friday* are two dates. */
function joinsAll(folded: string, first: Atom, second: Atom): boolean {
  const between = folded.slice(first.end, second.start)
  if (!/^\s*(?:and|e|ed|ve)\s/.test(between)) return true
  const lead = folded.slice(Math.max(0, first.start - 12), first.start + 8)
  return /\b(?:between|tra|fra)\b/.test(lead) || /^\s+(?:arasi|arasinda)\b/.test(folded.slice(second.end))
}

function dated(folded: string, atom: Atom, { lead, tail }: DateGrammar): FoundDate {
  const words = folded.slice(atom.start, atom.end)
  const cut = lead.exec(words)?.[0].length ?? 0
  const start = cut < words.length ? atom.start + cut : atom.start
  const more = tail?.exec(folded.slice(atom.end, atom.end + 40))?.[0].length ?? 0
  const whole = folded
    .slice(start, atom.end + more)
    .trimEnd()
    .replace(/[,(]+$/, '')
  // the stop of *p.m.* belongs to it
  const kept = /\b[ap]\.m\.$/.test(whole) ? whole : whole.replace(/\.$/, '')
  const iso = isoOf(atom.day!.day, atom.day!.minutes)
  return { start, end: start + kept.length, iso, ...(atom.isTime ? { isTime: true } : {}) }
}
