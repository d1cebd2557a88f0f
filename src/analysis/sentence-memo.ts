import type { Tokens } from '../language/tokens.js'
import type { Candidate } from './match-patterns.js'

/** What a match depends on: the sentence as tokens, without where it stands. */
type Words = Pick<Tokens, 'skeleton' | 'exact' | 'word' | 'classes' | 'morphology'>

const FIELDS = 5
/** Places for sentences, a power of two. */
const SLOTS = 1 << 14
/** Integers that hold the words of the sentences; the oldest make room for the newest. */
const ROOM = 1 << 19

interface Known {
  /** Where its words lie, counted over everything that was ever written. */
  readonly place: number
  readonly length: number
  readonly plain: boolean
  /** Where the sentence stood when it was matched. */
  readonly sentence: number
  readonly first: number
  readonly candidates: readonly Candidate[]
}

/**
 * Remembers what a ruleset has matched in the sentences of late: replies of one desk share many, and a rewrite moves
 * sentences that mostly stay as they are. Holds some thousand sentences, whatever the length of the run.
 */
export class SentenceMemo {
  private slots: (Known | undefined)[] = []
  private room = new Int32Array(0)
  private written = 0

  /** The matches of a sentence that is known, at their places in this draft; undefined for a new sentence. */
  recall(tokens: Tokens, sentence: number): readonly Candidate[] | undefined {
    const first = tokens.sentences.first[sentence]!
    const last = tokens.sentences.last[sentence]!
    const known = this.slots[slotOf(tokens, first, last)]
    if (!known || known.plain !== tokens.plain || known.length !== last - first) return undefined
    if (known.place < this.written - ROOM || !this.holds(known.place & (ROOM - 1), tokens, first, last))
      return undefined
    return moved(known, sentence, first - known.first)
  }

  /** Keeps what was matched in a sentence. */
  keep(tokens: Tokens, sentence: number, candidates: readonly Candidate[]): void {
    const first = tokens.sentences.first[sentence]!
    const last = tokens.sentences.last[sentence]!
    const length = last - first
    if (this.room.length === 0) {
      this.room = new Int32Array(ROOM)
      this.slots = new Array(SLOTS).fill(undefined)
    }
    const size = length * FIELDS
    // a sentence lies in one piece
    const left = ROOM - (this.written & (ROOM - 1))
    if (left < size) this.written += left
    const place = this.written
    this.write(place & (ROOM - 1), tokens, first, last)
    this.written += size
    const { plain } = tokens
    this.slots[slotOf(tokens, first, last)] = { place, length, plain, sentence, first, candidates }
  }

  private write(
    from: number,
    { skeleton, exact, word, classes, morphology }: Words,
    first: number,
    last: number
  ) {
    const { room } = this
    let place = from
    for (let at = first; at < last; at++) {
      room[place++] = exact[at]!
      room[place++] = classes[at]!
      room[place++] = skeleton[at]!
      room[place++] = word[at]!
      room[place++] = morphology[at]!
    }
  }

  private holds(
    from: number,
    { skeleton, exact, word, classes, morphology }: Words,
    first: number,
    last: number
  ) {
    const { room } = this
    let place = from
    for (let at = first; at < last; at++) {
      if (room[place++] !== exact[at] || room[place++] !== classes[at] || room[place++] !== skeleton[at])
        return false
      if (room[place++] !== word[at] || room[place++] !== morphology[at]) return false
    }
    return true
  }
}

function slotOf({ exact, classes }: Words, first: number, last: number): number {
  let hash = last - first
  for (let at = first; at < last; at++) hash = Math.imul(hash ^ exact[at]!, 0x01000193) ^ classes[at]!
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

function moved({ candidates, sentence: old }: Known, sentence: number, by: number): readonly Candidate[] {
  if (candidates.length === 0 || (by === 0 && old === sentence)) return candidates
  return candidates.map((candidate) => ({
    ruleset: candidate.ruleset,
    rule: candidate.rule,
    pattern: candidate.pattern,
    sentence,
    first: candidate.first + by,
    last: candidate.last + by,
    markFirst: candidate.markFirst + by,
    markLast: candidate.markLast + by,
    captures:
      candidate.captures.length === 0
        ? candidate.captures
        : candidate.captures.map((at) => (at < 0 ? at : at + by)),
    passes: candidate.passes
  }))
}
