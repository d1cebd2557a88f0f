import { conjugate } from '../../language/it/conjugate.js'
import { NOUNS } from '../../language/it/nouns.js'
import { VERBS } from '../../language/it/verbs.js'
import { italian } from '../../redact/words/it.js'
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
import { asRequested, kindOf, ownArticle, withArticle, withIndefinite, withPreposition } from './article.js'
import { byDay, dated, dateOf, NO_END, onWhichDay, withSmallDays } from './days.js'
import { asInfinitive } from './infinitive.js'
import { isReadersOwn, toReader } from './reader-words.js'

const INFINITIVE =
  /^(?:[\p{L}]+(?:are|ere|ire|rre))$|^(?:[\p{L}]+(?:ar|er|ir|ur|or)(?:la|lo|li|le|gli|ne|ci|vi|si|mi|glielo|gliela|glieli|gliele|La|Le|Glielo|Gliela))$|^(?:far|dar|aver|poter)$/u
/** Nouns that end as infinitives do. */
const NO_INFINITIVE =
  /^(?:cellulare|corriere|cantiere|mare|altare|piacere|potere|dovere|genere|parere|quartiere|cavaliere|ingegnere|infermiere|cameriere|consigliere|calendario|particolare|esemplare|titolare|articolare|bere|carattere)$/i
