import { conjugate } from '../../language/it/conjugate.js'
import { NOUNS } from '../../language/it/nouns.js'
import { VERBS } from '../../language/it/verbs.js'
import { firstWord } from '../fact-text.js'

let infinitives: ReadonlyMap<string, string> | undefined

/** *mando due tecnici* → *mandare due tecnici*: what a writer says they do, as something that can be done. */
export function asInfinitive(value: string): string {
  const clitic = /^(?:[Ll]e|[Ll]a|[Gg]liel[oaei]|[Gg]liene|[Ll]o|[Ll]i|[Mm]i|[Cc]i)\s+(?=\p{Ll})/u.exec(
    value
  )?.[0]
  if (clitic !== undefined) return withClitic(value.slice(clitic.length), clitic.trim()) ?? value
  // *ho fissato un appuntamento* tells what is done
  if (/^(?:ho|abbiamo)\s/i.test(value)) return value
  const word = firstWord(value)
  const verb = /(?:o|iamo|ò|remo)$/u.test(word) ? known().get(word.toLowerCase()) : undefined
  const rest = value.slice(word.length)
  if (verb === undefined || /^\s+(?:del|dello|della|dei|degli|delle|dell['’])/i.test(rest)) return value
  if (isNoun(word) && !HAS_OBJECT.test(rest)) return value
  return verb + rest.replace(/^\s+(?:io|noi)(?=\s)/i, '')
}

/** *Le* + *mando il contratto* → *mandarLe il contratto*. */
function withClitic(value: string, clitic: string): string | undefined {
  const word = firstWord(value)
  const verb = /(?:o|iamo|ò|remo)$/u.test(word) ? known().get(word.toLowerCase()) : undefined
  if (verb === undefined || isNoun(word) || /^(?:ho|abbiamo|sono|siamo)$/i.test(word)) return undefined
  const stem = verb.replace(/r?re$/, 'r')
  const low = clitic.toLowerCase()
  // the reader is written with a capital
  return `${stem}${/^l[ea]$/.test(low) ? `L${low.slice(1)}` : low}${value.slice(word.length)}`
}

/** What follows a verb where the word may be a noun as well: *ritiro il pacco*, but *ritiro in negozio*. */
const HAS_OBJECT =
  /^\s+(?:(?:il|lo|la|i|gli|le|un|uno|una|questo|questa|questi|queste|tutto|tutta|tutti|tutte|Suo|Sua|Suoi|Sue|due|tre|quattro|subito|anche|che|se|io|noi|\d+)\s|l['’]|un['’])/i

let nouns: ReadonlySet<string> | undefined

function isNoun(word: string): boolean {
  nouns ??= new Set(NOUNS)
  return nouns.has(word.toLowerCase())
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
