import type { LanguageCode } from '../core/draft.js'

interface Person {
  readonly one: string
  readonly many: string
  /** What shows that the writer speaks for themselves alone. */
  readonly isOne: RegExp
  /** The same, looked for in the words of the promise's verb alone. */
  readonly isOneVerb?: RegExp
  readonly isMany: RegExp
}

const PERSONS: Readonly<Record<LanguageCode, Person>> = {
  en: {
    one: 'I',
    many: 'we',
    isOne: /(?<![\p{L}])(?:i|i['’]?(?:ll|m|ve)|me|my|ill)(?!\p{L})/iu,
    isMany: /(?<![\p{L}])(?:we|we['’]?(?:ll|re|ve)|us|our)(?!\p{L})/iu
  },
  it: {
    one: 'io',
    many: 'noi',
    isOne: /(?<!\p{L})(?:io|\p{L}+r(?:ò|o['’])|mi|mi[oa](?!\s+colleg)|me|sto|ho)(?!\p{L})/iu,
    isOneVerb:
      /^(?!.*(?<!\p{L})(?:sar|verr|avr|ricever|arriver|giunger|perverr)(?:à|anno|ete|ai)(?!\p{L}))(?:\p{L}{1,6}['’\s]+){0,3}\p{L}{2,}(?<!(?:tecnic|giorn|pac|rimbors|complet|access|subit|prim|second|quest|vostr|su))o(?!\p{L})/iu,
    isMany:
      /(?<!\p{L})(?:noi|(?!(?:ri)?chiamo(?!\p{L}))\p{L}+iamo|\p{L}+remo|ci impegn\p{L}+|nostr[oaie])(?!\p{L})/iu
  },
  tr: {
    one: 'ben',
    many: 'biz',
    isOne:
      /\p{L}+(?:[aeıiuü]c[ae]ğ[ıi]m|yorum|[aeıiuü]r[ıiuü]m|m[ae]m|[dt][ıiuü]m)(?!\p{L})|(?<!\p{L})ben(?!\p{L})/iu,
    isMany:
      /\p{L}+(?:[aeıiuü]c[ae]ğ[ıi]z|yoruz|[aeıiuü]r[ıiuü]z|[dt][ıiuü]k)(?!\p{L})|(?<!\p{L})biz(?!\p{L})/iu
  }
}

/** Who promises: the pronoun of the draft's language. What nobody is named for is promised by the house. */
export function whoPromises(actual: string, verb: string, lang: LanguageCode): string {
  const { one, many, isOne, isOneVerb, isMany } = PERSONS[lang]
  if (!isMany.test(verb) && isOneVerb?.test(verb)) return one
  for (const text of [verb, actual]) {
    if (isMany.test(text)) return many
    if (isOne.test(text)) return one
  }
  return many
}
