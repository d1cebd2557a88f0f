import { FEATURE } from '../../language/tr/features.js'
import { ADJECTIVES, NOUNS } from '../../language/tr/known-words.js'
import { turkish } from '../../language/tr/turkish.js'
import { writtenDate } from '../fact-date.js'
import { type FactGrammar, restOf } from '../fact-grammar.js'
import { nameOf } from '../fact-name.js'
import {
  firstWord,
  inOneLine,
  isAcronym,
  isPlaceholder,
  withoutMark,
  withoutStop,
  withSmall
} from '../fact-text.js'
import { isPlace } from './places.js'
import { nameCase, nounCase, objectOf, type TurkishCase } from './suffix.js'

const DAY = /^(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)$/i
const MONTH = 'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık'
const CASES: readonly TurkishCase[] = ['dat', 'acc', 'loc', 'abl', 'gen', 'ins']

export const turkishFacts: FactGrammar = {
  lang: 'tr',
  formOf(value, forms) {
    const text = withoutStop(inOneLine(value), 'tr')
    if (isPlaceholder(text)) return forms[0]!
    const last = /([\p{L}'’]+)$/u.exec(text)?.[1]?.toLocaleLowerCase('tr') ?? ''
    if (
      forms.includes('verb') &&
      /(?:mek|mak)$/.test(last) &&
      !/^(?:ekmek|yemek|ırmak|parmak|çakmak|emek)$/.test(last)
    )
      return 'verb'
    if (forms.includes('noun') && isClause(text)) return 'noun'
    if (forms.includes('sentence') && endsFinite(last)) return 'sentence'
    // *ücretsiz kargo* for *ücretsiz kargo yapabilirim*: a thing, where no word says that anything happens
    if (forms[0] === 'sentence' && forms.includes('noun') && !isWhole(text) && !text.endsWith('?'))
      return 'noun'
    return restOf(forms)
  },
  tidy(value, form) {
    const text = withoutMark(withoutStop(inOneLine(value), 'tr'))
    if (form === 'sentence') return text.replace(/^(?:çünkü|zira|ki)[,:]?\s+/iu, '')
    if (form === 'verb') return small(text)
    if (form === 'date')
      return dateOf(writtenDate(text, 'tr').replace(/(?<!\s)\s+(?:gününe|tarihine)\s+kadar$/iu, ''))
    if (form === 'noun') return small(text.replace(/(?<!\s)\s+(?:hakkında|konusunda|için|ile ilgili)$/iu, ''))
    return form === 'name' ? nameOf(value, 'tr') : text
  },
  small,
  cases: {
    ...Object.fromEntries(
      CASES.map((name) => [
        name,
        (value: string, form: string) => {
          if (isPlaceholder(value)) return undefined
          return form === 'name' ? nameCase(value, name) : nounCase(value, name)
        }
      ])
    ),
    // what is asked for: definite with its ending, anything else bare
    object: (value) => (isPlaceholder(value) ? value : objectOf(value)),
    undated: (value) => (/(?<!\p{L})(?:kadar|tarihinde|günü)(?!\p{L})/iu.test(value) ? undefined : value),
    // *paketin cuma günü çıktığı* and *çıktığını*, as the object of a verb
    clause: (value) =>
      !isClause(value) ? undefined : /n[ıiuü]$/u.test(value) ? value : nounCase(value, 'acc'),
    plain: (value) => (isClause(value) && /n[ıiuü]$/u.test(value) ? undefined : value),
    until,
    on: onDay,
    for: (value) =>
      DAY.test(lastWord(value)) ? `${value} günü` : NUMERIC.test(value) ? `${value} tarihi` : value,
    // a sentence, and a note that says the same without a verb of its own
    whole: (value) => (isWhole(value) ? value : undefined),
    note: (value) => (isWhole(value) ? undefined : value),
    // *anlattığınıza göre listeye göre* says it twice
    single: (value) => (/(?<!\p{L})göre(?!\p{L})/u.test(value) ? undefined : value),
    when: (value) => (/(?:içinde|bugün|yarın|sonra|sabah|akşam|kadar)$/iu.test(value) ? value : until(value))
  }
}

/** What somebody says or thinks, bent into a noun: *paketin cuma günü çıktığı*, *mührün açılmış olması*. */
function isClause(value: string): boolean {
  return CLAUSE.test(value)
}

const CLAUSE =
  /(?<!\p{L})\p{L}+[ıiuü]n\s(?:.*\s)?\p{L}+(?:[dt][ıiuü]ğ[ıiuü]|[ae]c[ae]ğ[ıi]|m[ae](?:s|ler)[ıi])(?:n[ıiuü])?$/iu

/** *cuma gününe kadar*, *15 Mayıs’a kadar*, *yarın saat 15.00’e kadar*. */
function until(value: string): string {
  if (isPlaceholder(value)) return `${value} tarihine kadar`
  if (/(?:kadar|içinde|sonra)$/i.test(value)) return value
  const last = lastWord(value)
  if (/^her\s/i.test(value)) return DAY.test(last) ? `${value} günü` : value
  if (DAY.test(last)) return `${value} gününe kadar`
  if (/^bugün$/i.test(value)) return 'bugün gün sonuna kadar'
  if (/^arası(?:nda)?$/i.test(last)) return value.replace(/(?:nda)?$/i, 'nda')
  if (NUMERIC.test(value) || /\d{4}$/.test(value)) return `${value} tarihine kadar`
  if (new RegExp(`(?:${MONTH})$`, 'iu').test(value)) return `${nameCase(value, 'dat') ?? value} kadar`
  if (/\d$/.test(value)) return `${clock(value)} kadar`
  const dative = nounCase(value, 'dat')
  return dative === undefined ? `${value} itibarıyla` : `${dative} kadar`
}

function lastWord(value: string): string {
  return value.split(/\s+/).at(-1)!
}

/** 15.00 is spoken *on beş*, 17.30 *otuz*. */
function clock(value: string): string {
  const hour = /(\d{1,2})[.:]00$/.exec(value)?.[1]
  const dative = nameCase(hour === undefined ? value : value.replace(/[.:]00$/, ''), 'dat')
  const ending = dative?.slice(dative.lastIndexOf("'")) ?? "'e"
  return `${value}${ending}`
}

function onDay(value: string): string {
  const last = lastWord(value)
  if (DAY.test(last)) return `${value} günü`
  return /\d{4}$/.test(value) || isPlaceholder(value) || /\d[./]\d/.test(value)
    ? `${value} tarihinde`
    : nounCaseOf(value)
}

function nounCaseOf(value: string): string {
  return new RegExp(`(?:${MONTH})$`, 'iu').test(value) ? (nameCase(value, 'loc') ?? value) : value
}

/** Days of the week stand small without a date; *15 Mayıs Cuma* keeps its capitals. */
function dateOf(value: string): string {
  return /^\p{Lu}/u.test(value) && !new RegExp(`^(?:${MONTH})\\b`, 'u').test(value)
    ? withSmall(value, 'tr')
    : value
}

/** A day in figures; 15.30 is an hour. */
const NUMERIC = /^(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])(?:[./]\d{2,4})?$/

function isWhole(text: string): boolean {
  const words = text.toLocaleLowerCase('tr').match(/[\p{L}'’]+/gu) ?? []
  return words.some((word, i) => (i === words.length - 1 ? endsFinite(word) : isFiniteVerb(word)))
}

function endsFinite(word: string): boolean {
  if (/^(?:yer|saat|kat|yol|ay|gün|iş)$/.test(word)) return false
  if (
    /^(?:var|yok|değil|gerekiyor|gerekli|mümkün|zorunlu|kapalı|açık|hazır|dolu|dahil|dâhil|hariç|tamam|geçerli|geçersiz)$/.test(
      word
    )
  )
    return true
  if (/(?:dir|dır|dur|dür|tir|tır|tur|tür)$/.test(word)) return true
  return isFiniteVerb(word)
}

function isFiniteVerb(word: string): boolean {
  return (turkish.morphology(word) & FEATURE.fin) !== 0 && !/(?:ma|me|ması|mesi)$/.test(word)
}

function small(value: string): string {
  const word = firstWord(value)
  if (word === '' || /\d/.test(word) || isPlace(word) || isAcronym(word.slice(1)) || /^\p{Lu}{2}/u.test(word))
    return value
  if (/['’]/.test(word) || new RegExp(`^(?:${MONTH})$`, 'u').test(word)) return value
  // two capitals in a row are the name of somebody, unless the first is a common word
  const isName = /^\p{Lu}[\p{L}’']*\s+\p{Lu}/u.test(value) && !isCommon(word.toLocaleLowerCase('tr'))
  return isName ? value : withSmall(value, 'tr')
}

let common: ReadonlySet<string> | undefined

function isCommon(word: string): boolean {
  common ??= new Set(`${NOUNS} ${ADJECTIVES}`.split(/\s+/))
  return (
    common.has(word) ||
    turkish.morphology(word) !== 0 ||
    /^(?:bu|şu|o|bir|her|tüm|bütün|iki|üç|dört|beş|son|ilk|ancak|henüz|şu|size|siz|biz|sizin|bizim|ben)$/.test(
      word
    )
  )
}
