import { isNounBase } from '../../language/en/known-words.js'
import { lemma } from '../../language/en/lemma.js'
import { englishTurnRound } from './turn-round.js'

/** The writer's own people, whom the reader has none of. */
const COLLEAGUE =
  '(?!\\s+(?:colleagues?|team|manager|supervisor|boss|department|co-?workers?|predecessor)\\b)'
const OWN = new RegExp(
  `(?<![\\p{L}'’])(?:I|I['’](?:m|ve|d|ll)|me|mine|myself|my${COLLEAGUE})(?![\\p{L}])`,
  'u'
)

const SPEAKS = /(?<![\p{L}'’])I(?:['’](?:m|ve|d|ll))?(?![\p{L}'’])/u

/** Does the reader speak here? *I waited three hours*: to be quoted, since no rule turns every sentence round. */
export function isReadersOwn(sentence: string): boolean {
  return OWN.test(sentence)
}

/**
 * What a reader wants or has, told as *my* or as *their*, in words to them: *a refund of my ticket*, *their ticket* →
 * *your ticket*.
 */
export function toReader(value: string): string {
  // *I waited three hours* is quoted as it stands
  if (/^(?:me|us) to\b/i.test(value) || SPEAKS.test(value)) return englishTurnRound.ask(value) ?? value
  return turnedPeople(englishTurnRound.ask(value) ?? value)
}

function turnedPeople(value: string): string {
  return value
    .replace(new RegExp(`(?<!\\p{L})[Mm]y${COLLEAGUE}(?!\\p{L})`, 'gu'), (word) =>
      word === 'My' ? 'Your' : 'your'
    )
    .replace(/(?<!\p{L})mine(?!\p{L})/gu, 'yours')
    .replace(/(?<!\p{L})me(?!\p{L})/gu, 'you')
    .replace(/(?<!\p{L})(?:[Tt]heirs?|[Tt]hey)(?!\p{L})/gu, (word, at: number) =>
      turned(word, value.slice(0, at))
    )
}

function turned(word: string, before: string): string {
  const low = word.toLowerCase()
  const last = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  // *the chairs they ordered*: they are the reader, whatever stands before
  const isRelative = low === 'they' && (isNounBase(last) || isMany(last))
  if (!isRelative && before.split(/[^\p{L}]+/u).some((each) => isMany(each.toLowerCase()))) return word
  const you = low === 'they' ? 'you' : low === 'their' ? 'your' : 'yours'
  return /^T/.test(word) ? you[0]!.toUpperCase() + you.slice(1) : you
}

/** Others of whom *they* may be said: *two friends and their seats*. */
function isMany(word: string): boolean {
  return lemma(word).some(({ form, base }) => form === 'pl' && base !== word)
}
