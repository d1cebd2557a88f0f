import { MAX_SENTENCE } from '../language/sentences.js'
import type { Tokens } from '../language/tokens.js'
import type { Purposes } from '../rulesets/purpose.js'
import type { AcceptedHere } from './accept.js'
import type { Candidate } from './match-patterns.js'
import type { SentenceFacts } from './sentence-facts.js'

/** What a match depends on: the sentence as tokens, without where it stands. */
type Words = Pick<Tokens, 'skeleton' | 'exact' | 'word' | 'classes' | 'morphology'>

const FIELDS = 5
/** Integers that hold the words of the sentences; the oldest make room for the newest. Powers of two. */
const ROOM = 1 << 18
/** A sentence has a place among one for so many integers. */
const ROOM_OF_SLOT = 1 << 5
/** So many places are looked at for a hash: sentences that come again and again must not take each other's place. */
const WAYS = 4

/** What is remembered of a sentence; what was asked about it beyond its matches is added as it comes up. */
export interface Known {
  /** Where its words lie, counted over everything that was ever written. */
  readonly place: number
  /** How many integers they are. */
  readonly size: number
  readonly plain: boolean
  /** The rules that were asked for. */
  readonly purposes: Purposes
  /** Where the sentence stood when it was matched. */
  readonly sentence: number
  readonly first: number
  readonly candidates: readonly Candidate[]
  /** Those of them that its own words let pass. */
  alive?: readonly Candidate[]
  /** Whether a guard pattern matches anywhere in it, by row. */
  answers?: Map<number, boolean>
  facts?: SentenceFacts
  /** What it sounds like, as far as its own words let it pass. */
  heard?: readonly Candidate[]
  /** What its guards let pass, where they ask for nothing beyond it; null where one asks for more. */
  accepted?: AcceptedHere | null
}

/**
 * Remembers what a ruleset has matched in the sentences of late: replies of one desk share many, and a rewrite moves
 * sentences that mostly stay as they are. Holds some thousand sentences, whatever the length of the run.
 */
export class SentenceMemo {
  private readonly slots: (Known | undefined)[] = new Array(ROOM / ROOM_OF_SLOT).fill(undefined)
  /** Pages of it that nothing is written to cost nothing. */
  private readonly room = new Int32Array(ROOM)
  private written = 0
  /** The words of the sentence in hand. */
  private asked = new Int32Array(MAX_SENTENCE * FIELDS)

  /** What is known of a sentence; `match` finds the matches of one that is new. */
  recall(
    tokens: Tokens,
    sentence: number,
    purposes: Purposes,
    match: (sentence: number) => readonly Candidate[]
  ): Known {
    const { plain } = tokens
    const first = tokens.sentences.first[sentence]!
    const size = this.gather(tokens, first, tokens.sentences.last[sentence]!)
    const hash = hashOf(this.asked, size) ^ purposes.from
    const slot = hash & (this.slots.length - 1)
    for (let way = 0; way < WAYS; way++) {
      const known = this.slots[slot ^ way]
      const isLike = known?.plain === plain && known.purposes === purposes && known.size === size
      if (isLike && this.isAsked(known.place, size)) return known
    }
    const candidates = match(sentence)
    const made: Known = { place: this.write(size), size, plain, purposes, sentence, first, candidates }
    this.keep(hash, made)
    return made
  }

  /** In place of the oldest of those that share its hash. */
  private keep(hash: number, made: Known): void {
    const slot = hash & (this.slots.length - 1)
    for (let way = WAYS - 1; way > 0; way--) this.slots[slot ^ way] = this.slots[slot ^ (way - 1)]
    this.slots[slot] = made
  }

  /** Reads the words into `asked`; gives how many integers they are. */
  private gather({ skeleton, exact, word, classes, morphology }: Words, first: number, last: number): number {
    const size = (last - first) * FIELDS
    if (size > this.asked.length) this.asked = new Int32Array(size)
    const { asked } = this
    let place = 0
    for (let at = first; at < last; at++) {
      asked[place++] = exact[at]!
      asked[place++] = classes[at]!
      asked[place++] = skeleton[at]!
      asked[place++] = word[at]!
      asked[place++] = morphology[at]!
    }
    return size
  }

  /** True when the words in hand are those at `place`, and nothing has been written over them. */
  private isAsked(place: number, size: number): boolean {
    const { room, asked } = this
    if (place < this.written - room.length) return false
    const from = place & (room.length - 1)
    for (let i = 0; i < size; i++) if (room[from + i] !== asked[i]) return false
    return true
  }

  /** Keeps the words in hand, in one piece; gives their place. */
  private write(size: number): number {
    const last = this.room.length - 1
    const left = this.room.length - (this.written & last)
    if (left < size) this.written += left
    const place = this.written
    this.room.set(this.asked.subarray(0, size), place & last)
    this.written += size
    return place
  }
}

/** Of exact forms and classes. */
function hashOf(asked: Int32Array, size: number): number {
  let hash = size
  for (let i = 0; i < size; i += FIELDS) hash = Math.imul(hash ^ asked[i]!, 0x01000193) ^ asked[i + 1]!
  return hash ^ (hash >>> 15)
}

/** Matches of a known sentence at their places in this draft. */
export function matchesAt(
  { sentence: old, first: before }: Known,
  candidates: readonly Candidate[],
  sentence: number,
  first: number
): readonly Candidate[] {
  const by = first - before
  if (candidates.length === 0 || (by === 0 && old === sentence)) return candidates
  return candidates.map((candidate) => movedTo(candidate, sentence, by))
}

/** A candidate in another place; `by` is how many tokens lie between. */
export function movedTo(candidate: Candidate, sentence: number, by: number): Candidate {
  if (by === 0 && candidate.sentence === sentence) return candidate
  const { captures } = candidate
  return {
    ruleset: candidate.ruleset,
    rule: candidate.rule,
    pattern: candidate.pattern,
    sentence,
    first: candidate.first + by,
    last: candidate.last + by,
    markFirst: candidate.markFirst + by,
    markLast: candidate.markLast + by,
    captures: captures.length === 0 ? captures : captures.map((at) => (at < 0 ? at : at + by)),
    passes: candidate.passes
  }
}
