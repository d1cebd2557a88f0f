import type { Span } from '../core/span.js'
import type { Form, PlayStep } from '../rulesets/play-file.js'
import { FACT_GRAMMARS } from './fact-grammars.js'
import { isPlaceholder, isSeveralSentences, withCapital } from './fact-text.js'
import { type Facts, holdsFor, isRequired, type Play } from './play.js'
import { quietCapitals } from './quiet-capitals.js'
import { fieldsOf, type WordingSlot, wordingParts } from './wording.js'

/** A sentence of the reply, with the places of its facts. Offsets are UTF-16, from the start of the sentence. */
export interface Sentence {
  readonly text: string
  readonly facts: readonly FactSpan[]
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
      : usable.flatMap((wording) => fill(play, wording, facts, true) ?? [])
  const weights = found.map((sentence) => weight(sentence, play, facts))
  const most = Math.max(0, ...weights)
  return found.filter((_, i) => weights[i] === most)
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

/** `force`: forms and cases that do not fit are passed over. */
function fill(play: Play, wording: string, facts: Facts, force: boolean): Sentence | undefined {
  const spans: FactSpan[] = []
  let text = ''
  for (const part of wordingParts(wording)) {
    if (typeof part === 'string') {
      // a fact that ends with the stop of an abbreviation has the stop of its sentence
      text += text.endsWith('.') && part.startsWith('.') ? part.slice(1) : part
      continue
    }
    const words = factWords(play, part, facts, force)
    if (words === undefined) return undefined
    spans.push({ field: part.field, start: text.length, end: text.length + words.length })
    text += words
  }
  return {
    text: text.endsWith('.') || /[.!?,…\n]$|[.!?…][”»]$/.test(text) || isLetterPart(text) ? text : `${text}.`,
    facts: spans
  }
}

function isLetterPart(text: string): boolean {
  return text.includes('\n')
}

function factWords(play: Play, slot: WordingSlot, facts: Facts, force: boolean): string | undefined {
  const field = play.fields[slot.field]
  const given = facts[slot.field]
  if (!field) return undefined
  if (given === undefined) return openSlot(play, slot, force)
  const value = field.form === 'name' || isPlaceholder(given) ? given : quietCapitals(given, play.lang)
  const grammar = FACT_GRAMMARS[play.lang]
  const form = grammar.formOf(value, [field.form, ...field.also])
  if (form !== (slot.form ?? field.form) && !(force || isPlaceholder(value))) return undefined
  const bent = bend(play, slot, isPlaceholder(value) ? value.trim() : grammar.tidy(value, form), form, force)
  if (bent === undefined) return undefined
  if (form === 'sentence' && isQuestion(value) !== slot.isAsked && !force) return undefined
  if (slot.isAsked) return withCapital(bent, play.lang)
  if (slot.isFirst) return withCapital(bent, play.lang)
  if (form !== 'sentence' || slot.isAlone) return bent
  return isSeveralSentences(bent) && !force ? undefined : grammar.small(bent)
}

/**
 * What is still to be filled in. A word that the sentence only puts in front stays outside: *entro ⟨data⟩*; what grows
 * together with the answer stands inside: *⟨sulla questione⟩*.
 */
function openSlot(play: Play, slot: WordingSlot, force: boolean): string | undefined {
  const { form, slot: label = slot.field } = play.fields[slot.field]!
  if (slot.form !== undefined && slot.form !== form) return undefined
  const bent = bend(play, slot, label, form, force)
  if (bent === undefined) return undefined
  const words = slot.isFirst && label !== slot.field ? withCapital(bent, play.lang) : bent
  if (words.endsWith(` ${label}`)) return `${words.slice(0, -label.length)}⟨${label}⟩`
  return words.startsWith(`${label} `) ? `⟨${label}⟩${words.slice(label.length)}` : `⟨${words}⟩`
}

/** Quoted, a question stays one; bent into a sentence it would say something else. */
function isQuestion(value: string): boolean {
  return /\?[\s"”»]*$/.test(value)
}

function bend(play: Play, slot: WordingSlot, tidied: string, form: Form, force: boolean): string | undefined {
  const { cases } = FACT_GRAMMARS[play.lang]
  let words: string | undefined = tidied
  for (const name of slot.cases) {
    const next: string | undefined = cases[name]?.(words, form)
    if (next === undefined && !force) return undefined
    words = next ?? words
  }
  return words
}
