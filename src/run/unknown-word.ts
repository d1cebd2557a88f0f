import { closest } from '../core/did-you-mean.js'
import { UsageError } from '../core/errors.js'

/** A word that is not one of `words`, with the nearest of them; `otherwise` says what to do when none is near. */
export function unknownWord(
  what: string,
  value: string,
  words: readonly string[],
  otherwise: string
): UsageError {
  const near = closest(value, words)
  return new UsageError({
    code: 'unknown-name',
    what,
    value,
    remedy: near === undefined ? otherwise : `did you mean “${near}”?`
  })
}
