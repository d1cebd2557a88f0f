import type { Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import { overlaps } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import { isMove } from '../moves/is-move.js'
import { opensWithHello } from '../zones/opening-hello.js'

/** A text, what its clauses do, the faults in its words, and the kinds of the message it answers, if it is known. */
export interface JudgedText {
  readonly text: string
  readonly layout: Layout
  readonly moves: readonly Move[]
  readonly findings: readonly Finding[]
  readonly incoming: ReadonlySet<string>
}

/** Moves that only an answer to somebody makes. */
const ANSWERS = [
  'acknowledge',
  'apology',
  'refusal',
  'accusation',
  'limit',
  'fact--abuse',
  'fact--granted',
  'fact--overdue',
  'fact--complaint',
  'fact--heated',
  'fact--lecture',
  'fact--retort',
  'fact--sent-away',
  'fact--threat',
  'agreement'
]

/** Taken for an answer easily: thanks, an order to the reader, something that is over, or that never goes. */
const DOUBTFUL = [
  'refusal--',
  'refusal--out',
  'refusal--third',
  'acknowledge--',
  'acknowledge--told',
  'acknowledge--trouble',
  'fact--overdue',
  'fact--retort'
]

/**
 * A lone sentence, a heading or an interface string is no reply, unless it answers a request heard in it or asks after
 * what is overdue.
 */
export function isWholeReply({ text, moves, layout, findings, incoming }: JudgedText): boolean {
  if (moves.length === 0) return false
  const alone = moves[moves.length - 1]!.sentence === moves[0]!.sentence
  const has = (...names: string[]) => moves.some((move) => isMove(move, names))
  // words quoted in a text are a message that it answers only where they are heard as one
  if (hasZone(layout, FRAME) || (incoming.size > 0 && hasZone(layout, QUOTED)))
    return !alone || incoming.size > 0 || findings.some(isFault) || has(...ANSWERS)
  if (alone) return (has('acknowledge') && has('refusal')) || (has('fact--overdue') && has('open-question'))
  if (opensWithHello(text, moves[0]!.start)) return true
  return incoming.size > 0 || findings.some(isFault)
    ? moves.some((move) => isMove(move, ANSWERS))
    : answersSurely(moves)
}

function answersSurely(moves: readonly Move[]): boolean {
  return moves.some((move) => isMove(move, ANSWERS) && !isMove(move, DOUBTFUL))
}

function isFault({ severity }: Finding): boolean {
  return severity !== 'suggestion'
}

/**
 * A text with slots that answers nobody, and in which nothing is wrong but how it is phrased, is a notice that a
 * program fills in; so are two sentences with slots that nobody is greeted in and that take up nothing.
 */
export function isFilledIn({ text, layout, moves, findings, incoming }: JudgedText): boolean {
  const filled = layout.masks.some(({ kind, start }) => kind === 'value' && text[start] !== OPEN_SLOT)
  if (!filled || incoming.size > 0) return false
  if (!answersSurely(moves) && findings.every((finding) => !isFault(finding) || isPhrase(finding)))
    return true
  const sentences = new Set(moves.map(({ sentence }) => sentence))
  return (
    sentences.size <= 2 &&
    !hasZone(layout, [...FRAME, ...QUOTED]) &&
    !moves.some((move) => isMove(move, ['acknowledge']))
  )
}

/** Notices have stock phrases and times that nobody knows; to a person they would be faults all the same. */
function isPhrase({ category }: Finding): boolean {
  return category === 'canned' || category === 'vague-time'
}

/** Zones that only a message to somebody has. */
const FRAME: readonly string[] = ['greeting', 'sign-off']
const QUOTED: readonly string[] = ['quote']

function hasZone({ zones }: Layout, names: readonly string[]): boolean {
  return zones.some(({ zone }) => names.includes(zone))
}

/** Begins a slot of a draft that a person has yet to fill: ⟨date⟩. */
const OPEN_SLOT = '⟨'

/** A clause that is a slot and nothing else stands for words that nobody sees here: what is missed may be among them. */
export function holdsUnseenText({ text, layout, moves }: JudgedText): boolean {
  const values = layout.masks.filter(({ kind, start }) => kind === 'value' && text[start] !== OPEN_SLOT)
  if (values.length === 0) return false
  return moves.some((move) => {
    const words = text.slice(move.start, move.end)
    return values.some(({ start, end }) => overlaps({ start, end }, move) && words.length <= end - start)
  })
}
