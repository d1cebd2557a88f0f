import type { Hunk } from './changed-lines.js'

/** The hunks of `before` in the numbering of `after`, a text that fixes have made of it; fixed lines count as changed. */
export async function moveHunks(before: string, after: string, hunks: readonly Hunk[]): Promise<Hunk[]> {
  const { diffArrays } = await import('diff')
  const moved: Hunk[] = []
  let old = 1
  let now = 1
  for (const { added, removed, count } of diffArrays(before.split('\n'), after.split('\n'))) {
    if (added) {
      moved.push({ start: now, count })
      now += count
    } else if (removed) old += count
    else {
      moved.push(...hunks.flatMap((hunk) => within(hunk, old, count, now - old)))
      old += count
      now += count
    }
  }
  return moved
}

/** The part of a hunk that lies in `count` lines from `first` on, moved by `shift` lines. */
function within(hunk: Hunk, first: number, count: number, shift: number): Hunk[] {
  if (hunk.count === 0) {
    return hunk.start >= first - 1 && hunk.start < first + count
      ? [{ start: hunk.start + shift, count: 0 }]
      : []
  }
  const start = Math.max(hunk.start, first)
  const end = Math.min(hunk.start + hunk.count, first + count)
  return end > start ? [{ start: start + shift, count: end - start }] : []
}
