import type { LanguageCode } from '../core/draft.js'
import { UsageError } from '../core/errors.js'
import type { Condition, LetterFile, PlayField, PlayFile, PlayStep } from '../rulesets/play-file.js'

/** A reply that people put off, as fields and sentences in one language, with greeting and sign-off. */
export interface Play {
  readonly name: string
  readonly lang: LanguageCode
  readonly title: string
  readonly about: string
  /** Kinds of received messages that it answers. */
  readonly answers: readonly string[]
  readonly fields: Readonly<Record<string, PlayField>>
  readonly steps: readonly PlayStep[]
}

/** What is known, by the name of the field. */
export type Facts = Readonly<Record<string, string>>

export function openPlay(name: string, lang: LanguageCode, file: PlayFile, letter: LetterFile): Play {
  const { title, about, answers, fields, say } = file
  return {
    name,
    lang,
    title,
    about,
    answers,
    fields: { ...fields, ...letter.fields },
    steps: [...letter.opening, ...say, ...letter.closing]
  }
}

/** The facts without blank ones, and with the answers that stand where none is given. */
export function knownFacts(play: Play, facts: Facts): Facts {
  const known: Record<string, string> = {}
  for (const [name, field] of Object.entries(play.fields)) {
    const value = facts[name]?.trim() || field.default
    if (value !== undefined) known[name] = value
  }
  for (const [name, { form, required }] of Object.entries(play.fields))
    if (form === 'date' && !required && isSaidElsewhere(name, known)) delete known[name]
  return known
}

/** A day that another fact names already: *the tiles by 4 May*, due *4 May*. */
function isSaidElsewhere(name: string, facts: Facts): boolean {
  const value = facts[name]?.toLowerCase()
  return Object.entries(facts).some(
    ([other, text]) => other !== name && value !== undefined && text.toLowerCase().includes(value)
  )
}

/** Must the field be answered, given what is known? */
export function isRequired(play: Play, name: string, facts: Facts): boolean {
  const required = play.fields[name]?.required ?? false
  return typeof required === 'boolean' ? required : holdsFor(required, facts)
}

/** Do the fields hold what a condition says? */
export function holdsFor(condition: Condition, facts: Facts): boolean {
  return Object.entries(condition).every(([field, value]) =>
    typeof value === 'boolean' ? (facts[field] !== undefined) === value : facts[field] === value
  )
}

/** The fields that must be answered and are not. */
export function missingFields(play: Play, facts: Facts): string[] {
  const known = knownFacts(play, facts)
  return Object.keys(play.fields).filter((name) => known[name] === undefined && isRequired(play, name, known))
}

/** @throws UsageError for a fact that is none of the choices of its field */
export function checkChoices({ fields }: Play, facts: Facts): void {
  for (const [name, { values }] of Object.entries(fields)) {
    const value = facts[name]?.trim() ?? ''
    if (!values || value === '' || values.includes(value)) continue
    throw new UsageError({
      code: 'bad-fact',
      what: `The field “${name}” has no such choice`,
      value,
      expected: values.join(', ')
    })
  }
}
