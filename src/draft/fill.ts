import type { LanguageCode } from '../core/draft.js'
import type { Span } from '../core/span.js'
import type { Form, PlayField, PlayStep } from '../rulesets/play-file.js'
import { FACT_GRAMMARS } from './fact-grammars.js'
import { isPlaceholder, isSeveralSentences, withCapital } from './fact-text.js'
import { type Facts, holdsFor, isRequired, type Play } from './play.js'
import { quietCapitals } from './quiet-capitals.js'
import { fieldsOf, type WordingSlot, wordingParts } from './wording.js'

/** A sentence of the reply, with the places of its facts. Offsets are UTF-16, from the start of the sentence. */
export interface Sentence {
  readonly text: string
  readonly facts: readonly FactSpan[]
  /** How many forms and cases of the wording the facts do not fit. */
  readonly misfits: number
}

export interface FactSpan extends Span {
  readonly field: string
}

/** The sentences that the wordings of a step give with these facts, those that use the most facts; none: left out. */
export function sentencesOf(play: Play, step: PlayStep, facts: Facts): Sentence[] {
  if (!applies(step, facts)) return []
  const usable = step.words.filter((wording) =>
    fieldsOf(wording).every((field) => isThere(play, field, facts))
  )
  const filled = usable.flatMap((wording) => {
    const sentence = fill(play, wording, facts, false)
    return sentence ? [sentence] : []
  })
  const found =
    filled.length > 0 || step.optional
      ? filled
      : closest(usable.flatMap((wording) => fill(play, wording, facts, true) ?? []))
  const weights = found.map((sentence) => weight(sentence, play, facts))
  const most = Math.max(0, ...weights)
  return found.filter((_, i) => weights[i] === most)
}

function closest(sentences: readonly Sentence[]): Sentence[] {
  const least = Math.min(...sentences.map(({ misfits }) => misfits))
  return sentences.filter(({ misfits }) => misfits === least)
}

/** Facts that nobody had to give stand in one step only; required ones are named elsewhere as well. */
function weight({ facts: spans }: Sentence, play: Play, facts: Facts): number {
  const fields = new Set(spans.map(({ field }) => field))
  return [...fields].reduce((sum, field) => sum + (isRequired(play, field, facts) ? 1 : 10), 0)
}

/** Does the step speak, given what is known? */
export function applies({ when = {} }: PlayStep, facts: Facts): boolean {
  return holdsFor(when, facts)
}

/** Known, or an open slot. */
function isThere(play: Play, field: string, facts: Facts): boolean {
  return facts[field] !== undefined || isRequired(play, field, facts)
}

/** `force`: forms and cases that do not fit are counted and passed over. */
function fill(play: Play, wording: string, facts: Facts, force: boolean): Sentence | undefined {
  const spans: FactSpan[] = []
  let text = ''
  let misfits = 0
  for (const part of wordingParts(wording)) {
    if (typeof part === 'string') {
      // a fact that ends with the stop of an abbreviation has the stop of its sentence
      text += text.endsWith('.') && part.startsWith('.') ? part.slice(1) : part
      continue
    }
    const fitted = factWords(play, part, facts, force)
    if (fitted === undefined) return undefined
    misfits += fitted.misfits
    spans.push({ field: part.field, start: text.length, end: text.length + fitted.words.length })
    text += fitted.words
  }
  return {
    text: text.endsWith('.') || /[.!?,…\n]$|[.!?…][”»]$/.test(text) || isLetterPart(text) ? text : `${text}.`,
    facts: spans,
    misfits
  }
}

function isLetterPart(text: string): boolean {
  return text.includes('\n')
}

/** A fact in the words of its place. */
interface Fitted {
  readonly words: string
  readonly misfits: number
}

function factWords(play: Play, slot: WordingSlot, facts: Facts, force: boolean): Fitted | undefined {
  const field = play.fields[slot.field]
  const given = facts[slot.field]
  if (!field) return undefined
  if (given === undefined) return openSlot(play, slot, force)
  const value = factIn(field, given, play.lang)
  const grammar = FACT_GRAMMARS[play.lang]
  const form = grammar.formOf(value, [field.form, ...field.also])
  const isForm = form === (slot.form ?? field.form) || isPlaceholder(value)
  const isKind = form !== 'sentence' || isQuestion(value) === slot.isAsked
  if (!force && !(isForm && isKind)) return undefined
  const bent = bend(play, slot, isPlaceholder(value) ? value.trim() : grammar.tidy(value, form), form, force)
  if (bent === undefined) return undefined
  const misfits = bent.misfits + (isForm ? 0 : FORM_MISFIT) + (isKind ? 0 : 1)
  if (slot.isAsked || slot.isQuoted || slot.isFirst)
    return { words: withCapital(bent.words, play.lang), misfits }
  if (form !== 'sentence' || slot.isAlone) return { words: bent.words, misfits }
  if (!isSeveralSentences(bent.words)) return { words: grammar.small(bent.words), misfits }
  return force ? { words: grammar.small(bent.words), misfits: misfits + 1 } : undefined
}

/** A fact in the wrong form reads worse than one in the wrong case. */
const FORM_MISFIT = 3

/** A fact as it was typed, without the haste; what the reader said is turned round. */
function factIn({ form, from, echoes }: PlayField, given: string, lang: LanguageCode): string {
  if (form === 'name' || isPlaceholder(given)) return given
  const value = quietCapitals(given, lang)
  return echoes || from === 'asks' || from === 'matter' ? FACT_GRAMMARS[lang].toReader(value) : value
}

/**
 * What is still to be filled in. A word that the sentence only puts in front stays outside: *entro ⟨data⟩*; what grows
 * together with the answer stands inside: *⟨sulla questione⟩*.
 */
function openSlot(play: Play, slot: WordingSlot, force: boolean): Fitted | undefined {
  const { form, slot: label = slot.field } = play.fields[slot.field]!
  if (slot.form !== undefined && slot.form !== form) return undefined
  const own =
    label === slot.field ? { ...slot, cases: slot.cases.filter((name) => !ARTICLES.has(name)) } : slot
  const bent = bend(play, own, label, form, force)
  if (bent === undefined) return undefined
  const words = slot.isFirst && label !== slot.field ? withCapital(bent.words, play.lang) : bent.words
  return { words: withBrackets(words, label), misfits: bent.misfits }
}

/** Cases that put an article before a thing; whether one belongs before the answer is not known yet. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'the', 'team'])

function withBrackets(words: string, label: string): string {
  if (words.endsWith(` ${label}`)) return `${words.slice(0, -label.length)}⟨${label}⟩`
  return words.startsWith(`${label} `) ? `⟨${label}⟩${words.slice(label.length)}` : `⟨${words}⟩`
}

/** Quoted, a question stays one; bent into a sentence it would say something else. */
function isQuestion(value: string): boolean {
  return /\?[\s"”»]*$/.test(value)
}

function bend(play: Play, slot: WordingSlot, tidied: string, form: Form, force: boolean): Fitted | undefined {
  const { cases, loose } = FACT_GRAMMARS[play.lang]
  let words = tidied
  let misfits = 0
  for (const name of slot.cases) {
    const next: string | undefined = cases[name]?.(words, form)
    if (next === undefined && !force) return undefined
    if (next === undefined) misfits++
    words = next ?? loose?.(name, words) ?? words
  }
  return { words, misfits }
}
