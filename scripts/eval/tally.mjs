/** Counts by language and name. */
export class Tally {
  #rows = new Map()

  gold(lang, names, isFound) {
    for (const row of this.#of(lang, names)) {
      row.gold++
      if (isFound) row.found++
    }
  }

  flagged(lang, names, isRight) {
    for (const row of this.#of(lang, names)) {
      row.flagged++
      if (isRight) row.right++
    }
  }

  /** Makes the rows, so that they are shown although nothing was counted. */
  touch(lang, names) {
    this.#of(lang, names)
  }

  /** Rows sorted by name, each through `finish`. */
  rows(finish) {
    const names = [...this.#rows.keys()].sort((a, b) => a.localeCompare(b))
    return Object.fromEntries(names.map((name) => [name, finish(this.#rows.get(name))]))
  }

  #of(lang, names) {
    return names.map((name) => {
      const key = `${lang} ${name}`
      const row = this.#rows.get(key) ?? { gold: 0, found: 0, flagged: 0, right: 0 }
      this.#rows.set(key, row)
      return row
    })
  }
}

/** Precision, recall and F0.5, in which precision weighs double; nothing flagged or nothing to find is 1. */
export function finish(row) {
  const precision = row.flagged === 0 ? 1 : row.right / row.flagged
  const recall = row.gold === 0 ? 1 : row.found / row.gold
  const weight = 0.5 ** 2
  const f = precision + recall === 0 ? 0 : ((1 + weight) * precision * recall) / (weight * precision + recall)
  return { ...row, precision, recall, f }
}
