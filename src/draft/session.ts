import { type Drafted, draftPlay, type LookAt, type RefusedFact } from './draft.js'
import { type Facts, isRequired, knownFacts, type Play } from './play.js'

/** A draft in the making: what was answered, and what was passed over. Never changed, only followed by another. */
export interface Session {
  readonly play: Play
  readonly facts: Facts
  readonly skipped: readonly string[]
}

/** What becomes of an answer. */
export type Answered =
  | { readonly session: Session }
  | { readonly refused: RefusedFact }
  | { readonly empty: true }
  | { readonly expected: readonly string[] }

export function startSession(play: Play, facts: Facts): Session {
  return { play, facts, skipped: [] }
}

/** The field to ask for next: required ones first, then the others, each once; undefined: all is asked. */
export function nextField({ play, facts, skipped }: Session): string | undefined {
  const known = knownFacts(play, facts)
  const open = Object.entries(play.fields).filter(([name, field]) => {
    if (skipped.includes(name) || facts[name] !== undefined || !isCalledFor(field, known)) return false
    return field.default === undefined || field.form === 'choice'
  })
  const required = open.find(([name]) => isRequired(play, name, known))
  // what a field asks for can depend on a choice, so that comes before the others
  const choice = open.find(([, field]) => field.form === 'choice')
  return (required ?? choice ?? open[0])?.[0]
}

/** What goes with another answer is not asked without it. */
function isCalledFor({ required }: Play['fields'][string], facts: Facts): boolean {
  if (typeof required === 'boolean') return true
  return Object.entries(required).every(([other, value]) => value !== true || facts[other] !== undefined)
}

/** Takes an answer; an empty one passes over a field that may stay empty. */
export function answer(session: Session, field: string, value: string, lookAt: LookAt): Answered {
  const { play, facts, skipped } = session
  const text = value.trim()
  if (text === '') {
    if (isRequired(play, field, knownFacts(play, facts))) return { empty: true }
    return { session: { play, facts, skipped: [...skipped, field] } }
  }
  const { values } = play.fields[field] ?? {}
  if (values && !values.includes(text)) return { expected: values }
  const next: Session = { play, facts: { ...facts, [field]: text }, skipped }
  const refused = draftOf(next, lookAt).refused.find((each) => each.field === field)
  return refused ? { refused } : { session: next }
}

/** The reply as far as it goes; what is still to be asked stands as an open slot. */
export function draftOf({ play, facts }: Session, lookAt: LookAt): Drafted {
  return draftPlay(play, facts, lookAt)
}
