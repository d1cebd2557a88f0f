import { COUNTERS } from './instrument.mjs'

/** Tells inputs that reach something new: a branch, or a branch much more often than before. */
export function createCoverage() {
  const counters = globalThis[COUNTERS]
  const seen = new Uint8Array(counters.length)
  let reached = 0
  return {
    get reached() {
      return reached
    },
    clear: () => counters.fill(0),
    /** True when the last input has reached what no input before it has. */
    takeNew() {
      let isNew = false
      for (let i = 0; i < counters.length; i++) {
        const hits = counters[i]
        if (hits === 0) continue
        const bucket = bucketOf(hits)
        const known = seen[i]
        if ((known & bucket) !== 0) continue
        if (known === 0) reached++
        seen[i] = known | bucket
        isNew = true
      }
      return isNew
    }
  }
}

function bucketOf(hits) {
  if (hits < 4) return 1 << (hits - 1)
  if (hits < 8) return 8
  if (hits < 32) return 16
  if (hits < 128) return 32
  return hits < 1024 ? 64 : 128
}
