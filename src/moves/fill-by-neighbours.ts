import type { Move, MoveName } from '../core/move.js'

const NEIGHBOUR = 0.6
/** Characters up to which *let us know* is part of the offer before it. */
const SHORT = 25
/** What a statement between the restated request and the refusal may look like when it is read alone. */
const GROUNDS: readonly MoveName[] = ['other', 'reason', 'fact', 'commitment', 'hand-off', 'agreement']
/** An acknowledgement that a *but* takes back. */
const TAKEN_BACK: readonly (string | undefined)[] = ['cancelled', 'cancelled-trouble']
/** Statements that give no ground, and what is done already. */
const EMPTY: readonly string[] = [
  'done',
  'stock',
  'sorry',
  'heated',
  'lecture',
  'threat',
  'sent-away',
  'complaint',
  'granted'
]

/**
 * Gives the plain statements their move from what stands around them: what stands between the restated request and
 * the refusal is the reason, and so is the statement right before a refusal, or right after one that has none.
 */
export function fillByNeighbours(moves: readonly Move[]): Move[] {
  const inSentence = moves.map((move, i) => joinToSentence(move, moves[i - 1], moves[i + 1]))
  const known = groundsOfLaterNo(besideOthers(inSentence))
  return joinSame(withReasons(known))
}

function withReasons(known: readonly Move[]): Move[] {
  const before = pastGrounds(known, -1)
  const after = pastGrounds(known, 1)
  const named = known.map((move, i): Move => {
    if (isGround(move) && isAnswered(move, known[before[i]!], known[after[i]!])) return asReason(move)
    if (!isPlain(move)) return move
    if (besideRefusal(known, i)) return asReason(move)
    if (move.tag === 'negated') return move
    return leadsToAlternative(known, i)
      ? { ...move, move: 'alternative', confidence: NEIGHBOUR }
      : { ...move, move: 'fact' }
  })
  return named.map((move, i): Move => {
    const before = named[i - 1]
    const goesOn =
      move.move === 'fact' &&
      (!move.tag || move.tag === 'negated') &&
      before?.move === 'reason' &&
      before.sentence === move.sentence
    return goesOn ? asReason(move) : move
  })
}

/** After the refusal and its reason, what an offer or a question follows in the same paragraph is part of the offer. */
function leadsToAlternative(moves: readonly Move[], i: number): boolean {
  const [before, own, after] = [moves[i - 1], moves[i]!, moves[i + 1]]
  if (!before || after?.paragraph !== own.paragraph || before.paragraph !== own.paragraph) return false
  if (after.move !== 'alternative' && after.move !== 'closed-question') return false
  if (before.move === 'refusal') return true
  return (
    (before.move === 'reason' || isPlain(before)) &&
    moves[i - 2]?.move === 'refusal' &&
    moves[i - 2]!.paragraph === own.paragraph
  )
}

/** What a paragraph has shown up to a move. */
interface Shown {
  readonly paragraph: number
  readonly moves: Set<MoveName>
  readonly tags: Set<string | undefined>
}

function besideOthers(moves: readonly Move[]): Move[] {
  let shown: Shown | undefined
  return moves.map((move) => {
    const { paragraph } = move
    if (shown?.paragraph !== paragraph) shown = { paragraph, moves: new Set(), tags: new Set() }
    const named = besideShown(move, shown)
    shown.moves.add(move.move)
    shown.tags.add(move.tag)
    return named
  })
}

/**
 * Words shared with the request tell nothing once it is restated, or after the refusal; a limit inside what is granted
 * refuses nothing.
 */
function besideShown(move: Move, { moves, tags }: Shown): Move {
  if (move.tag === 'shared' && (moves.has('refusal') || tags.has('request'))) {
    const { tag: _, ...bare } = move
    return { ...bare, move: 'other' }
  }
  const isLimit = move.move === 'refusal' && !move.tag && tags.has('granted') && !moves.has('acknowledge')
  return isLimit ? { ...move, move: 'fact', tag: 'limit' } : move
}

