import { classesFor, isNarrow, narrowed } from './narrow.js'

/** The expressions of one source, by their flags. */
interface Made {
  /** What means the same in a narrow text without the flag `u`. */
  readonly narrow: string | undefined
  readonly byFlags: Map<string, RegExp>
}

const made = new Map<string, Made>()

/**
 * The regular expression of a source that comes from a rule file, for one text. Made once: compiling one with `iu`
 * costs far more than running it over a reply. `flags` must not hold `y`, nor `g` where `lastIndex` would be left
 * behind. A narrow text gets one without `u`, which finds the same and is compiled in a tenth of the time.
 */
export function expressionOf(source: string, flags: string, text: string): RegExp {
  let known = made.get(source)
  if (!known) made.set(source, (known = { narrow: narrowed(source), byFlags: new Map() }))
  const isShort = known.narrow !== undefined && flags.includes('u') && isNarrow(text)
  const own = isShort ? flags.replace('u', '') : flags
  let expression = known.byFlags.get(own)
  if (!expression) known.byFlags.set(own, (expression = new RegExp(isShort ? known.narrow! : source, own)))
  return expression
}

/** True where an expression of a rule file, if it has one, is found in a text, whatever its case. */
export function matches(text: string, source: string | undefined): boolean {
  return source !== undefined && expressionOf(source, 'iu', text).test(text)
}

/** Source of an expression for a word that stands alone in a text. */
export function aloneIn(text: string, word: string): string {
  const { letter } = classesFor(text)
  return `(?<![${letter}])${word}(?![${letter}])`
}
