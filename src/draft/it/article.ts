import { NOUNS } from '../../language/it/nouns.js'
import { firstWord } from '../fact-text.js'

/** Gender and number: masculine, feminine, and their plurals. */
export type Kind = 'm' | 'f' | 'mp' | 'fp'

const MASCULINE_A = /(?:problema|sistema|programma|tema|schema|clima|dilemma|reclamo)$/
const FEMININE = new Set(
  'mano foto auto moto radio email mail e-mail app chat password chiave rete merce classe sede fine parte fede notte legge voce gente lavatrice carne neve'.split(
    ' '
  )
)
const MASCULINE = new Set(
  'ordine codice mese nome cognome valore importe cliente corriere canone paese dente cellulare carattere interesse esame costume limite termine'.split(
    ' '
  )
)

/** Words on *-o* and *-a* that are no nouns and no adjectives. */
const NO_NOUN =
  /^(?:quando|dopo|sotto|sopra|contro|senza|verso|molto|poco|tanto|troppo|circa|ancora|prima|oltre|fra|tra|sia|ma|da|a|la|lo|una|uno|se|che|chi|come|dove|cosa|non|no|ho|ha|sto|sta|va|vada|ogni|qualsiasi|oggi|ieri|domani|poi|lei|loro|io)$/
const INVARIABLE = /^(?:crisi|analisi|tesi|ipotesi|sintesi|diagnosi|serie|specie|superficie)$/
/** Nouns that a list of nouns for reading lacks, each of which may follow another behind *e*. */
const FURTHER = new Set(
  'scontrino fattura ricevuta ordine contratto indirizzo telefono codice numero foto ritiro consegna insulti offese urla minacce parolacce nome cognome documento'.split(
    ' '
  )
)

/** What a bare noun phrase is, by its first word; undefined in doubt. */
export function kindOf(value: string): Kind | undefined {
  const word = firstWord(value).toLowerCase()
  const noun = new Set(NOUNS)
  if (word === '' || /^\d/.test(word)) return undefined
  if (FEMININE.has(word) || /^(?:lava|asciuga)[^aeiou]\p{L}+(?:ie|ice|tura)$/u.test(word)) return 'f'
  // *WiFi*, *CRM*: words from elsewhere
  if (/^\p{L}+\p{Lu}\p{L}*$/u.test(firstWord(value)) && /(?:[^aeiou]|fi)$/.test(word)) return 'm'
  if (/[^aeiouàèéìòù]$/.test(word) && MANY.test(value)) return 'mp'
  if (MASCULINE.has(word) || MASCULINE_A.test(word)) return 'm'
  if (/(?:zione|sione|gione|tà|tù|trice|udine|igine|aggine)$/.test(word)) return 'f'
  if (/(?:zioni|sioni|gioni|trici|udini)$/.test(word)) return 'fp'
  if (/(?:mento|aggio|ore|one|iere|ale|ile|ame)$/.test(word)) return 'm'
  if (word.endsWith('i') && ['o', 'e', 'io', 'a'].some((end) => noun.has(word.slice(0, -1) + end)))
    return FEMININE.has(`${word.slice(0, -1)}e`) ? 'fp' : 'mp'
  if (word.endsWith('e') && (noun.has(`${word.slice(0, -1)}a`) || noun.has(word.replace(/he$/, 'a'))))
    return 'fp'
  return noun.has(word) ? kindOfEnd(word) : kindOfUnknown(value, word)
}

function kindOfEnd(word: string): Kind | undefined {
  if (word.endsWith('o')) return 'm'
  if (word.endsWith('a')) return 'f'
  return /[^aeiouàèéìòù]$/.test(word) ? 'm' : undefined
}

/** An adjective of several behind a word that does not change: *report settimanali*. */
const MANY = /^\S+\s\p{L}*(?:ali|ili|ati|uti|iti|ivi|ari|osi|enti|esi)(?!\p{L})/u

