/** `length` words that stand in both rows, at `from` in the one and at `to` in the other. */
export interface SharedRun {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** What two rows of words share, in order: the longest run, then those on its either side. */
export function sharedRuns(old: readonly string[], now: readonly string[]): SharedRun[] {
  const runs: SharedRun[] = []
  collect(old, now, 0, old.length, 0, now.length, runs)
  return runs
}

function collect(
  old: readonly string[],
  now: readonly string[],
  oldFrom: number,
  oldTo: number,
  nowFrom: number,
  nowTo: number,
  runs: SharedRun[]
): void {
  const best = longest(old, now, oldFrom, oldTo, nowFrom, nowTo)
  if (best.length === 0) return
  collect(old, now, oldFrom, best.from, nowFrom, best.to, runs)
  runs.push(best)
  collect(old, now, best.from + best.length, oldTo, best.to + best.length, nowTo, runs)
}

function longest(
  old: readonly string[],
  now: readonly string[],
  oldFrom: number,
  oldTo: number,
  nowFrom: number,
  nowTo: number
): SharedRun {
  let best: SharedRun = { from: oldFrom, to: nowFrom, length: 0 }
  let before = new Map<number, number>()
  for (let from = oldFrom; from < oldTo; from++) {
    const here = new Map<number, number>()
    for (let to = nowFrom; to < nowTo; to++) {
      if (old[from] !== now[to]) continue
      const length = (before.get(to - 1) ?? 0) + 1
      here.set(to, length)
      if (length > best.length) best = { from: from - length + 1, to: to - length + 1, length }
    }
    before = here
  }
  return best
}
