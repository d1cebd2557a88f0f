import { conjugate } from '../../language/it/conjugate.js'
import { VERBS } from '../../language/it/verbs.js'
import { firstWord } from '../fact-text.js'

let infinitives: ReadonlyMap<string, string> | undefined

/** *mando due tecnici* → *mandare due tecnici*: what a writer says they do, as something that can be done. */
export function asInfinitive(value: string): string {
  const word = firstWord(value)
  const verb = /(?:o|iamo|ò|remo)$/u.test(word) ? known().get(word.toLowerCase()) : undefined
  return verb === undefined ? value : `${verb}${value.slice(word.length)}`
}

/** The infinitive of each *io* and *noi* of present and future. */
function known(): ReadonlyMap<string, string> {
  infinitives ??= new Map(
    VERBS.flatMap((verb) =>
      (['pres1', 'fut1'] as const).flatMap((form) =>
        conjugate(verb, form).map((word): [string, string] => [word, verb])
      )
    )
  )
  return infinitives
}