/** By its own end, or by that of the adjective behind it: *consegne mancate*, *report settimanali*; names have no kind. */
function kindOfUnknown(value: string, word: string): Kind | undefined {
  const next = /^\S+\s+(\p{Ll}+)/u.exec(value)?.[1] ?? ''
  if (
    !/^[\p{L}'’-]+$/u.test(word) ||
    /\d/.test(word) ||
    NO_NOUN.test(word) ||
    /^\p{Lu}\p{Ll}+$/u.test(firstWord(value))
  )
    return undefined
  if (INVARIABLE.test(word)) return 'f'
  if (/[^aeiouàèéìòù]$/.test(word)) return 'm'
  if (word.endsWith('i')) return 'mp'
  if (word.endsWith('e')) {
    if (/(?:ch|gh|cc|zz|nz|gg)e$/.test(word)) return 'fp'
    if (/(?:[aiu]te|[oi]se|ive|ane|erse|otte|anche)$/.test(next)) return 'fp'
    return /(?:[aiu]ti|[oi]si|ivi|ani)$/.test(next) ? 'mp' : undefined
  }
  return kindOfEnd(word)
}

/** *il*, *lo*, *l’*, *la*, *i*, *gli*, *le* before a word, with the space that belongs to it. */
export function articleFor(word: string, kind: Kind): string {
  const isVowel = /^h?[aeiouàèéìòù]/i.test(word)
  const isHard = /^(?:s[^aeiouàèéìòùh]|sh|z|gn|ps|pn|x|y|i[aeou])/i.test(word)
  if (kind === 'f') return isVowel ? "l'" : 'la '
  if (kind === 'fp') return 'le '
  if (kind === 'm') return isVowel ? "l'" : isHard ? 'lo ' : 'il '
  return isVowel || isHard ? 'gli ' : 'i '
}

const ARTICLE = /^(?:(il|lo|la|i|gli|le)\s+|(l)['’])/i

/** The definite article that a value begins with. */
export function ownArticle(value: string): { readonly article: string; readonly rest: string } | undefined {
  const found = ARTICLE.exec(value)
  if (!found) return undefined
  return { article: (found[1] ?? "l'").toLowerCase(), rest: value.slice(found[0].length) }
}

const CONTRACTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  di: { il: 'del ', lo: 'dello ', "l'": "dell'", la: 'della ', i: 'dei ', gli: 'degli ', le: 'delle ' },
  a: { il: 'al ', lo: 'allo ', "l'": "all'", la: 'alla ', i: 'ai ', gli: 'agli ', le: 'alle ' },
  da: { il: 'dal ', lo: 'dallo ', "l'": "dall'", la: 'dalla ', i: 'dai ', gli: 'dagli ', le: 'dalle ' },
  in: { il: 'nel ', lo: 'nello ', "l'": "nell'", la: 'nella ', i: 'nei ', gli: 'negli ', le: 'nelle ' },
  su: { il: 'sul ', lo: 'sullo ', "l'": "sull'", la: 'sulla ', i: 'sui ', gli: 'sugli ', le: 'sulle ' }
}

/** *un*, *uno*, *una*, *un’* before a bare noun; nothing before a plural. */
export function withIndefinite(value: string): string {
  const word = firstWord(value)
  if (ownArticle(value) || STANDS_ALONE.test(/^\S+/u.exec(value)?.[0] ?? '')) return value
  const kind = kindOf(value)
  if (kind !== undefined && FURTHER_ITEM.test(value)) return withArticle(value) ?? value
  if (kind === 'f') return /^h?[aeiouàèéìòù]/i.test(word) ? `un'${value}` : `una ${value}`
  if (kind !== 'm') return value
  return articleFor(word, 'm') === 'lo ' ? `uno ${value}` : `un ${value}`
}

/** Things that are asked for one at a time: *uno sconto*, *un appuntamento di sabato*; but *il rimborso delle spese*. */
const ONE =
  /^(?:(?:nuov[oa]|ulterior[ei]|piccol[oa])\s)?(?:rimborso|sconto|appuntamento|buono|preventivo|risarcimento|indennizzo|duplicato|cambio|ricambio|incontro|controllo|sopralluogo|abbuono|acconto|anticipo|aumento|prestito|colloquio|intervento|corriere|tecnico|prezzo|ordine|copia|ricevuta|visita|proroga|sostituzione|riduzione|deroga|eccezione|dilazione|rateizzazione|chiamata|richiamata|telefonata|risposta|verifica|stanza|camera|data|fattura)(?!\p{L})(?!.*\s(?:del|dello|della|dei|degli|delle)\s|.*\sdell['’])/iu

/** What is asked for, as a thing of a kind or as that one thing. */
export function asRequested(value: string): string | undefined {
  return ONE.test(value) ? withIndefinite(value) : withArticle(value)
}

/** A preposition before a value: *di* + *il ritardo* → *del ritardo*. */
export function withPreposition(preposition: string, value: string): string {
  const own = ownArticle(value)
  const contracted = own && CONTRACTED[preposition]?.[own.article]
  return contracted ? contracted + own.rest : `${preposition} ${value}`
}

const STANDS_ALONE =
  /^(?:un|una|uno|un['’].*|questo|questa|questi|queste|quest['’].*|quel|quella|quei|quegli|quelle|quello|alcuni|alcune|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|ogni|qualche|nessun|nessuna|altro|altra|tutti|tutte|tutto|tutta|che|cosa|come|quando|se|perché|dove|chi|quanto|quanta|quanti|quante|quale|quali|\d.*)$/i

/** The value with its definite article; undefined where its gender cannot be told. */
export function withArticle(value: string): string | undefined {
  if (ownArticle(value)) return value
  const word = /^\S+/u.exec(value)?.[0] ?? ''
  if (STANDS_ALONE.test(word)) return value
  if (/^(?:Suo|suo|nostro|mio)$/.test(word)) return `il ${value}`
  if (/^(?:Sua|sua|nostra|mia)$/.test(word)) return `la ${value}`
  if (/^(?:Suoi|suoi|nostri|miei)$/.test(word)) return `i ${value}`
  if (/^(?:Sue|sue|nostre|mie)$/.test(word)) return `le ${value}`
  const kind = kindOf(value)
  return kind && articleFor(firstWord(value), kind) + withFurtherArticles(value)
}

/** Two things, of which the second is a bare noun: they are offered as *l'installazione e il ritiro*. */
const FURTHER_ITEM =
  /\se\s(?:ritiro|consegna|montaggio|smontaggio|smaltimento|collaudo|assistenza|installazione)(?!\p{L})/u

function isNoun(word: string): boolean {
  return FURTHER.has(word) || new Set(NOUNS).has(word) || /(?:mento|zione|sione|aggio|tura)$/.test(word)
}

/** *ritardo e danni* → *(il) ritardo e i danni*: each thing of a bare list has an article of its own. */
function withFurtherArticles(value: string): string {
  return value.replace(/(?<=\se\s)\p{L}+/gu, (word) => {
    const kind = STANDS_ALONE.test(word) || !isNoun(word) ? undefined : kindOf(word)
    return kind === undefined ? word : articleFor(word, kind) + word
  })
}
