import { visibleControls } from '../core/visible-controls.js'
/** The steps of a run that are measured apart. */
export const STAGES = ['find', 'read', 'lint', 'report'] as const
export type Stage = (typeof STAGES)[number]

/** Measures a run: milliseconds by step, and the files that took longest. */
export interface Timing {
  measure<T>(stage: Stage, file: string | undefined, work: () => Promise<T>): Promise<T>
  /** The lines to print, when all is done. */
  lines(): string[]
}

const SLOWEST = 5

/** `now` gives milliseconds; `startedAt` is when the process began, on the same clock. */
export function createTiming(now: () => number, startedAt: number): Timing {
  const begin = now()
  const stages = new Map<Stage, number>(STAGES.map((stage) => [stage, 0]))
  const files = new Map<string, number>()
  return {
    async measure(stage, file, work) {
      const from = now()
      try {
        return await work()
      } finally {
        const took = now() - from
        stages.set(stage, stages.get(stage)! + took)
        if (stage === 'lint' && file !== undefined) files.set(file, (files.get(file) ?? 0) + took)
      }
    },
    lines() {
      const end = now()
      const measured = [...stages.values()].reduce((sum, took) => sum + took, 0)
      const slowest = [...files].sort(([, a], [, b]) => b - a).slice(0, SLOWEST)
      return [
        row(begin - startedAt, 'start the program'),
        ...STAGES.map((stage) => row(stages.get(stage)!, NAMES[stage])),
        row(end - begin - measured, 'everything else'),
        row(end - startedAt, 'in all'),
        ...(files.size > 1 ? slowest.map(([file, took]) => row(took, `  lint ${visibleControls(file)}`)) : [])
      ]
    }
  }
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
