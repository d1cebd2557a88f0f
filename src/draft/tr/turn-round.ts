import { highVowel, lastVowel, lowVowel } from '../../language/tr/harmony.js'
import { NOUNS } from '../../language/tr/known-words.js'
import { bareEnd, isShort, type TurnRound } from '../turn-round.js'

const TAIL =
  /(?<!\s)\s+(?:istiyorum|istiyoruz|isterim|isteriz|talep ediyorum|talep ediyoruz|rica ediyorum|rica ederim|bekliyorum|bekliyoruz)$/iu
const COURTESY = /(?<!\p{L})(?:lütfen|ayrıca|rica etsem)(?:\s+|$)/giu
/** *gönderin*, *ödeyiniz*: the stem of what is told to be done. */
const ORDER = /^(\p{L}{2,}?)y?[ıiuü]n(?:[ıiuü]z)?$/iu
/** *gönderebilir misiniz*: the same, as a question. */
const POLITE = /(\p{L}{2,}?)y?[ae]bilir\s+m[iı]s[iı]n[iı]z$/iu
/** *gönderir misiniz*, *arar mısınız*. */
const WILLING = /(\p{L}{2,})r\s+m[ıiuü]s[ıiuü]n[ıiuü]z$/iu
/** *etmenizi*: what the reader of the request is to do. */
const THEIR_DOING = /(\p{L}{2,}m[ae])n[iı]z[iı]$/iu
const PRONOUNS: Readonly<Record<string, string>> = {
  bana: 'size',
  beni: 'sizi',
  benim: 'sizin',
  bize: 'size',
  bizi: 'sizi',
  bizim: 'sizin'
}
/** An ending of *my* or *our*, with the case behind it. */
const OWN = /^(\p{L}*[aeıioöuü])m(?:[ıiuü]z)?([ıiuü]n?|[ae]|[dt][ae]n?|l[ae])?$/iu
/** *arayacağınızı söylemiştiniz*, *arayacağınıza söz verdiniz*. */
const TOLD =
  /^(.*(?<!\p{L}))(\p{L}+[ae]c[ae]ğ)([ıi])n[ıi]z([ıiae])\s+(söyle|belirt|ilet|yaz|söz ver)((?:m[iı]ş)?[dt][iı])n[iı]z$/iu
/** Nouns that end as *my* does. */
const NO_OWN = /^(?:adım|önem|dönem|isim|resim|işlem|eylem|yöntem|sistem)/u
const UNTURNED = /(?:^|\s)(?:ben|biz|siz)(?!\p{L})|(?:[ıiuü]m|[ıiuü]n[ıiuü]z[ıi])(?=\s|$)/iu

export const turkishTurnRound: TurnRound = {
  ask(said) {
    const whole = bareEnd(said).replaceAll(COURTESY, '').trim()
    const wish = whole.replace(TAIL, '')
    const bare = wish === whole ? asDoing(whole) : namedThing(wish)
    return bare === undefined || !isShort(bare) ? undefined : turnedWords(bare)
  },
  matter: (asked) => asked,
  promise(said) {
    const told = TOLD.exec(bareEnd(said))
    if (!told || !isShort(bareEnd(said))) return undefined
    const [, front = '', doing = '', high = '', object = '', verb = '', past = ''] = told
    const turned = turnedWords(front)
    return turned === undefined
      ? undefined
      : `${turned}${doing}${high}m${high}z${object} ${verb}${past}k ve bu gerçekleşmedi`
  }
}

/** *etiketi gönderin* → *etiketi göndermemiz*: what was told to be done, as ours to do. */
function asDoing(text: string): string | undefined {
  const willing = WILLING.exec(text)
  if (willing && !POLITE.test(text)) return ours(text.slice(0, willing.index), aoristStem(willing[1]!))
  const polite = POLITE.exec(text)
  const front = polite ? text.slice(0, polite.index) : text.slice(0, text.lastIndexOf(' ') + 1)
  const stem = polite ? polite[1]! : ORDER.exec(text.slice(front.length))?.[1]
  return stem === undefined ? undefined : ours(front, stem)
}