/** Neighbours in one sentence that do the same are one move; a clear *no* gives its tag to the whole refusal. */
function joinSame(moves: readonly Move[]): Move[] {
  const joined: Move[] = []
  for (const move of moves) {
    const before = joined[joined.length - 1]
    const same =
      before?.move === move.move && before.sentence === move.sentence && before.paragraph === move.paragraph
    if (before && same && (before.tag === move.tag || move.move === 'refusal')) {
      const tag = [before.tag, move.tag].find((each) => each === 'no') ?? before.tag
      joined[joined.length - 1] = { ...before, end: move.end, ...(tag ? { tag } : {}) }
    } else joined.push(move)
  }
  return joined
}

/** As the ground of a refusal, whatever it is read alone. */
export function asReason({ tag: _, ...move }: Move): Move {
  return move.move === 'reason' ? move : { ...move, move: 'reason', confidence: NEIGHBOUR }
}

/**
 * The reason of the reader's own request belongs to it, *let us know* to the offer of help before it, an order to the
 * threat behind it, unless its tag says that it stands for itself (*by noon, or else*).
 */
function joinToSentence(move: Move, before: Move | undefined, after: Move | undefined): Move {
  if (move.move === 'next-step' && !move.tag && after?.sentence === move.sentence && after.tag === 'threat')
    return { ...move, move: 'fact', tag: 'threat' }
  if (before?.sentence !== move.sentence) return move
  if (move.move === 'next-step' && before.move === 'offer-help' && move.end - move.start < SHORT)
    return { ...move, move: 'offer-help' }
  const ownReason =
    move.move === 'reason' && before.move === 'acknowledge' && after?.sentence !== move.sentence
  return ownReason ? { ...move, move: 'acknowledge', ...(before.tag ? { tag: before.tag } : {}) } : move
}

/** A negative statement between the restated request and a clear *no* is the ground of that no. */
function groundsOfLaterNo(moves: readonly Move[]): Move[] {
  const first = moves.findIndex(({ move, tag }) => move === 'acknowledge' && !TAKEN_BACK.includes(tag))
  if (first < 0) return [...moves]
  const named = [...moves]
  let no: Move | undefined
  for (let i = moves.length - 1; i > first; i--) {
    const move = moves[i]!
    if (move.move !== 'refusal') continue
    if (move.tag === 'no') no = move
    else if (no && no.paragraph - move.paragraph <= 1) named[i] = asReason(move)
  }
  return named
}

function isGround({ move, tag = '' }: Move): boolean {
  return GROUNDS.includes(move) && !EMPTY.includes(tag)
}

/** For each move the place of the next one that is no ground, forwards (1) or backwards (-1); outside: none. */
function pastGrounds(moves: readonly Move[], step: 1 | -1): Int32Array {
  const places = new Int32Array(moves.length)
  let place = step > 0 ? moves.length : -1
  for (let i = place - step; i >= 0 && i < moves.length; i -= step) {
    places[i] = place
    if (!isGround(moves[i]!)) place = i
  }
  return places
}

/** From the restated request to the refusal, each at most a paragraph away, there is nothing but grounds. */
function isAnswered({ paragraph }: Move, before: Move | undefined, after: Move | undefined): boolean {
  return (
    after?.move === 'refusal' &&
    after.paragraph - paragraph <= 1 &&
    before?.move === 'acknowledge' &&
    paragraph - before.paragraph <= 1
  )
}

/** Right before a refusal, in its sentence or the one before, or right after one that has no reason before it. */
function besideRefusal(moves: readonly Move[], i: number): boolean {
  const { paragraph } = moves[i]!
  if (leadsToRefusal(moves, i)) return true
  const before = moves[i - 1]
  if (before?.move !== 'refusal' || before.paragraph !== paragraph) return false
  const earlier = moves[i - 2]
  return earlier?.paragraph !== paragraph || (earlier.move !== 'reason' && !isPlain(earlier))
}

function leadsToRefusal(moves: readonly Move[], i: number): boolean {
  const { paragraph, sentence } = moves[i]!
  for (let next = i + 1; next < moves.length; next++) {
    const move = moves[next]!
    if (move.paragraph !== paragraph || move.sentence > sentence + 1) return false
    if (!isPlain(move) && move.move !== 'reason') return move.move === 'refusal'
  }
  return false
}

/** A statement in which no pattern has seen more than that it is negated. */
function isPlain({ move, tag }: Move): boolean {
  return move === 'other' || tag === 'negated'
}
