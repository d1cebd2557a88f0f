/** ISO 639-1 codes that are met as the language of a reply; other two-letter words are not languages here. */
const CODES = new Set(
  'ar az bg bs ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv th tr uk uz vi zh'.split(
    ' '
  )
)

const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  inglese: 'en',
  ingilizce: 'en',
  italian: 'it',
  italiano: 'it',
  italyanca: 'it',
  turkish: 'tr',
  turco: 'tr',
  türkçe: 'tr',
  turkce: 'tr'
}

/**
 * The language code of a tag, in lower case: `it` for `it`, `IT-it`, `it_IT.UTF-8` and `Italiano`. Undefined
 * when it names no language that we know of.
 */
export function parseLanguageTag(tag: string | undefined): string | undefined {
  if (!tag) return undefined
  const word = tag.trim().toLowerCase()
  if (Object.hasOwn(NAMES, word)) return NAMES[word]
  const code = /^([a-z]{2})(?:[-_][a-z0-9]{2,8})*(?:[.@][\w-]*)?$/.exec(word)?.[1]
  return code !== undefined && CODES.has(code) ? code : undefined
}
