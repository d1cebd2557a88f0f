import type { LanguageCode } from '../core/draft.js'
import type { IncomingMessage } from '../incoming/incoming-message.js'
import type { Form } from '../rulesets/play-file.js'
import { FACT_GRAMMARS } from './fact-grammars.js'
import type { Facts, Play } from './play.js'

/** The facts that a received message gives for the fields of a play, in the writer's mouth. */
export function askedFacts(play: Play, message: IncomingMessage): Facts {
  const facts: Record<string, string> = {}
  for (const [name, { from, form, also }] of Object.entries(play.fields)) {
    const value = from === undefined ? undefined : FACT_OF[from]?.(message, play.lang, [form, ...also])
    if (value !== undefined && value !== '') facts[name] = value
  }
  return withoutRepeats(play, facts, message)
}

/** A number that a restated request names already is not named again. */
function withoutRepeats(play: Play, facts: Facts, { refs }: IncomingMessage): Facts {
  const names = Object.keys(facts)
  const isSaid = (name: string) =>
    play.fields[name]?.from === 'refs' &&
    refs.some(({ value }) => names.some((other) => other !== name && facts[other]!.includes(value)))
  return Object.fromEntries(names.filter((name) => !isSaid(name)).map((name) => [name, facts[name]!]))
}

type FactOf = (message: IncomingMessage, lang: LanguageCode, forms: readonly Form[]) => string | undefined

const FACT_OF: Readonly<Record<string, FactOf>> = {
  sender: ({ sender }) => sender?.name,
  refs: ({ refs }, lang) => {
    const ref = refs.find(({ kind }) => kind !== 'other')
    return ref && REF[lang](REF_NAMES[lang][ref.kind] ?? '', ref.value)
  },
  asks: ({ asks }, lang, forms) => {
    const said = asks.map(({ actual }) => turnedAsk(actual, lang))
    return said.find(
      (value) =>
        value !== undefined && FACT_GRAMMARS[lang].formOf(value, forms) === formIn(value, lang, forms)
    )
  },
  date: ({ dates }) => dates[0]?.actual,
  promised: ({ promised }, lang) => (lang === 'en' ? turnedPromise(promised[0]?.actual) : undefined)
}

/** A noun phrase fills no field that wants a verb phrase, and the other way round. */
function formIn(value: string, lang: LanguageCode, forms: readonly Form[]): Form | undefined {
  const form = FACT_GRAMMARS[lang].formOf(value, ['noun', 'verb'])
  return forms.includes(form) ? form : undefined
}

const REF_NAMES: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  en: {
    order: 'order',
    invoice: 'invoice',
    ticket: 'ticket',
    tracking: 'shipment',
    customer: 'customer number'
  },
  it: {
    order: 'ordine',
    invoice: 'fattura',
    ticket: 'ticket',
    tracking: 'spedizione',
    customer: 'codice cliente'
  },
  tr: { order: 'sipariş', invoice: 'fatura', ticket: 'kayıt', tracking: 'gönderi', customer: 'müşteri kaydı' }
}
const REF: Readonly<Record<LanguageCode, (name: string, value: string) => string>> = {
  en: (name, value) => `${name} ${value}`,
  it: (name, value) => `${name} ${value}`,
  tr: (name, value) => `${value} numaralı ${name}`
}

const HEADS: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:(?:hi|hello)[^,]*,\s*)?(?:please|kindly|can you|could you|would you|will you|i(?:['’]d| would) like you to|i want you to|i need you to|i(?:['’]d| would) like(?: to (?:get|have|request))?|i(?:['’]m| am) asking for|i want|i need|can i (?:get|have)|may i have|could i (?:get|have)|i(?:['’]d| would) like to)\s+(?:please\s+)?/i,
  it: /^(?:vorrei(?: avere| ricevere| chiedere)?|chiedo|desidero|richiedo|potete|può|potreste|potrebbe|è possibile(?: avere)?)\s+/i,
  tr: /(?<!\s)\s+(?:istiyorum|istiyoruz|talep ediyorum|talep ediyoruz|rica ediyorum|rica ederim)\.?$/i
}
/** Words of the reader that cannot be turned round here. */
const UNTURNED: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:I|we|us|our|you|your)\b/i,
  it: /(?:^|\s)(?:mi|ci|io|noi|me|voi|vostro|vostra|Suo|Sua|nostro|nostra)\b|(?:rmi|rci|temi|teci)\b/i,
  tr: /(?:[ıiuü]m|[ıiuü]m[ıiuü]|[ıiuü]m[ıiuü]n|[ıiuü]me|[ıiuü]ma|[ıiuü]m[ıiuü]z\p{L}*|bana|beni|benim|bize|bizi|siz\p{L}*)(?=\s|$)/iu
}

/** What somebody asks for, as the one who answers would name it; undefined where that is not certain. */
function turnedAsk(actual: string, lang: LanguageCode): string | undefined {
  const said = actual.trim().replace(/(?<![\s.!?,;:])[\s.!?,;:]+$/u, '')
  const bare = said.replace(HEADS[lang], '')
  if (bare === said || bare.split(/\s+/).length > 16 || /[.!?]\s/.test(bare)) return undefined
  const turned = lang === 'en' ? englishTurned(bare) : lang === 'it' ? italianTurned(bare) : bare
  return UNTURNED[lang].test(turned.replaceAll(/\u0001\S+/gu, ''))
    ? undefined
    : turned.replaceAll('\u0001', '')
}

// words that were turned are marked, so that they are not taken for words that still have to be
function englishTurned(text: string): string {
  return text
    .replace(/\bmy\b/gi, '\u0001your')
    .replace(/\bme\b/gi, '\u0001you')
    .replace(/\bmine\b/gi, '\u0001yours')
    .replace(/(?<!\s)(?:\s*,)?\s*\b(?:please|thanks|thank you)\b\s*$/i, '')
}

function italianTurned(text: string): string {
  const turns: Readonly<Record<string, string>> = { mio: 'Suo', mia: 'Sua', miei: 'Suoi', mie: 'Sue' }
  return text
    .replace(/(?<!\p{L})(?:mio|mia|miei|mie)(?!\p{L})/giu, (word) => `\u0001${turns[word.toLowerCase()]}`)
    .replace(/(?<!\s)(?:\s*,)?\s*(?:per favore|grazie)\s*$/i, '')
}

/** *You promised to call me by Monday* → *we promised to call you by Monday and didn't*. */
function turnedPromise(actual: string | undefined): string | undefined {
  const said = actual?.trim().replace(/(?<![\s.!?,;:])[\s.!?,;:]+$/u, '')
  if (said === undefined || !/^you (?:promised|said|told me|assured me)\b/i.test(said)) return undefined
  const turned = said
    .replace(/^you\b/i, 'we')
    .replace(/\b(?:you|your)\b/gi, (word) => (word.toLowerCase() === 'you' ? 'we' : 'our'))
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bme\b/gi, 'you')
  return /\b(?:I|us|our)\b/.test(turned) ? undefined : `${turned}, and that did not happen`
}
