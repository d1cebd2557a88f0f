const MOST_RESULTS = 256

/**
 * `a.{md,txt}` as `a.md` and `a.txt`; braces may nest. A pair without a comma, or one that is not closed, stands
 * for itself, and so does all of a glob that would become more than 256.
 */
export function expandBraces(glob: string): readonly string[] {
  const results = expand(glob)
  return results.length > MOST_RESULTS ? [glob] : results
}

function expand(glob: string): string[] {
  const group = firstGroup(glob)
  if (group === null) return [glob]
  const results: string[] = []
  for (const option of group.options) {
    results.push(...expand(glob.slice(0, group.start) + option + glob.slice(group.end)))
    if (results.length > MOST_RESULTS) break
  }
  return results
}

interface Group {
  readonly start: number
  /** After the closing brace. */
  readonly end: number
  readonly options: readonly string[]
}

function firstGroup(glob: string): Group | null {
  for (let start = glob.indexOf('{'); start !== -1; start = glob.indexOf('{', start + 1)) {
    const group = groupAt(glob, start)
    if (group !== null && group.options.length > 1) return group
  }
  return null
}

function groupAt(glob: string, start: number): Group | null {
  const options: string[] = []
  let depth = 0
  let from = start + 1
  for (let i = start; i < glob.length; i++) {
    const sign = glob[i]
    if (sign === '{') depth++
    else if (sign === ',' && depth === 1) {
      options.push(glob.slice(from, i))
      from = i + 1
    } else if (sign === '}' && --depth === 0) {
      return { start, end: i + 1, options: [...options, glob.slice(from, i)] }
    }
  }
  return null
}
