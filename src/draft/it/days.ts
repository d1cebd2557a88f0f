import { writtenDate } from '../fact-date.js'
import { isPlaceholder } from '../fact-text.js'
import { ownArticle } from './article.js'

const MONTH = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre'
const DAY = 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica'
const CAPITAL = new RegExp(`(?<=\\s)(?:${DAY}|${MONTH})(?!\\p{L})`, 'giu')
/** What comes again and again, or between two hours, has no last day. */
export const NO_END = /^(?:ogni|tutti i|tutte le|dalle|dal)(?!\p{L})|(?<!\p{L})(?:tra le|fra le|dalle)\s\d/iu
/** Says by itself when it is. */
const PLACED = new RegExp(
  `^(?:(?:tra|fra|in|subito|nel|nella|nei)(?!\\p{L})|ad?\\s+(?:inizio|metà|fine|${MONTH})(?!\\p{L}))`,
  'iu'
)
const LENGTH =
  /^(?:\d+|un['’]?|una|due|tre|quattro|cinque|dieci)\s?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])(?!\p{L})/iu

/** *una visita di Domenica* → *una visita di domenica*. */
export function withSmallDays(value: string): string {
  return value.replace(CAPITAL, (word) => word.toLocaleLowerCase('it'))
}

/** *2026-06-01* → *1° giugno 2026*. */
export function dateOf(value: string): string {
  return writtenDate(value, 'it').replace(new RegExp(`(?<!\\d)1 (?=(?:${MONTH})(?!\\p{L}))`, 'giu'), '1° ')
}

/** *il 15 maggio*, *l’8 maggio*, *le 15 di domani*; days of the week, lengths of time and adverbs stand alone. */
export function dated(value: string): string {
  if (ownArticle(value) || isPlaceholder(value) || LENGTH.test(value)) return value
  if (/^(?:ore\s)/i.test(value)) return `le ${value}`
  if (/^\d{1,2}[:.]\d{2}\b/.test(value) && !/^\d{1,2}\.\d{1,2}\.\d/.test(value)) return `le ${value}`
  if (/^(?:primo|secondo|terzo|quarto|prossimo)\s/i.test(value)) return `il ${value}`
  if (/^(?:prima|seconda|terza|quarta|prossima)\s/i.test(value)) return `la ${value}`
  if (/^\d/.test(value)) return /^(?:8|11)(?!\d)/.test(value) ? `l'${value}` : `il ${value}`
  return value
}

/** The last day: *entro venerdì*, *entro il 15 maggio*, *a giugno*. */
export function byDay(value: string): string {
  if (PLACED.test(value) || NO_END.test(value)) return value
  const bare = value.replace(/^(?:entro(?:\s+e non oltre)?|prima di|per)\s+(?=\S)/i, '')
  return `entro ${dated(bare)}`
}

/** What day it is. */
export function onWhichDay(value: string): string {
  return new RegExp(`^\\d{1,2}°?\\s(?:${MONTH})`, 'iu').test(value) ? dated(value) : value
}
