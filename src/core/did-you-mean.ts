/**
 * The candidate that `word` was most likely meant to be, or undefined when none is near enough: at most two
 * slips of the finger (or one for every three letters of a longer word), a swap of neighbours counting as one.
 * Case does not count. Ties go to the earlier candidate.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const known = candidate.toLowerCase()
    const limit = Math.min(allowance(wanted, known), bestDistance - 1)
    if (Math.abs(known.length - wanted.length) > limit) continue
    const distance = editDistance(wanted, known)
    if (distance <= limit) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** ` (did you mean "x"?)`, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const match = closest(word, candidates)
  return match === undefined ? '' : ` (did you mean "${match}"?)`
}

// Two slips turn any two-letter word into any other, so a short word must keep at least one letter in place.
function allowance(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return Math.min(Math.max(2, Math.floor(longer / 3)), longer - 1)
}

/** Damerau-Levenshtein distance (optimal string alignment) in UTF-16 code units. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
