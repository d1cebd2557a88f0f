import { highVowel, isVowel, lastVowel, lowVowel } from '../../language/tr/harmony.js'
import { NOUNS } from '../../language/tr/known-words.js'

/** The cases that a Turkish name, number or noun can be put into. */
export type TurkishCase = 'dat' | 'acc' | 'loc' | 'abl' | 'gen' | 'ins'

const VOICELESS = 'çfhkpsşt'
const DIGITS = ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']
const LETTERS: Readonly<Record<string, string>> = {
  h: 'he',
  q: 'kü',
  w: 've',
  x: 'iks',
  a: 'a',
  ı: 'ı',
  i: 'i',
  o: 'o',
  ö: 'ö',
  u: 'u',
  ü: 'ü',
  e: 'e'
}

/** How the end of a text is spoken: *15* → *beş*, *PTT* → *te*, *Kaya* → *kaya*; undefined where nobody can tell. */
export function spoken(text: string): string | undefined {
  const number = /(\d+)$/.exec(text)?.[1]
  if (number !== undefined) return spokenNumber(number)
  const word = /(\p{L}+)\.?$/u.exec(text)?.[1]
  if (word === undefined) return undefined
  const low = word.toLocaleLowerCase('tr')
  if (/^\p{Lu}{2,}$/u.test(word) && !/[AEIİOÖUÜ].*[AEIİOÖUÜ]/.test(word)) {
    const last = low.at(-1)!
    return LETTERS[last] ?? `${last}e`
  }
  return low
}

function spokenNumber(digits: string): string {
  const last = Number(digits.at(-1))
  if (last > 0) return DIGITS[last]!
  const tens = Number(digits.at(-2) ?? 0)
  if (tens > 0) return TENS[tens]!
  if (/000$/.test(digits)) return 'bin'
  return /00$/.test(digits) && digits.length > 2 ? 'yüz' : 'sıfır'
}

/** The ending of a case after a spoken end. `n`: the word has a possessive ending, which takes *n* as a buffer. */
export function caseEnding(end: string, turkishCase: TurkishCase, n = false): string {
  const high = highVowel(lastVowel(end))
  const low = lowVowel(lastVowel(end))
  const open = isVowel(end.at(-1)!)
  const buffer = n ? 'n' : open ? 'y' : ''
  const d = VOICELESS.includes(end.at(-1)!) ? 't' : 'd'
  switch (turkishCase) {
    case 'dat':
      return `${buffer}${low}`
    case 'acc':
      return `${buffer}${high}`
    case 'gen':
      return `${open ? 'n' : ''}${high}n`
    case 'loc':
      return `${n ? 'nd' : d}${low}`
    case 'abl':
      return `${n ? 'nd' : d}${low}n`
    case 'ins':
      return `${open ? 'y' : ''}l${low}`
  }
}

/** A name or a number with its ending behind an apostrophe: *Kaya’ya*, *15’e*. */
export function nameCase(value: string, turkishCase: TurkishCase): string | undefined {
  const end = spoken(value)
  return end === undefined ? undefined : `${value.replace(/\.$/, '')}'${caseEnding(end, turkishCase)}`
}

/** Words on a vowel that carry no possessive ending. */
const NO_POSSESSIVE =
  /(?:müşteri|bilgi|ilgi|yetki|etki|tepki|kişi|yeni|eski|geri|yazı|soru|konu|kutu|koli|servisi?t|taksi|enerji|garanti|proje|öğretici|kargocu|çözücü|sürücü|dergi|vergi|sergi|sevgi|yapı|kapı|ayrıntılı|önceki|sonraki|seri|kredi|ütü|menü|akü|büyü|duyuru|başvuru|öneri|sarı|dışı|şarjı|pili?)$/

/** A common noun with its ending; undefined where its last letter would change, or its kind is unsure. */
export function nounCase(value: string, turkishCase: TurkishCase): string | undefined {
  const word = /(\p{L}+)$/u.exec(value)?.[1]?.toLocaleLowerCase('tr')
  if (word === undefined || /\d/.test(value.slice(-2)) || /^\p{Lu}{2,}$/u.test(value.slice(-3)))
    return nameCase(value, turkishCase)
  const takesVowel = turkishCase === 'dat' || turkishCase === 'acc' || turkishCase === 'gen'
  if (takesVowel && /[pçtk]$/.test(word) && (word.match(/[aeıioöuü]/g) ?? []).length > 1) return undefined
  return value + caseEnding(word, turkishCase, isPossessive(value, word))
}

/** The object of *istediniz*: with its ending where it is a certain thing (*siparişin iptalini*), else bare (*iade*). */
export function objectOf(value: string): string | undefined {
  const word = /(\p{L}+)$/u.exec(value)?.[1]?.toLocaleLowerCase('tr') ?? ''
  if (isPossessive(value, word)) return nounCase(value, 'acc')
  if (isBareNoun(word)) return value
  return /(?:ım|im|um|üm|[ıiuü]m[ıiuü]z|m[ae]m[ıi]z|[ıiuü]n[ıiuü]z)$/.test(word) && /\s/.test(value)
    ? nounCase(value, 'acc')
    : value
}

let bare: ReadonlySet<string> | undefined

/** *indirim*, *değişim*: what looks like an ending belongs to the word. */
function isBareNoun(word: string): boolean {
  bare ??= new Set(NOUNS.split(/\s+/))
  return (
    bare.has(word) ||
    /(?:dir|dır|tir|tır|et|it|at|ut)[ıiuü]m$/.test(word) ||
    /^(?:eriş|iletiş|gel|kurul|onar|bak|yard|kullan|katıl|yatır|çek|seç|gönder|gir|al|sat|basım|tak|eğit)[ıiuü]m$/.test(
      word
    )
  )
}

function isPossessive(value: string, word: string): boolean {
  if (/(?:ları|leri)$/.test(word)) return true
  return /[ıiuü]$/.test(word) && !NO_POSSESSIVE.test(word) && (/\s/.test(value) || /s[ıiuü]$/.test(word))
}
