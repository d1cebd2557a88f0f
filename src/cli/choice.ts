import { InvalidArgumentError, Option } from 'commander'
import { closest } from '../core/did-you-mean.js'
import { UsageError } from '../core/errors.js'

/** An option that takes one of `values`; any other is refused with the nearest of them. */
export function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, `${description}: ${values.join(', ')}`).argParser((value: string) => {
    if (!values.includes(value)) throw new InvalidArgumentError(refusal(value, values))
    return value
  })
}

/** An option that takes a whole number from 0, and at most `most`. */
export function wholeNumber(flags: string, description: string, most?: number): Option {
  return new Option(flags, description).argParser((value: string) => {
    if (!/^\d{1,15}$/.test(value) || (most !== undefined && Number(value) > most))
      throw new InvalidArgumentError(
        `Expected a whole number from 0${most === undefined ? '' : ` to ${most}`}`
      )
    return Number(value)
  })
}

/** An option `NAME=LEVEL` that may be given several times. */
export function ruleLevels(flags: string, description: string): Option {
  const levels = ['off', 'suggestion', 'warning', 'error']
  return new Option(flags, `${description}: ${levels.join(', ')}`).argParser(
    (value: string, previous: readonly (readonly [string, string])[] = []) => {
      const [, name, level] = /^([a-z-]+(?:\/[a-z0-9-]+)?)=(.*)$/.exec(value) ?? []
      if (name === undefined || level === undefined) throw new InvalidArgumentError('Expected ID=LEVEL')
      if (!levels.includes(level)) throw new InvalidArgumentError(refusal(level, levels))
      return [...previous, [name, level] as const]
    }
  )
}

/** An option that may be given several times; its values come as a list. */
export function repeated(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, previous: readonly string[] = []) => [
    ...previous,
    value
  ])
}

/** @throws UsageError for a word that is not one of `words`. */
export function unknownWord(what: string, word: string, words: readonly string[]): UsageError {
  const near = closest(word, words)
  return new UsageError({
    code: 'unknown-command',
    what,
    value: word,
    remedy: near === undefined ? '“levelhead --help” lists them' : `did you mean “${near}”?`
  })
}

/** What is said of a value that is not among `values`. */
export function refusal(value: string, values: readonly string[]): string {
  const near = closest(value, values)
  return `Expected ${values.join(', ')}${near === undefined ? '' : `; did you mean “${near}”?`}`
}
