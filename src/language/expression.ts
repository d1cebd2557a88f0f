import { classesFor, isNarrow } from './narrow.js'

/** The expressions of one source, by their flags. */
interface Made {
  /** Nothing in the source means something else without the flag `u`. */
  readonly isPlain: boolean
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
  if (!known) made.set(source, (known = { isPlain: isPlain(source), byFlags: new Map() }))
  const own = known.isPlain && flags.includes('u') && isNarrow(text) ? flags.replace('u', '') : flags
  let expression = known.byFlags.get(own)
  if (!expression) known.byFlags.set(own, (expression = new RegExp(source, own)))
  return expression
}

/** Source of an expression for a word that stands alone in a text. */
export function aloneIn(text: string, word: string): string {
  const { letter } = classesFor(text)
  return `(?<![${letter}])${word}(?![${letter}])`
}

function isPlain(source: string): boolean {
  return isNarrow(source) && !/\\[pPuk]/.test(source)
}
