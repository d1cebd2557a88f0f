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
  withCapital,
  withoutMark,
  withoutStop,
  withSmall
} from '../fact-text.js'
import { asDoingOf, asOffer, asPromise, asThing, NO_DOING } from './doing.js'
import { isPlace } from './places.js'
import { isReadersOwn, toReader } from './reader-words.js'
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
    if (forms.includes('verb') && /(?:mek|mak)$/.test(last) && !NO_DOING.test(last)) return 'verb'
    if (forms.includes('noun') && isClause(text)) return 'noun'
    // *geç kalmam*: what the writer did, as a thing
    if (forms[0] === 'noun' && /m[ae]m$/.test(last)) return 'noun'
    if (forms.includes('sentence') && (endsFinite(last) || isPredicate(text, last))) return 'sentence'
    // *ücretsiz kargo* for *ücretsiz kargo yapabilirim*: a thing, where no word says that anything happens
    if (forms[0] === 'sentence' && forms.includes('noun') && !isWhole(text) && !text.endsWith('?'))
      return 'noun'
    return restOf(forms)
  },
  tidy(value, form) {
    const text = withMonthCapitals(withoutMark(withoutStop(inOneLine(value), 'tr')))
    if (form === 'sentence') return text.replace(/^(?:çünkü|zira|ki)[,:]?\s+/iu, '')
    if (form === 'verb') return small(text)
    if (form === 'date')
      return dateOf(writtenDate(text, 'tr').replace(/(?<!\s)\s+(?:gününe|tarihine)\s+kadar$/iu, ''))
    if (form === 'noun')
      return asThing(small(text.replace(/(?<!\s)\s+(?:hakkında|konusunda|için|ile ilgili)$/iu, '')))
    return form === 'name' ? nameOf(value, 'tr', isNoName) : text
  },
  small,
  toReader,
  cases: {
    ...Object.fromEntries(
      CASES.map((name) => [
        name,
        (value: string, form: string) => {
          if (isPlaceholder(value)) return undefined
          return form === 'name' && !SELF.test(value) ? nameCase(value, name) : nounCase(value, name)
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
      DAY.test(lastWord(value))
        ? `${value} günü`
        : NUMERIC.test(value)
          ? `${value} tarihi`
          : /^\d+\s(?:iş\s)?(?:gün|hafta|ay)$/i.test(value)
            ? `${value}${/ay$/i.test(value) ? 'lık' : /gün$/i.test(value) ? 'lük' : 'lık'} süre`
            : value,
    // a doing as what the writer promises, offers or is asked for, and as what the reader is asked for
    will: asPromise,
    can: asOffer,
    ours: (value) => (OURS.test(value) ? asDoingOf(value, 'ours') : undefined),
    theirs: (value) => (OURS.test(value) ? undefined : value),
    yours: (value) => asDoingOf(value, 'yours'),
    // *imzalı teklif için*, *isteyip istemediğinizi sormak için*
    icin: (value) =>
      TOLD.test(value)
        ? `${value}${/ız$/.test(value) ? 'ı' : 'i'} sormak için`
        : `${value} ${/\siçin\s/.test(value) ? 'hakkında' : 'için'}`,
    // *e-postanın silinmesini sağlayacağım*, *yeni kılavuz alacaksınız*
    olay: (value) => (/m[ae]s[ıi]$/.test(value) ? nounCase(value, 'acc') : undefined),
    nesne: (value) => (/m[ae]s[ıi]$/.test(value) ? undefined : value),
    // *faturalama ekibi* has an ending for *from*; *faturalama* stands in brackets
    ekip: (value) => (/[ıiuü](?:m[ıiuü]z)?$/.test(value) ? nounCase(value, 'abl') : undefined),
    yalin: (value) => (/[ıiuü](?:m[ıiuü]z)?$/.test(value) ? undefined : value),
    // what is held to be so, without a word for *is*: *ikinci ödeme depozito*
    claim: (value) => (isClause(value) ? undefined : value),
    kendi: (value) => (/(?:\s(?:ve|ile)|,)\s/.test(value) ? 'kendileri' : 'kendisi'),
    // *Sayın* goes with a family name or a title
    resmi: (value) => (/\s/.test(value) || isPlaceholder(value) ? value : undefined),
    timed: (value) => (TIMED.test(value) ? value : undefined),
    untimed: (value) => (TIMED.test(value) ? undefined : value),
    done: (value) => (isDone(value) ? value : undefined),
    todo: (value) => (isDone(value) ? undefined : value),
    // what only the reader can have said stands in quotes
    quoted: (value) => (isReadersOwn(value) ? value : undefined),
    told: (value) => (isReadersOwn(value) ? undefined : value),
    // a sentence, and a note that says the same without a verb of its own
    whole: (value) => (isWhole(value) ? value : undefined),
    note: (value) => (isWhole(value) ? undefined : value),
    // *anlattığınıza göre listeye göre* says it twice
    single: (value) => (/(?<!\p{L})göre(?!\p{L})/u.test(value) ? undefined : value),
    when: (value) =>
      /(?:içinde|bugün|yarın|sonra|sabah|akşam|kadar|hemen)$/iu.test(value) ? value : until(value)
  }
}

const SELF = /^kendi(?:si|leri)$/
/** What is done for somebody else: who asks for it wants it of us. */
const OURS =
  /(?<!\p{L})(?:gönder|yolla|öde|ara|sil|onar|düzelt|ver|kaldır|bildir|yenile|uzat|aç|teslim et|iade et|tamir et|geri al|kontrol et|ilet|paylaş|yanıtla|cevapla|gider|tamamla)m[ae]k$/iu
/** *isteyip istemediğiniz*: a question, told. */
const TOLD = /(?:[dt][ıiuü]ğ[ıiuü]|c[ae]ğ[ıi])n[ıiuü]z$/iu
/** Names its own hour. */
const TIMED = /(?<!\p{L})saat\s\d|\d['’](?:da|de|ta|te)(?!\p{L})/iu
const SMALL_MONTH = new RegExp(`(?<=(?<!\\d)\\d{1,2}\\s)(?:${MONTH})(?!\\p{L})`, 'giu')

/** *3 mart* → *3 Mart*. */
function withMonthCapitals(value: string): string {
  return value.replace(SMALL_MONTH, (word) => withCapital(word.toLocaleLowerCase('tr'), 'tr'))
}

/** Does it tell what has happened already? */
function isDone(value: string): boolean {
  const last = lastWord(value).toLocaleLowerCase('tr')
  return /[dt][ıiuü][mk]?$/.test(last) && isFiniteVerb(last)
}

/** Says something of a thing without a verb: *fiyat çok yüksek*, *e-posta ekte*. */
function isPredicate(text: string, last: string): boolean {
  if (!/\s/.test(text)) return false
  adjectives ??= new Set(ADJECTIVES.split(/\s+/))
  return adjectives.has(last) || /(?:[ıiuü]nd[ae]|[çfhkpsşt]t[ae]|(?:biz|siz|on|yer)d[ae])$/.test(last)
}

let adjectives: ReadonlySet<string> | undefined

/** Is it a word that no name is, as *ekibi*? */
function isNoName(word: string): boolean {
  nouns ??= new Set(NOUNS.split(/\s+/))
  return nouns.has(word) || NO_NAME.test(word)
}

let nouns: ReadonlySet<string> | undefined
const NO_NAME =
  /(?:[ıiuü]m[ıiuü]z|s[ıiuü]$|^(?:ekip|ekib|birim|servis|departman|bölüm|büro|ofis|merkez|şube|mağaza|takım|destek|muhasebe|müşteri|hizmet)[ıiuü]?(?:s[ıi]|ler[ıi]|lar[ıi])?)$/u

/** What somebody says or thinks, bent into a noun: *paketin cuma günü çıktığı*, *mührün açılmış olması*. */
function isClause(value: string): boolean {
  return CLAUSE.test(value)
}

const CLAUSE =
  /(?<!\p{L})\p{L}+[ıiuü]n\s(?:.*\s)?\p{L}+(?:[dt][ıiuü]ğ[ıiuü]|[ae]c[ae]ğ[ıi]|m[ae](?:s|ler)[ıi])(?:n[ıiuü])?$/iu

/** *cuma gününe kadar*, *15 Mayıs’a kadar*, *yarın saat 15.00’e kadar*. */
function until(value: string): string {
  if (isPlaceholder(value)) return `${value} tarihine kadar`
  if (/(?:kadar|içinde|sonra|hemen|derhal|şimdi|şu anda|birazdan)$/i.test(value) || WHEN.test(value))
    return value
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

/** Says when by its own ending: *haziranda*, *15 Mayıs'ta*. */
const WHEN = new RegExp(`(?:(?:${MONTH})['’]?|\\d['’]|saatler[ıi]n)(?:da|de|ta|te)$`, 'iu')

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
  // *düzeltilmiş fatura*: inside of a phrase it qualifies a thing
  return words.some((word, i) =>
    i === words.length - 1 ? endsFinite(word) : isFiniteVerb(word) && !/m[ıiuü]ş$/.test(word)
  )
}

function endsFinite(word: string): boolean {
  if (/^(?:yer|saat|kat|yol|ay|gün|iş)$/.test(word)) return false
  if (
    /^(?:var|yok|değil|gerekiyor|gerekli|mümkün|zorunlu|kapalı|açık|hazır|dolu|izinli|meşgul|uygun|eksik|hasta|dahil|dâhil|hariç|tamam|geçerli|geçersiz)$/.test(
      word
    )
  )
    return true
  if (isCommonNoun(word)) return false
  if (/(?:dir|dır|dur|dür|tir|tır|tur|tür)$/.test(word)) return true
  // *doluyuz*, *kapalıyız*
  if (/[aeıioöuü]y[ıiuü]z$/.test(word)) return true
  return isFiniteVerb(word) && !isManyThings(word)
}

/** *ekranlar*: no verb of theirs, which has a tense before that ending. */
function isManyThings(word: string): boolean {
  const stem = /^(\p{L}+)l[ae]r$/u.exec(word)?.[1]
  return (
    stem !== undefined &&
    (isCommonNoun(stem) || !/(?:[ıiuüae]r|yor|[dt][ıiuü]|m[ıiuü]ş|c[ae]k|m[ae]z|s[ae]|l[ıi])$/.test(stem))
  )
}

function isCommonNoun(word: string): boolean {
  nouns ??= new Set(NOUNS.split(/\s+/))
  return nouns.has(word)
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
  const isName = /^\p{Lu}[\p{L}’']*\.?\s+\p{Lu}/u.test(value) && !isCommon(word.toLocaleLowerCase('tr'))
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
