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
import { kindOf, ownArticle, withArticle, withIndefinite, withPreposition } from './article.js'
import { asInfinitive } from './infinitive.js'

const INFINITIVE =
  /^(?:[\p{L}]+(?:are|ere|ire|rre))$|^(?:[\p{L}]+(?:ar|er|ir|ur|or)(?:la|lo|li|le|gli|ne|ci|vi|si|mi|glielo|gliela|glieli|gliele|La|Le|Glielo|Gliela))$|^(?:far|dar|aver|poter)$/u
/** Nouns that end as infinitives do. */
const NO_INFINITIVE =
  /^(?:cellulare|corriere|cantiere|mare|altare|piacere|potere|dovere|genere|parere|quartiere|cavaliere|ingegnere|infermiere|cameriere|consigliere|calendario|particolare|esemplare|titolare|articolare|bere|carattere)$/i
const SUBJECT =
  /^(?:io|noi|lei|voi|loro|ci|si|non|c['’]è|ci sono|è|sono|siamo|abbiamo|ho|ha|hanno|possiamo|posso|lo|li|le)\b/i
const FINITE =
  /(?<!\bche )(?<![\p{L}])(?:è|sono|era|erano|ha|ho|hanno|abbiamo|aveva|può|possono|possiamo|posso|deve|devono|dobbiamo|sarà|saranno|non|arriva|arrivano|scade|chiude|apre|risulta|risultano|manca|mancano|costa|copre|prevede|richiede|parte|partono|resta|restano|serve|servono|vale|valgono|dura)(?![\p{L}])/iu
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
    if (forms[0] === 'verb' && asInfinitive(small(text)) !== small(text)) return 'verb'
    if (forms.includes('sentence') && (SUBJECT.test(text) || hasFiniteVerb(text))) {
      if (!(ownArticle(text) && !hasFiniteVerb(text))) return 'sentence'
    }
    return restOf(forms)
  },
  tidy(value, form) {
    const text = withoutMark(withoutStop(inOneLine(value), 'it'))
    if (form === 'sentence') return withVerb(text.replace(LEADING_CONJUNCTION, ''))
    if (form === 'verb')
      return asInfinitive(
        small(text.replace(/^(?:(?:di|a|posso|possiamo|potrei|potremmo)\s+)(?=\p{L})/iu, ''))
      )
    if (form === 'date') return small(writtenDate(text, 'it'))
    if (form === 'noun') return joined(small(text.replace(/^(?:per|riguardo a|circa)\s+(?=\S)/i, '')))
    return form === 'name' ? nameOf(value, 'it') : text
  },
  small,
  cases: {
    il: (value) => (isPlaceholder(value) ? value : withArticle(value)),
    un: (value) => (isPlaceholder(value) ? value : withIndefinite(value)),
    di: (value) => placed('di', value),
    a: (value) => placed('a', value),
    da: (value) => placed('da', value),
    in: (value) => placed('in', value),
    su: (value) => placed('su', value),
    per: (value) => prefixed('per', value),
    con: (value) => prefixed('con', value),
    entro: (value) =>
      /^(?:tra|fra|in|subito|nel|nella)(?!\p{L})/iu.test(value) || NO_END.test(value)
        ? value
        : `entro ${dated(value.replace(/^(?:entro(?:\s+e non oltre)?|prima di|per)\s+(?=\S)/i, ''))}`,
    del: (value) => withPreposition('di', dated(value)),
    giorno: (value) => dated(value),
    // a title is named with its article: *il dottor Boidi*
    chi: (value) =>
      TITLE.test(value)
        ? `${/^\p{L}*(?:ssa|ora|ina|gna|ra|ta)(?!\p{L})/iu.test(value.replace('.', '')) ? 'la' : 'il'} ${value}`
        : value,
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

/** What comes again and again, or between two hours, has no last day. */
const NO_END = /^(?:ogni|tutti i|tutte le|dalle|dal)(?!\p{L})|(?<!\p{L})(?:tra le|fra le|dalle)\s\d/iu

/** Things in a row whose last comma stands for *e*: *tutte le foto, la relazione*. */
function joined(value: string): string {
  const items = value.split(', ')
  const isThing = (item: string) => ownArticle(item) !== undefined || /^(?:tutt[ie]|un[ao]?)\s/i.test(item)
  return items.length > 1 && items.every(isThing) && !/\s[eo]\s/.test(value)
    ? `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`
    : value
}

const TITLE =
  /^(?:dottor|dottoressa|dott\.(?:ssa)?|dr\.?|signora|signorina|signor|sig\.(?:ra|na)?|professoressa|professor|prof\.(?:ssa)?|ragionier|geometra|geom\.)(?![\p{L}])/iu

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

/** *il 15 maggio*, *l’8 maggio*, *le 15 di domani*; days of the week and adverbs stand alone. */
function dated(value: string): string {
  if (ownArticle(value) || isPlaceholder(value)) return value
  if (/^(?:ore\s)/i.test(value)) return `le ${value}`
  if (/^\d{1,2}[:.]\d{2}\b/.test(value) && !/^\d{1,2}\.\d{1,2}\.\d/.test(value)) return `le ${value}`
  if (/^(?:primo|secondo|terzo|quarto|prossimo)\s/i.test(value)) return `il ${value}`
  if (/^(?:prima|seconda|terza|quarta|prossima)\s/i.test(value)) return `la ${value}`
  if (/^\d/.test(value)) return /^(?:8|11)(?!\d)/.test(value) ? `l'${value}` : `il ${value}`
  return value
}

function hasFiniteVerb(text: string): boolean {
  return FINITE.test(text) || FINITE_FORM.test(text.replace(NO_FORM, ''))
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
  return (INFINITIVE.test(word) || INFINITIVE.test(head)) && !NO_INFINITIVE.test(word)
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
  // two capitals in a row are the name of somebody
  if (
    /^\p{Lu}[\p{L}’']*\s+\p{Lu}/u.test(value) &&
    kindOf(value.toLowerCase()) === undefined &&
    !/^(?:il|lo|la|i|gli|le|un|una|uno)\s/i.test(value)
  )
    return value
  return withSmall(value, 'it')
}
