import type { LanguageCode } from '../core/draft.js'
import type { Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import { overlaps } from '../core/span.js'
import type { TextLinter } from '../retext/lint-text.js'
import type { Form } from '../rulesets/play-file.js'
import { type Composed, compose, type Look } from './compose.js'
import { applies } from './fill.js'
import { checkChoices, type Facts, knownFacts, missingFields, type Play } from './play.js'
import { fieldsOf } from './wording.js'

/** A fact that cannot be sent as it is. */
export interface RefusedFact {
  readonly field: string
  readonly finding: Finding
  /** The form that is asked for, and an answer that can be sent. */
  readonly form: Form
  readonly example: string
}

/** A reply out of facts. */
export interface Drafted {
  readonly play: string
  readonly lang: LanguageCode
  /** The reply; what is missing is an open slot, ⟨date⟩. */
  readonly text: string
  readonly facts: Facts
  /** Required fields that nobody has answered. */
  readonly missing: readonly string[]
  readonly refused: readonly RefusedFact[]
  /** Facts that were given and that no sentence of the pattern can take in. */
  readonly unsaid: readonly string[]
  /** What is left to find in the reply, at any level, the refused facts included. */
  readonly findings: readonly Finding[]
  readonly moves: readonly Move[]
  /** Moves of the pattern that the analysis does not hear in the reply. */
  readonly unheard: readonly string[]
}

/** What stands against a fact. */
type Fault = Pick<RefusedFact, 'field' | 'finding'>

/** Looks at a text the way the drafts of a language are linted. */
export interface LookAt {
  (text: string, lang: LanguageCode): Look
  /** What the house has against an offer; undefined: nothing. */
  readonly offer?: (value: string, lang: LanguageCode) => Finding | undefined
}

/** The eyes of a linter; `options` as for any other draft. */
export function lookWith(linter: TextLinter, options: Parameters<TextLinter['lint']>[1]): LookAt {
  const look = (text: string, lang: LanguageCode): Look => {
    const own = { ...options, lang, profile: 'reply', restructure: false } as const
    return { findings: linter.lintFast(text, own).findings, moves: linter.moves(text, own) }
  }
  return Object.assign(look, { offer: linter.offerFault })
}

/** Writes the reply of a play. Same facts, same bytes. @throws UsageError for a fact that is none of the choices of its field */
export function draftPlay(play: Play, facts: Facts, lookAt: LookAt): Drafted {
  checkChoices(play, facts)
  const composed = compose(play, facts, (text) => lookAt(text, play.lang))
  const { text, moves } = composed
  const refused = [
    forbiddenOffers(play, facts, lookAt),
    chargesIn(play, facts, lookAt),
    refusedFacts(composed)
  ]
    .flat()
    .filter(({ field }, i, all) => all.findIndex((each) => each.field === field) === i)
    .map((each): RefusedFact => ({ ...each, ...wantedIn(play, each.field) }))
  const own = refused.map(({ finding }) => finding).filter((finding) => !composed.findings.includes(finding))
  const findings = [...composed.findings, ...own]
  return {
    play: play.name,
    lang: play.lang,
    text: `${text}\n`,
    facts: knownFacts(play, facts),
    missing: missingFields(play, facts),
    refused,
    unsaid: unsaidFacts(play, knownFacts(play, facts), composed),
    findings,
    moves,
    unheard: composed.unheard.map(({ step }) => step.move ?? '')
  }
}

function wantedIn({ fields }: Play, name: string): Pick<RefusedFact, 'form' | 'example'> {
  const { form, example } = fields[name]!
  return { form, example }
}

/** A word may have no article that is known, and a phrase may be none that a sentence can go on with. */
function unsaidFacts(play: Play, facts: Facts, { steps }: Composed): string[] {
  const said = new Set(steps.flatMap((step) => step.facts.map(({ field }) => field)))
  const speaking = play.steps.filter((step) => applies(step, facts))
  const asked = new Set(speaking.flatMap(({ words }) => words.flatMap(fieldsOf)))
  return Object.keys(facts).filter(
    (name) => asked.has(name) && !said.has(name) && play.fields[name]?.default !== facts[name]
  )
}

/** Offers that the house does not make. Their spans count in the fact. */
function forbiddenOffers(play: Play, facts: Facts, { offer }: LookAt): Fault[] {
  if (!offer) return []
  return Object.entries(play.fields).flatMap(([field, { offer: isOffer }]): Fault[] => {
    const value = facts[field]
    const finding = isOffer && value !== undefined ? offer(value, play.lang) : undefined
    return finding ? [{ field, finding }] : []
  })
}

/**
 * Facts that charge the reader when they stand alone: inside of a reply *non ha letto* may be said of somebody else.
 * Their spans count in the fact.
 */
function chargesIn({ fields, lang }: Play, facts: Facts, lookAt: LookAt): Fault[] {
  return Object.entries(fields).flatMap(([field, { form, also, echoes }]): Fault[] => {
    const value = facts[field]?.trim()
    if (value === undefined || echoes || ![form, ...also].includes('sentence')) return []
    const { findings } = lookAt(/[.!?]$/.test(value) ? value : `${value}.`, lang)
    const charge = findings.find(
      ({ category, severity }) => CHARGES.has(category) && severity !== 'suggestion'
    )
    return charge ? [{ field, finding: charge }] : []
  })
}

const CHARGES: ReadonlySet<string> = new Set(['accusatory', 'lecturing', 'threat'])

/** Findings at warning level or above that lie in the words of a fact, the first of each field. */
function refusedFacts({ findings, steps }: Composed): Fault[] {
  const spans = steps.flatMap(({ facts }) => facts)
  const refused = new Map<string, Fault>()
  for (const finding of findings) {
    if (finding.severity === 'suggestion' || finding.category === 'template') continue
    const fact = spans.find((span) => overlaps(span, finding.span))
    if (fact && !refused.has(fact.field)) refused.set(fact.field, { field: fact.field, finding })
  }
  return [...refused.values()]
}
