import type { BindRuleset } from '../analysis/match-patterns.js'
import type { RuleMeter } from '../analysis/rule-meter.js'
import { visibleControls } from '../core/visible-controls.js'
import { ruleTimeLines } from './rule-times.js'

/** The steps of a run that are measured apart. */
export const STAGES = ['find', 'read', 'lint', 'report'] as const
export type Stage = (typeof STAGES)[number]

/** Measures a run: milliseconds by step, the files and the rules that took longest. */
export interface Timing {
  /** Makes the runners that measure their rules. */
  readonly bind: BindRuleset
  measure<T>(stage: Stage, file: string | undefined, work: () => Promise<T>): Promise<T>
  /** The same work, measured each time that it is done. */
  clocked<A, T>(stage: Stage, work: (input: A) => T): (input: A) => T
  /** The same items, with the waiting for each of them measured. */
  pulled<T>(stage: Stage, items: AsyncIterable<T>): AsyncIterable<T>
  /** The lines to print, when all is done. */
  lines(): string[]
}

const SLOWEST = 5

/** The rules of a run, and how many of them to show. */
export interface MeasuredRules {
  readonly meter: RuleMeter
  readonly shown: number
}

/** `now` gives milliseconds; `startedAt` is when the process began, on the same clock. */
export function createTiming(now: () => number, startedAt: number, { meter, shown }: MeasuredRules): Timing {
  const begin = now()
  const stages = new Map<Stage, number>(STAGES.map((stage) => [stage, 0]))
  const files = new Map<string, number>()
  const add = (stage: Stage, took: number) => stages.set(stage, stages.get(stage)! + took)
  return {
    bind: meter.bind,
    clocked: (stage, work) => (input) => {
      const from = now()
      const done = work(input)
      add(stage, now() - from)
      return done
    },
    async *pulled(stage, items) {
      let from = now()
      for await (const item of items) {
        add(stage, now() - from)
        yield item
        from = now()
      }
      add(stage, now() - from)
    },
    async measure(stage, file, work) {
      const from = now()
      try {
        return await work()
      } finally {
        const took = now() - from
        add(stage, took)
        if (stage === 'lint' && file !== undefined) files.set(file, (files.get(file) ?? 0) + took)
      }
    },
    lines: () => [
      ...stepLines(stages, { startedAt, begin, end: now() }),
      ...fileLines(files),
      ...ruleTimeLines(meter.times(), shown).map((line) => `timing: ${line}`)
    ]
  }
}

function stepLines(
  stages: ReadonlyMap<Stage, number>,
  { startedAt, begin, end }: { readonly startedAt: number; readonly begin: number; readonly end: number }
): string[] {
  const measured = [...stages.values()].reduce((sum, took) => sum + took, 0)
  return [
    row(begin - startedAt, 'start the program'),
    ...STAGES.map((stage) => row(stages.get(stage)!, NAMES[stage])),
    row(end - begin - measured, 'everything else'),
    row(end - startedAt, 'in all')
  ]
}

function fileLines(files: ReadonlyMap<string, number>): string[] {
  if (files.size < 2) return []
  const slowest = [...files].sort(([, a], [, b]) => b - a).slice(0, SLOWEST)
  return slowest.map(([file, took]) => row(took, `  lint ${visibleControls(file)}`))
}

const NAMES: Readonly<Record<Stage, string>> = {
  find: 'find the files',
  read: 'read and decode them',
  lint: 'find the drafts in them and lint them',
  report: 'write the report'
}

function row(took: number, name: string): string {
  return `timing: ${Math.max(took, 0).toFixed(1).padStart(9)} ms  ${name}`
}
