import type { RefPassage } from './incoming-message.js'

type Kind = RefPassage['kind']

/** What stands before a number, by what the number is of; the three languages at once, for they seldom clash. */
const NAMES: Readonly<Record<Kind, string>> = {
  order:
    'orders?|purchase order|po(?!\\p{L})|bookings?|reservations?|ordine|ordini|prenotazion[ei]|sipariş(?:i|im|imiz|in)?|siparis(?:i|im|imiz)?|rezervasyon(?:u|um|umuz)?',
  invoice: 'invoices?|bills?|receipts?|fatture|fattura|ricevuta|scontrino|fatura(?:sı|m|mız|nın|lı)?|makbuz',
  ticket:
    'tickets?|cases?|complaints?|claims?|requests?|pratica|segnalazione|richiesta|reclamo|sinistro|tale[pb]\\p{Ll}{0,5}|başvuru\\p{Ll}{0,5}|şikayet\\p{Ll}{0,5}|şikâyet\\p{Ll}{0,5}|kayıt|kayd\\p{Ll}{1,5}|dosya\\p{Ll}{0,4}|bilet\\p{Ll}{0,4}',
  tracking:
    'tracking|track(?:ing)? (?:id|code)|shipment|parcel|awb|spedizione|tracciamento|collo|takip|kargo(?:m|muz|yu|nun|ya)?|gönderi(?:m|miz|yi|nin)?',
  customer:
    'customer|client|account|contract|policy|member(?:ship)?|cliente|contratto|conto|utenza|polizza|codice cliente|müşteri|abone|aboneli[kğ]\\p{Ll}{0,5}|sözleşme\\p{Ll}{0,5}|poliçe\\p{Ll}{0,5}|hesap|hesab\\p{Ll}{1,5}|üyeli[kğ]\\p{Ll}{0,5}',
  other: 'ref(?:erence)?|rif(?:erimento)?|referans|ref|codice|kod'
}
const SIGN = String.raw`(?:\s*(?:#|№|n[°º.]|nr\.?|no\.?|num\.?|number|numero|id|code|ref\.?|reference|codice|kodu?|numara(?:sı|m|mız|lı)?|numaralı|nolu))`
const VALUE = String.raw`(?<value>(?=[\p{L}\d/-]{0,29}\d)[\p{L}\d](?:[\p{L}\d]|[-/_](?=[\p{L}\d])){2,29})(?![\p{L}\d]|[.,:]\d)`
const FRONT = new RegExp(
  String.raw`(?<!\p{L})(?:${(Object.entries(NAMES) as [Kind, string][]).map(([kind, names]) => `(?<${kind}>${names})`).join('|')})(?!\p{L})(?:${SIGN})*\s*(?:is|è|:|=|-)?\s*(?:#|№)?\s*${VALUE}`,
  'giu'
)
/** Turkish has the number in front: *48213 numaralı siparişim*. */
const BEHIND = new RegExp(
  String.raw`(?<![\p{L}\d])(?:#\s?)?${VALUE}\s+(?:(?:takip|sipariş|fatura|talep|poliçe|abone|müşteri|kayıt|dosya|gönderi|kargo)\s+)?(?:numaralı|no'?lu|nolu|sayılı)\s+(?:${(Object.entries(NAMES) as [Kind, string][]).map(([kind, names]) => `(?<${kind}>(?:${names}))`).join('|')})`,
  'giu'
)
const HASH =
  /(?<![\p{L}\d&#])#\s?(?<value>(?=[\p{L}\d-]{0,29}\d)[\p{L}\d](?:[\p{L}\d]|-(?=[\p{L}\d])){2,29})/giu
/** Letters, then figures: `AB-48213`. Sizes, models and postcodes are shorter. */
const CODE = /(?<![\p{L}\d/#-])(?<value>\p{Lu}{2,5}-?\d{4,}(?:-\d+)*)(?![\p{L}\d])/gu

/** Numbers of orders, invoices, tickets …, in reading order. Offsets are UTF-16; `actual` holds the word before. */
export function findRefs(text: string): RefPassage[] {
  const found: RefPassage[] = []
  for (const pattern of [FRONT, BEHIND, HASH, CODE]) {
    for (const match of text.matchAll(pattern)) {
      const { value, ...kinds } = match.groups!
      const kind = (Object.entries(kinds).find(([, name]) => name !== undefined)?.[0] ?? 'other') as Kind
      const range = [match.index, match.index + match[0].length] as const
      if (isPlain(value!, kind, match[0]) || found.some((other) => meets(other.range, range))) continue
      found.push({ range, actual: match[0], kind, value: value! })
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0])
}

/** Years, short counts and dates are no numbers of anything: *order 2 lamps*, *bill 12/05*. */
function isPlain(value: string, kind: Kind, actual: string): boolean {
  const isSigned = /[#№]|\b(?:no|nr|n[°º.]|number|numero|id|code|ref)/iu.test(actual)
  if (/^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?$/.test(value)) return true
  if (!isSigned && /^(?:19|20)\d{2}$/.test(value)) return true
  if (/^\d{1,3}(?:st|nd|rd|th|kg|gb|cm|mm|x|h|am|pm|days?)$/i.test(value)) return true
  return kind === 'other' ? value.length < 4 : !isSigned && value.length < 4
}

function meets(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
