import type { AmountPassage } from './incoming-message.js'

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '₺': 'TRY',
  '¥': 'JPY',
  us$: 'USD',
  a$: 'AUD',
  c$: 'CAD'
}
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:eur|euros?|euroluk)/, 'EUR'],
  [/^(?:gbp|pounds?|quid|sterlin)/, 'GBP'],
  [/^(?:usd|dollars?|bucks|dollari|dollaro|dolar)/, 'USD'],
  [/^(?:try|tl|lira|türk lirası|turkish lira)/, 'TRY'],
  [/^(?:chf|swiss francs?|franchi|frank)/, 'CHF'],
  [/^(?:aud)/, 'AUD'],
  [/^(?:cad)/, 'CAD'],
  [/^(?:sek|nok|dkk)/, '']
]
const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const NAME = `(?:EUR|GBP|USD|TRY|CHF|AUD|CAD|TL|euros?|pounds?|quid|dollars?|bucks|lira|türk lirası|sterlin|dolar|dollari|dollaro|franchi|swiss francs?|frank)`
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<before>US\$|A\$|C\$|[€£$₺¥]|(?:EUR|GBP|USD|TRY|CHF|TL)(?=\s?\d))\s?(?<a>${NUMBER})|(?<b>${NUMBER})\s?(?:(?<sign>[€£$₺])|(?<name>${NAME})(?!\p{L}{5})))(?:[.,]-)?`,
  'giu'
)

/** Sums of money that a text names, in reading order. Offsets are UTF-16. */
export function findAmounts(text: string): AmountPassage[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): AmountPassage[] => {
    const { before, a, b, sign, name } = match.groups!
    const value = numberOf((a ?? b)!)
    if (value === undefined) return []
    const currency = currencyOf((before ?? sign ?? name)!)
    return [{ range: [match.index, match.index + match[0].length], actual: match[0], value, currency }]
  })
}

/** `1.234,50` and `1,234.50` are the same: the last sign with one or two digits behind it is the decimal one. */
function numberOf(written: string): number | undefined {
  const bare = written.replace(/['’\s]/gu, '')
  const [, whole, decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? []
  const value = Number(`${whole!.replace(/[.,]/g, '')}.${decimals || '0'}`)
  return Number.isFinite(value) ? value : undefined
}

function currencyOf(words: string): string | null {
  const lower = words.toLowerCase()
  return SYMBOLS[lower] ?? (NAMES.find(([pattern]) => pattern.test(lower))?.[1] || null)
}
