/** True when `name` is one of `patterns`, in which `*` stands for any run of signs; case does not count. */
export function isKnownName(name: string, patterns: readonly string[]): boolean {
  const { words, expressions } = namesOf(patterns)
  return words.has(name.toLowerCase()) || expressions.some((expression) => expression.test(name))
}

interface Names {
  /** In lower case. */
  readonly words: ReadonlySet<string>
  readonly expressions: readonly RegExp[]
}

const known = new WeakMap<readonly string[], Names>()

function namesOf(patterns: readonly string[]): Names {
  const names = known.get(patterns) ?? {
    words: new Set(patterns.filter((each) => !each.includes('*')).map((each) => each.toLowerCase())),
    expressions: patterns.filter((each) => each.includes('*')).map(expressionOf)
  }
  known.set(patterns, names)
  return names
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'i')
}
