import { findAmounts } from '../incoming/amounts.js'

/** Something that a house may or may not offer, as its config has it. */
export interface OfferEntry {
  readonly what: string
  readonly upTo?: number | undefined
  /** ISO 4217 code. */
  readonly currency?: string | undefined
  readonly percent?: number | undefined
}

/** What the agents of a house may offer, may offer once it is approved, and never offer. */
export interface Offers<T = OfferEntry> {
  readonly may: readonly T[]
  readonly approval: readonly T[]
  readonly never: readonly T[]
}

const UP_TO =
  /^(.*?)[\s,(]+(?:up to|at most|max(?:imum)?\.?(?: of)?|until|of|fino a[dl]?|al massimo|massimo|max|en çok|en fazla|azami|[≤<]=?)\s+(.+?)\)?$/iu
const TURKISH_UP_TO = /^(.+?)['’]?(?:y?[ae])?\s+kadar\s+(.+)$/iu

/** An entry with the limit that its words name: `refund up to 50 EUR`, `sconto fino al 10%`, `50 TL'ye kadar iade`. */
export function readEntry(entry: OfferEntry): OfferEntry {
  if (entry.upTo !== undefined || entry.percent !== undefined) return entry
  const [, what, limit] = UP_TO.exec(entry.what) ?? []
  const [, turkishLimit, turkishWhat] = TURKISH_UP_TO.exec(entry.what) ?? []
  const words = limit ?? turkishLimit
  const amount = words === undefined ? undefined : findAmounts(words)[0]
  const percent = words === undefined ? undefined : percentIn(words)[0]?.value
  const named = (what ?? turkishWhat)?.trim()
  if (named === undefined || (amount === undefined && percent === undefined)) return entry
  return {
    what: named,
    ...(amount ? { upTo: amount.value, ...(amount.currency ? { currency: amount.currency } : {}) } : {}),
    ...(percent === undefined ? {} : { percent })
  }
}

/** Percentages that a text names: `20%`, `20 percent`, `%20`, `yüzde 20`. Offsets are UTF-16. */
export function percentIn(text: string): { readonly index: number; readonly value: number }[] {
  const found = text.matchAll(
    /(?:(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|percent\b|per cent\b|per cento|percento|puan indirim)|(?:%|yüzde)\s?(\d{1,3}(?:[.,]\d{1,2})?))/giu
  )
  return [...found].map(({ 1: before, 2: behind, index }) => ({
    index,
    value: Number((before ?? behind)!.replace(',', '.'))
  }))
}

/** The entry in words: `refund up to 50 EUR`. */
export function entryInWords({ what, upTo, currency, percent }: OfferEntry): string {
  const sum = upTo === undefined ? '' : ` ≤ ${upTo}${currency ? ` ${currency}` : ''}`
  return `${what}${sum}${percent === undefined ? '' : ` ≤ ${percent}%`}`
}
