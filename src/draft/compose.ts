import type { Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import type { Severity } from '../core/severity.js'
import { overlaps, type Span } from '../core/span.js'
import { hashWord } from '../language/hash.js'
import type { PlayStep } from '../rulesets/play-file.js'
import { type FactSpan, type Sentence, sentencesOf } from './fill.js'
import { type Facts, knownFacts, type Play } from './play.js'

/** What is seen in a text: its faults, and what its clauses do. */
export interface Look {
  readonly findings: readonly Finding[]
  readonly moves: readonly Move[]
}

/** A sentence at its place in the reply. Offsets are UTF-16. */
export interface PlacedStep extends Span {
  readonly step: PlayStep
  readonly facts: readonly FactSpan[]
}

/** A reply as it was put together. */
export interface Composed extends Look {
  readonly text: string
  readonly steps: readonly PlacedStep[]
  /** Steps whose move nobody hears. */
  readonly unheard: readonly PlacedStep[]
}

interface Choice {
  readonly step: PlayStep
  readonly sentences: readonly Sentence[]
}

const COST: Readonly<Record<Severity, number>> = { error: 100, warning: 20, suggestion: 5 }
const UNHEARD = 3
const ROUNDS = 3

/**
 * Puts a reply together. Which wording of a sentence is taken follows from the facts alone; where one does not go
 * with a fact (a finding, a move that is not heard), the next one is tried.
 */
export function compose(play: Play, given: Facts, look: (text: string) => Look): Composed {
  const facts = knownFacts(play, given)
  const seed = hashWord(`${play.name}\n${Object.entries(facts).flat().join('\n')}`) >>> 0
  const choices = play.steps.flatMap((step, i): Choice[] => {
    const sentences = rotated(sentencesOf(play, step, facts), hashWord(`${seed} ${i}`) >>> 0)
    return sentences.length > 0 ? [{ step, sentences }] : []
  })
  const make = (taken: readonly number[]): Composed => withLook(place(choices, taken), look)
  let taken = choices.map(() => 0)
  let best = make(taken)
  for (let round = 0; round < ROUNDS && costOf(best) > 0; round++) {
    const before = costOf(best)
    choices.forEach(({ sentences }, at) => {
      if (!isAtFault(best, at)) return
      for (let other = 0; other < sentences.length; other++) {
        const next = taken.map((was, i) => (i === at ? other : was))
        const made = make(next)
        if (costOf(made) < costOf(best)) [best, taken] = [made, next]
      }
    })
    if (costOf(best) === before) break
  }
  return best
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  if (list.length === 0) return list
  const first = by % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}

/** The sentences one after the other: a step that begins a paragraph stands behind an empty line. */
function place(choices: readonly Choice[], taken: readonly number[]): { text: string; steps: PlacedStep[] } {
  const steps: PlacedStep[] = []
  let text = ''
  choices.forEach(({ step, sentences }, i) => {
    const sentence = sentences[taken[i]!]!
    const previous = choices[i - 1]?.step
    const goesOn = !previous?.alone && (!step.paragraph || previous?.lead === true)
    if (text !== '') text += goesOn ? ' ' : '\n\n'
    const start = text.length
    text += sentence.text
    const facts = sentence.facts.map(({ field, ...span }) => ({
      field,
      start: start + span.start,
      end: start + span.end
    }))
    steps.push({ step, start, end: text.length, facts })
  })
  return { text, steps }
}

function withLook(placed: { text: string; steps: PlacedStep[] }, look: (text: string) => Look): Composed {
  const { findings, moves } = look(placed.text)
  return { ...placed, findings, moves, unheard: unheardSteps(placed.steps, moves) }
}

/** A step is heard when its clauses were taken for its moves, in their order. */
function unheardSteps(steps: readonly PlacedStep[], moves: readonly Move[]): PlacedStep[] {
  return steps.filter((placed) => {
    const wanted = placed.step.move?.split(' ') ?? []
    const own = moves.filter((move) => overlaps(move, placed))
    let at = 0
    for (const move of own)
      if (at < wanted.length && wanted[at]!.split('|').some((name) => isNamed(move, name))) at++
    return at < wanted.length
  })
}

/** `refusal` is any refusal, `refusal--no` the one with that tag. */
function isNamed({ move, tag }: Move, name: string): boolean {
  return name === move || name === `${move}--${tag ?? ''}`
}

function costOf({ findings, unheard }: Composed): number {
  return findings.reduce((sum, { severity }) => sum + COST[severity], 0) + UNHEARD * unheard.length
}

/** Findings about the order of the reply can come from any sentence. */
function isAtFault({ findings, unheard, steps }: Composed, at: number): boolean {
  const placed = steps[at]!
  return (
    unheard.includes(placed) ||
    findings.some(({ span, category }) => category === 'structure' || overlaps(span, placed))
  )
}
