import type { LanguageCode } from '../core/draft.js'
import type { IncomingMessage } from '../incoming/incoming-message.js'
import type { Form } from '../rulesets/play-file.js'
import type { Drafted } from './draft.js'
import { FACT_GRAMMARS } from './fact-grammars.js'
import type { Facts, Play } from './play.js'
import { TURN_ROUNDS } from './turn-rounds.js'

/** The facts that a received message gives for the fields of a play, in the writer's mouth. `today`: `2026-05-13`. */
export function askedFacts(play: Play, message: IncomingMessage, today: string): Facts {
  const facts: Record<string, string> = {}
  for (const [name, { from, form, also }] of Object.entries(play.fields)) {
    const value =
      from === undefined ? undefined : FACT_OF[from]?.(message, play.lang, { forms: [form, ...also], today })
    if (value !== undefined && value !== '') facts[name] = value
  }
  return withoutRepeats(play, facts, message)
}

/**
 * What a message asks and the reply does not restate, where no rule says so: a lone ask, which `context/unanswered-ask`
 * leaves to the writer.
 */
export function unsaidAsks(
  { asks, lang }: IncomingMessage,
  { facts, text }: Pick<Drafted, 'facts' | 'text'>
): string[] {
  const [only] = asks
  if (!only || asks.length > 1 || lang === null) return []
  const turned = TURN_ROUNDS[lang].ask(only.actual)
  const named = turned === undefined ? [] : [turned, TURN_ROUNDS[lang].matter(turned)]
  const isSaid = named.some((value) => text.includes(value) || Object.values(facts).includes(value))
  return isSaid ? [] : [only.actual.replace(/\s+/gu, ' ')]
}

/** A number that a restated request names already is not named again. */
function withoutRepeats(play: Play, facts: Facts, { refs }: IncomingMessage): Facts {
  const names = Object.keys(facts)
  const isSaid = (name: string) =>
    play.fields[name]?.from === 'refs' &&
    refs.some(({ value }) => names.some((other) => other !== name && facts[other]!.includes(value)))
  return Object.fromEntries(names.filter((name) => !isSaid(name)).map((name) => [name, facts[name]!]))
}

interface Wanted {
  readonly forms: readonly Form[]
  readonly today: string
}

type FactOf = (message: IncomingMessage, lang: LanguageCode, wanted: Wanted) => string | undefined

const FACT_OF: Readonly<Record<string, FactOf>> = {
  sender: ({ sender }) => sender?.name,
  refs: ({ refs }, lang) => {
    const ref = refs.find(({ kind }) => kind !== 'other')
    return ref && REF[lang](REF_NAMES[lang][ref.kind] ?? '', ref.value)
  },
  asks: (message, lang, { forms }) => firstAsk(message, lang, forms),
  matter: (message, lang, { forms }) => {
    const asked = firstAsk(message, lang, forms)
    return asked && TURN_ROUNDS[lang].matter(asked)
  },
  // nobody promises anything for a day that has gone by
  date: ({ dates }, _, { today }) => dates.find(({ iso }) => iso.slice(0, 10) >= today)?.actual,
  promised: ({ promised }, lang) => promised[0] && TURN_ROUNDS[lang].promise(promised[0].actual)
}

/** The first ask that can be named, in a form that the field takes. */
function firstAsk({ asks }: IncomingMessage, lang: LanguageCode, forms: readonly Form[]): string | undefined {
  const said = asks.map(({ actual }) => TURN_ROUNDS[lang].ask(actual))
  return said.find(
    (value) => value !== undefined && FACT_GRAMMARS[lang].formOf(value, forms) === formIn(value, lang, forms)
  )
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
