import type { RuleTime } from '../analysis/rule-meter.js'

/** How many rules are shown where nobody asks for more. */
export const SHOWN_RULES = 10

const COLUMNS = ['total ms', '%', 'guards ms', 'tried', 'matched'] as const
const WIDTHS = [9, 6, 10, 10, 9] as const

/** A table of the `count` rules that took longest, the slowest first, below a line with the sums. */
export function ruleTimeLines(times: readonly RuleTime[], count: number): string[] {
  if (times.length === 0) return ['no rule was tried']
  const all = times.reduce((sum, time) => sum + totalOf(time), 0)
  const shown = [...times].sort(bySlowness).slice(0, count)
  return [
    `${all.toFixed(1)} ms in the patterns and guards of ${counted(times.length, 'rule')}`,
    ...(shown.length > 0 ? [row(COLUMNS, 'rule')] : []),
    ...shown.map((time) => row(cells(time, all), `${time.id} (${time.lang})`))
  ]
}

function totalOf({ patterns, guards }: RuleTime): number {
  return patterns + guards
}

function bySlowness(a: RuleTime, b: RuleTime): number {
  return totalOf(b) - totalOf(a) || b.tried - a.tried || (a.id + a.lang < b.id + b.lang ? -1 : 1)
}

function cells(time: RuleTime, all: number): readonly string[] {
  const total = totalOf(time)
  return [
    total.toFixed(2),
    (all === 0 ? 0 : (total / all) * 100).toFixed(1),
    time.guards.toFixed(2),
    String(time.tried),
    String(time.matched)
  ]
}

function row(values: readonly string[], name: string): string {
  return `${values.map((value, i) => value.padStart(WIDTHS[i]!)).join(' ')}  ${name}`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
