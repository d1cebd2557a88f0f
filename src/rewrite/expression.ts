const made = new Map<string, RegExp>()

/**
 * The regular expression of a source that comes from a rule file. Made once: compiling one with `iu` costs far more
 * than running it over a reply. `flags` must not hold `y`, nor `g` where `lastIndex` would be left behind.
 */
export function expressionOf(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`
  const known = made.get(key)
  if (known) return known
  const expression = new RegExp(source, flags)
  made.set(key, expression)
  return expression
}
