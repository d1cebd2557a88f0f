import { FORMS, type Form } from '../rulesets/play-file.js'

/** A fact in a wording: the field, the forms that it must have, and the cases it is put into. */
export interface WordingSlot {
  readonly field: string
  readonly form: Form | undefined
  readonly cases: readonly string[]
  /** `{view:sentence+asked}`: for a sentence that was given as a question, which is quoted as it stands. */
  readonly isAsked: boolean
  /** `{issue:sentence+quoted}`: for a sentence in the reader's own words. */
  readonly isQuoted: boolean
  /** Begins a sentence: it gets a capital. */
  readonly isFirst: boolean
  /** Is a whole sentence: it may be several. */
  readonly isAlone: boolean
}

export type WordingPart = string | WordingSlot

const ASKED = 'asked'
const QUOTED = 'quoted'
const SLOT = /\{([a-z][a-z-]*)(?::([a-z]+(?:\+[a-z]+)*))?\}/g

const known = new Map<string, readonly WordingPart[]>()

/** The parts of a wording such as `You asked for {request:noun+a}.` */
export function wordingParts(wording: string): readonly WordingPart[] {
  const parts = known.get(wording) ?? parse(wording)
  known.set(wording, parts)
  return parts
}

/** The fields that a wording needs. */
export function fieldsOf(wording: string): string[] {
  return wordingParts(wording).flatMap((part) => (typeof part === 'string' ? [] : [part.field]))
}

function parse(wording: string): WordingPart[] {
  const parts: WordingPart[] = []
  let last = 0
  for (const { 0: raw, 1: field, 2: mods, index } of wording.matchAll(SLOT)) {
    const before = wording.slice(0, index)
    const after = wording.slice(index + raw.length)
    const isFirst = before === '' || /[.?!]\s+$|\n$/.test(before)
    if (index > last) parts.push(wording.slice(last, index))
    const names = mods?.split('+') ?? []
    parts.push({
      field: field!,
      form: names.find((name): name is Form => FORMS.includes(name as Form)),
      cases: names.filter((name) => !FORMS.includes(name as Form) && name !== ASKED),
      isAsked: names.includes(ASKED),
      isQuoted: names.includes(QUOTED),
      isFirst,
      isAlone: isFirst && (after === '' || /^[.?!](?:\s|$)/.test(after))
    })
    last = index + raw.length
  }
  if (last < wording.length) parts.push(wording.slice(last))
  return parts
}
