/** True when `name` is one of `patterns`, in which `*` stands for any run of signs; case does not count. */
export function isKnownName(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => expressionOf(pattern).test(name))
}

const expressions = new Map<string, RegExp>()

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern)
  if (known) return known
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const made = new RegExp(`^${parts.join('.*')}$`, 'i')
  expressions.set(pattern, made)
  return made
}