/** *etiketi* + *gönder* → *etiketi göndermemiz*. */
function ours(front: string, stem: string): string | undefined {
  if (front.trim() === '') return undefined
  const hard = stem.replace(/^(e|gi|ta|gü)d$/iu, '$1t')
  const low = lowVowel(lastVowel(hard.toLocaleLowerCase('tr')))
  return `${front}${hard}m${low}m${low === 'a' ? 'ı' : 'i'}z`
}

/** *gönderi(r)* → *gönder*, *ara(r)* → *ara*: a stem that ends on a vowel is known as one. */
function aoristStem(beforeR: string): string {
  const low = beforeR.toLocaleLowerCase('tr')
  return VOWEL_STEMS.test(low) ? low : low.slice(0, -1)
}

const VOWEL_STEMS =
  /^(?:ara|öde|bekle|söyle|yolla|başla|hazırla|kontrolle|onayla|açıkla|yenile|güncelle|kolayla|tamamla|iste|oku|dinle|anla|imzala|planla|sağla|bağla|yanıtla|cevapla|incele|ekle|temizle|sıfırla|iptalle|karşıla|paylaş[ıi]?la|yükle|destekle|belgele|faturala|uzatla)$/

/** The wish without the ending of an object: *iadesini* → *iadesi*, *faturayı* → *fatura*. */
function namedThing(wish: string): string | undefined {
  if (THEIR_DOING.test(wish))
    return wish.replace(THEIR_DOING, (_, doing: string) => {
      return `${doing}m${doing.toLocaleLowerCase('tr').endsWith('a') ? 'ı' : 'i'}z`
    })
  const last = /(\p{L}+)$/u.exec(wish)?.[1]?.toLocaleLowerCase('tr') ?? ''
  if (OWN.test(last) && /m(?:[ıiuü]z)?[ıiuü]$/u.test(last)) return wish.slice(0, -1)
  if (/[ıiuü]n[ıiuü]$/u.test(last)) return wish.slice(0, -2)
  if (/[aeıioöuü]y[ıiuü]$/u.test(last)) return wish.slice(0, -2)
  return wish
}

/** What is bought and owned, beside the nouns of replies. */
const BOUGHT =
  'sipariş paket koli para üyelik abonelik bilet telefon ürün sözleşme poliçe ücret taksit eşya bavul valiz'

let nouns: ReadonlySet<string> | undefined

/** *liramın* → *liranızın*; undefined where a word of the sender is left. */
function turnedWords(text: string): string | undefined {
  const turned = text.replace(/\p{L}+/gu, (word) => turnedWord(word))
  return UNTURNED.test(turned.replaceAll(/\u0001\S+/gu, '')) ? undefined : turned.replaceAll('\u0001', '')
}

// words that were turned are marked, so that they are not taken for words that still have to be
function turnedWord(word: string): string {
  const low = word.toLocaleLowerCase('tr')
  const pronoun = PRONOUNS[low]
  if (pronoun !== undefined) return `\u0001${pronoun}`
  const own = NO_OWN.test(low) ? null : OWN.exec(low)
  if (!own) return isNoun(low) ? `\u0001${word}` : word
  const [, stem = '', ending = ''] = own
  if (/m[ae]$/u.test(stem) && /m[ıi]z$/u.test(low)) return `\u0001${word}`
  // *aboneliği*m: the *k* of *abonelik* has grown soft
  const hard = stem.slice(0, -1).replace(/ğ$/u, 'k')
  if (isNoun(stem) || isNoun(hard))
    return `\u0001${word.slice(0, stem.length)}n${highVowel(lastVowel(stem))}z${ending}`
  return isNoun(low) ? `\u0001${word}` : word
}

function isNoun(word: string): boolean {
  nouns ??= new Set(`${NOUNS} ${BOUGHT}`.split(/\s+/))
  return nouns.has(word)
}
