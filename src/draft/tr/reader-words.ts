import { FEATURE } from '../../language/tr/features.js'
import { NOUNS } from '../../language/tr/known-words.js'
import { turkish } from '../../language/tr/turkish.js'
import { turkishTurnRound } from './turn-round.js'

const PRONOUN = /(?<!\p{L})(?:ben|bana|beni|benim|bende|benden)(?!\p{L}|\s+iş arkadaş)/iu
const FIRST_PERSON = /(?:[dt][ıiuü]m|yorum|[ae]c[ae]ğ[ıi]m|m[ıiuü]ş[ıiuü]m|m[ae]d[ıi]m|[aeıiuü]r[ıiuü]m)$/u
/** Said to somebody, not noted down. */
const SPOKEN =
  /\?\s*$|(?<!\p{L})(?:lütfen|rica|istiyorum|istiyoruz|isterim|isteriz|bekliyorum|bekliyoruz)(?!\p{L})/iu

let nouns: ReadonlySet<string> | undefined

/** Does the reader speak here? *üç saat bekledim*: to be quoted, since no rule turns every sentence round. */
export function isReadersOwn(sentence: string): boolean {
  if (PRONOUN.test(sentence) || ownedThing(sentence)) return true
  nouns ??= new Set(NOUNS.split(/\s+/))
  const last = /(\p{L}+)[^\p{L}]*$/u.exec(sentence)?.[1]?.toLocaleLowerCase('tr') ?? ''
  return FIRST_PERSON.test(last) && !nouns.has(last) && (turkish.morphology(last) & FEATURE.fin) !== 0
}

/** What a reader wants, in words to them: *Aboneliğimi iptal edebilir misiniz?* → *Aboneliğinizi iptal etmemiz*. */
export function toReader(value: string): string {
  const said = SPOKEN.test(value)
    ? value
    : ownedThing(value) || PRONOUN.test(value)
      ? `${value} istiyorum`
      : undefined
  return (said === undefined ? undefined : turkishTurnRound.ask(said)) ?? value
}

/** *siparişim gelmedi*, *çantamı aldılar*: a thing of the one who writes. */
function ownedThing(sentence: string): boolean {
  const words = sentence.toLocaleLowerCase('tr').match(/\p{L}+/gu) ?? []
  return words.some((word) => OWNED.test(word) && !nouns?.has(word))
}

const OWNED =
  /^(?:sipariş|paket|kargo|fatura|hesab|kart|par|abonelik|üyeliğ|aboneliğ|çanta|bavul|valiz|telefon|bilet|rezervasyon|randevu|ürün|cihaz|bilgisayar|ev|oda|masa|kap[ıi]|araba|arac|çocuğ|kız|oğl|eş|anne|baba|kedi|köpeğ|ad|adres|isteğ|taleb|şikâyet|şikayet|mesaj|e-posta|ileti|poliçe|sözleşme|maaş|bisiklet|dosya|başvuru|kayd|kira|depozito|maaş)(?:[ıiuü])?m(?:[ıiuü]|[ae]|d[ae]n?|[ıiuü]n)?$/u