const SUBJECT =
  /^(?:io|noi|lei|voi|loro|ci|si|non|c['’]è|ci sono|è|sono|siamo|abbiamo|ho|ha|hanno|possiamo|posso|lo|li|le)\b/i
const FINITE =
  /(?<!\bche )(?<![\p{L}])(?:è|sono|era|erano|ha|ho|hanno|abbiamo|aveva|può|possono|possiamo|posso|deve|devono|dobbiamo|sarà|saranno|avete|avevate|siete|eravate|non|arriva|arrivano|scade|chiude|apre|risulta|risultano|manca|mancano|costa|copre|prevede|richiede|parte|partono|resta|restano|serve|servono|vale|valgono|dura)(?![\p{L}])/iu
/** Verbs that no list knows, by the endings of conditional, future, imperfect and its subjunctive. */
const FINITE_FORM =
  /(?<!\p{L})\p{L}{2,}(?:rebbe|rebbero|asse|assero|esse|essero|isse|issero|avano|evano|ivano|erà|irà|eranno|iranno)(?!\p{L})/iu
/** Nouns with such an ending. */
const NO_FORM =
  /(?<!\p{L})(?:casse|tasse|masse|basse|classe|interesse|promesse|premesse|scommesse|rimesse|commesse|stesse|spesse|messe|esse|fisse|asse|grosse|rosse|scosse|mosse)(?!\p{L})/giu
const PROPER =
  /^(?:Lei|Le|La|Suo|Sua|Suoi|Sue|Italia|Roma|Milano|Torino|Napoli|Bologna|Firenze|Genova|Venezia|Palermo|Bari|Verona|Trieste|Padova|Catania|Natale|Pasqua|Europa|Germania|Francia|Spagna|Turchia)$/

export const italianFacts: FactGrammar = {
  lang: 'it',
  formOf(value, forms) {
    const text = inOneLine(value)
    if (isPlaceholder(text)) return forms[0]!
    if (forms.includes('verb') && isInfinitive(text)) return 'verb'
    if (forms[0] === 'verb' && asInfinitive(text) !== text) return 'verb'
    if (forms.includes('verb') && ASKED_DOING.test(text) && isInfinitive(undone(text))) return 'verb'
    if (forms[0] === 'sentence' && forms.includes('noun') && isNounPhrase(text)) return 'noun'
    // *nessuna risposta*: there was none, which is a sentence
    if (forms.includes('sentence') && /^nessun(?:[ao]?\s|['’])/i.test(text)) return 'sentence'
    if (forms.includes('sentence') && (SUBJECT.test(text) || hasFiniteVerb(text))) {
      if (!(ownArticle(text) && !hasFiniteVerb(text))) return 'sentence'
    }
    return restOf(forms)
  },
  tidy(value, form) {
    const text = withSmallDays(withoutMark(withoutStop(inOneLine(value), 'it')))
    const isAsked = /\?\s*$/.test(value)
    if (form === 'sentence') return isAsked ? text : withVerb(text.replace(LEADING_CONJUNCTION, ''))
    if (form === 'verb')
      return small(undone(text.replace(/^(?:(?:di|a|posso|possiamo|potrei|potremmo)\s+)(?=\p{L})/iu, '')))
    if (form === 'date') return dateOf(small(text))
    if (form === 'noun') return joined(small(text.replace(/^(?:per|riguardo a|circa)\s+(?=\S)/i, '')))
    return form === 'name' ? nameOf(value, 'it', isCommon) : text
  },
  small,
  toReader,
  // the gender of a word that nobody knows: its preposition stands alone
  loose: (name, value) => (/^(?:di|a|da|in|su|per|con)$/.test(name) ? `${name} ${value}` : undefined),
  cases: {
    richiesta: (value) => (isPlaceholder(value) ? value : asRequested(value)),
    il: (value) => (isPlaceholder(value) ? value : withArticle(value)),
    un: (value) => (isPlaceholder(value) ? value : withIndefinite(value)),
    di: (value) => placed('di', value),
    a: (value) => placed('a', value),
    da: (value) => placed('da', value),
    in: (value) => placed('in', value),
    su: (value) => placed('su', value),
    per: (value) => prefixed('per', value),
    // *aiutarLa a cambiare la prenotazione*
    con: (value) => (isInfinitive(value) ? `a ${value}` : prefixed('con', value)),
    entro: byDay,
    del: (value) => withPreposition('di', dated(value)),
    giorno: (value) => dated(value),
    // *oggi è mercoledì*, *oggi è il 6 marzo*
    oggi: onWhichDay,
    // a title is named with its article: *il dottor Boidi*
    chi: (value) =>
      TITLE.test(value)
        ? `${/^[aeiou]/i.test(value) ? "l'" : /^\p{L}*(?:ssa|ora|ina|gna|ra|ta)(?!\p{L})/iu.test(value.replace('.', '')) ? 'la ' : 'il '}${value}`
        : value,
    // one person, or several: *se ne occupano Anna e Paolo*
    solo: (value) => (SEVERAL.test(value) ? undefined : value),
    insieme: (value) => (SEVERAL.test(value) ? value : undefined),
    // whom to call: *il numero 112*, *i carabinieri (112)*
    numero: (value) => (/^[+\d]/.test(value) ? `il numero ${value}` : value),
    // a question, told: *se la garanzia copre il guasto*
    indiretta: (value) => (QUESTION.test(value) ? value : undefined),
    diretta: (value) => (QUESTION.test(value) ? undefined : value),
    // what the reader wants to do, and what we are to do
    suo: (value) => (READERS_DOING.test(value) ? value : undefined),
    // what both do, and what one does for the other: *mandarLe il contratto*
    congiunto: (value) => (/\p{Ll}r(?:Le|La)(?!\p{L})/u.test(value) ? undefined : value),
    diretto: (value) => (/\p{Ll}r(?:Le|La)(?!\p{L})/u.test(value) ? value : undefined),
    timed: (value) => (TIMED.test(value) ? value : undefined),
    untimed: (value) => (TIMED.test(value) ? undefined : value),
    fatto: (value) => (DONE.test(value) ? value : undefined),
    dafare: (value) => (DONE.test(value) ? undefined : value),
    // what only the reader can have said stands in quotes
    quoted: (value) => (isReadersOwn(value) ? value : undefined),
    told: (value) => (isReadersOwn(value) ? undefined : value),
    undated: (value) => (/(?<!\p{L})(?:entro|prima del|per il)(?!\p{L})/iu.test(value) ? undefined : value),
    // in brackets: *Nadia Ferri (ufficio sinistri)*
    scarno: (value) => ownArticle(value)?.rest ?? value,
    // a sentence, and a note that says the same without a verb of its own
    whole: (value) => (isWhole(value) ? value : undefined),
    note: (value) => (isWhole(value) ? undefined : value),
    plural: (value) => (isPlural(value) ? value : undefined),
    singular: (value) => (isPlural(value) ? undefined : value),
    quando: (value) =>
      /^(?:entro|oggi|domani|stasera|stamattina|questo|questa|tra|fra|prima|subito|nel|nella|alle)(?!\p{L})/iu.test(
        value
      ) || NO_END.test(value)
        ? value
        : `entro ${dated(value)}`
  }
}

const SEVERAL = /\se\s\p{L}|,\s|^(?:i|gli|le)\s/iu
const QUESTION =
  /^(?:che fine|che tipo|che ora|che giorno|se|quando|come|dove|perché|chi|quale|quali|quant[oaie]|che cosa|cosa)\s/i
const READERS_DOING =
  /^(?:cambiare|annullare|disdire|ricevere|avere|parlare|restituire|rendere|spostare|modificare|recedere|prenotare|usare|pagare|sapere|conoscere|ritirare|vedere|tornare|disporre|acquistare|comprare|passare|partecipare|venire|visitare|tenere|rinnovare|trasferire|chiudere|uscire)(?!\p{L})/iu
/** Names its own hour: *chiamarLa alle 9*. */
const TIMED = /(?<!\p{L})(?:alle|dalle|all['’])\s?\d|(?<!\p{L})a mezzogiorno/iu
/** Tells what is done already. */
const DONE = /^(?:(?:Le|La|gliel[oa])\s|l['’])?(?:ho|abbiamo|è stat[oa]|sono stat[ie])\s/iu
/** *che togliamo la recensione*: what somebody is asked to do. */
const ASKED_DOING = /^che\s+(?:noi\s+)?\p{L}+iamo(?!\p{L})/iu

/** *che togliamo la recensione* → *togliere la recensione*. */
function undone(text: string): string {
  return asInfinitive(ASKED_DOING.test(text) ? text.replace(/^che\s+(?:noi\s+)?/iu, '') : text)
}

/** A thing, named: *il ritardo della consegna*, *protezione dei dati*; but *taglia spedita per errore*. */
function isNounPhrase(text: string): boolean {
  if (text.endsWith('?') || SUBJECT.test(text) || hasFiniteVerb(text)) return false
  const bare = text.replace(/\.$/, '')
  if (/^nessun/i.test(bare) || PREDICATE.test(bare)) return false
  return ownArticle(bare) !== undefined || /^un[ao']?\s/i.test(bare) || kindOf(small(bare)) !== undefined
}

/** A note that leaves out *è*: *prezzo troppo alto*, *agenda piena fino al 12 giugno*. */
const PREDICATE =
  /\s(?:troppo|molto|già|ancora|non)\s|\s(?:al completo|in ferie|in ritardo|a posto)(?!\p{L})|^\p{L}+\s(?:pien|vuot|chius|apert|esclus|inclus|compres|finit|esaurit|annullat|bloccat|sospes|scadut|sold)[oaie](?!\p{L})/iu

/** Is it a word that no name is? */
function isCommon(word: string): boolean {
  const bare = word.replace(/^(?:l|un|dell|all)['’]/, '')
  return (
    /^(?:il|lo|la|l|i|gli|le|un|una|nostr[oaie]|vostr[oaie]|ufficio|reparto|servizio|squadra|gruppo|assistenza|contabilità|amministrazione|direzione|segreteria|negozio|clienti|team)$/.test(
      bare
    ) || NOUN_SET.has(bare)
  )
}

const NOUN_SET: ReadonlySet<string> = new Set(NOUNS)

/** Things in a row whose last comma stands for *e*: *tutte le foto, la relazione*. */
function joined(value: string): string {
  const items = value.split(', ')
  const isThing = (item: string) => ownArticle(item) !== undefined || /^(?:tutt[ie]|un[ao]?)\s/i.test(item)
  return items.length > 1 && items.every(isThing) && !/\s[eo]\s/.test(value)
    ? `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`
    : value
}

const TITLE =
  /^(?:dottor|dottoressa|dott\.(?:ssa)?|dr\.?|signora|signorina|signor|sig\.(?:ra|na)?|professoressa|professor|prof\.(?:ssa)?|ragionier|geometra|geom\.|avv\.|avvocat[oa]|ing\.|ingegner)(?![\p{L}])/iu

const LEADING_CONJUNCTION =
  /^(?:perché|perchè|perche|poiché|poichè|poiche|siccome|dato che|visto che|in quanto|il motivo è che|che(?=\s+(?:il|lo|la|i|gli|le|l['’]|un|una|non|ci|si|è|sono|ha|hanno|abbiamo|Lei)(?!\p{L})))[,:]?\s+/iu

function placed(preposition: string, value: string): string | undefined {
  if (isPlaceholder(value)) return `${preposition} ${value}`
  const noun = withArticle(value)
  return noun === undefined ? undefined : withPreposition(preposition, noun)
}

function prefixed(preposition: string, value: string): string | undefined {
  if (isPlaceholder(value)) return `${preposition} ${value}`
  const noun = withArticle(value)
  return noun === undefined ? undefined : `${preposition} ${noun}`
}

function hasFiniteVerb(text: string): boolean {
  if (FINITE.test(text) || FINITE_FORM.test(text.replace(NO_FORM, ''))) return true
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  return words.some((word, at) => tellsWhen(word) || (at > 0 && hasObject(word, words[at + 1] ?? '')))
}

let names: ReadonlySet<string> | undefined

/** *Anna fa il verbale*. */
function isGivenName(word: string): boolean {
  names ??= new Set(italian.names.split(/\s+/))
  return names.has(word.toLowerCase())
}

let singulars: ReadonlySet<string> | undefined

/** *esclude i pianoforti*, *fa il verbale*: what one does, with an article behind it. */
function hasObject(word: string, next: string): boolean {
  if (!/^(?:il|lo|la|i|gli|le|un|uno|una|[lL]['’]\p{L}+|un['’]\p{L}+)$/u.test(next) || NOUN_SET.has(word))
    return false
  singulars ??= new Set(VERBS.flatMap((verb) => conjugate(verb, 'pres3')))
  return singulars.has(word)
}

let plurals: ReadonlySet<string> | undefined

/** Endings that no noun and no adjective has: *scadeva*, *avreste*; but *definitivi*, *richieste*. */
const PERSONAL =
  /^(?!nuova|prova|riprova|leva|uva|riserva|conserva)\p{L}{2,}(?:[ae]v[ao]|[aei]vano|reste|remmo|rebbe|rebbero|[aei]ranno|[aei]rà|iamo)$/u

/** By its ending alone (*scadeva*, *dovremmo*, *avreste*), or as what several do (*salgono*). */
function tellsWhen(word: string): boolean {
  if (NOUN_SET.has(word)) return false
  plurals ??= new Set(VERBS.flatMap((verb) => conjugate(verb, 'pres3pl')))
  return plurals.has(word) || PERSONAL.test(word)
}

/** Does a sentence stand on its own? *non riportato in contabilità* has no verb that says when. */
function isWhole(text: string): boolean {
  return (
    SUBJECT.test(text) ||
    hasFiniteVerb(text.replace(/(?<!\p{L})non\s+(?=\p{L}+[aiu]t[oaie](?!\p{L}))/giu, ''))
  )
}

/** *nessun corriere per le isole* → *non c'è nessun corriere per le isole*: notes leave the verb out. */
function withVerb(text: string): string {
  return /^nessun(?:[ao]?\s|['’])/i.test(text) && !isWhole(text) ? `non c'è ${withSmall(text, 'it')}` : text
}

function isInfinitive(text: string): boolean {
  const [first = '', second = ''] = text.replace(/^(?:di|a)\s+/i, '').split(/[\s,]+/)
  const word = first.toLowerCase() === 'non' ? second : first
  const head = word.replace(/['’].*$/, '')
  if (/^(?:posso|possiamo)\s/i.test(text)) return true
  return (
    (INFINITIVE.test(word) || INFINITIVE.test(head)) &&
    !NO_INFINITIVE.test(word) &&
    // *rimborsi*, *corsi*: a plural, and no *-si*
    !(word.endsWith('si') && NOUN_SET.has(`${word.slice(0, -1).toLowerCase()}o`))
  )
}

function isPlural(value: string): boolean {
  const own = ownArticle(value)
  if (own) return /^(?:i|gli|le)$/.test(own.article)
  if (/\se\s(?:il|la|lo|le|i|gli|l['’])/.test(value)) return true
  if (/^(?:questi|queste|quei|quegli|quelle|alcuni|alcune|due|tre|suoi|sue|nostri|nostre)\b/i.test(value))
    return true
  const kind = kindOf(value)
  return kind === 'mp' || kind === 'fp'
}

function small(value: string): string {
  const word = firstWord(value)
  const plain = word.replace(/^(?:l|un|dell|all|nell|sull|dall|quest|quell)['’]/i, '')
  const isArticle = /^(?:La|Le)\s\p{Ll}/u.test(value) && kindOf(value.slice(3)) !== undefined
  if (isArticle) return withSmall(value, 'it')
  if (word === '' || PROPER.test(word) || isAcronym(word.slice(1)) || /^\p{Lu}{2}/u.test(word)) return value
  if (plain !== word) return withSmall(value, 'it')
  if (isGivenName(word)) return value
  // two capitals in a row are the name of somebody
  if (
    /^\p{Lu}[\p{L}’']*\s+\p{Lu}/u.test(value) &&
    kindOf(value.toLowerCase()) === undefined &&
    !/^(?:il|lo|la|i|gli|le|un|una|uno)\s/i.test(value)
  )
    return value
  return withSmall(value, 'it')
}
