import type { Tokens } from '../language/tokens.js'
import type { Candidate, RulesetRunner } from './match-patterns.js'

/** What a match depends on: the sentence as tokens, without where it stands. */
const FIELDS = ['skeleton', 'exact', 'word', 'classes', 'morphology'] as const

interface Looked extends Pick<Tokens, (typeof FIELDS)[number] | 'plain'> {
  readonly runner: RulesetRunner
  readonly first: Int32Array
  readonly last: Int32Array
  /** By sentence. */
  readonly candidates: readonly (readonly Candidate[])[]
}

interface Place {
  readonly looked: Looked
  readonly sentence: number
}

/**
 * Remembers what was matched in the sentences of a draft while it is being rewritten: a rewrite moves sentences, and
 * most stay as they are. Made for one draft; nothing is counted up before the second look.
 */
export class SentenceMemo {
  private readonly places = new Map<number, Place[]>()
  private fresh: Looked[] = []

  /** Keeps what a look at a draft has found, sentence by sentence. */
  keep(runner: RulesetRunner, tokens: Tokens, candidates: readonly (readonly Candidate[])[]): void {
    const { count, sentences, plain } = tokens
    const { first, last } = sentences
    const [skeleton, exact, word, classes, morphology] = FIELDS.map((field) => tokens[field].slice(0, count))
    this.fresh.push({
      runner,
      plain,
      skeleton: skeleton!,
      exact: exact!,
      word: word!,
      classes: classes!,
      morphology: morphology!,
      first: first.slice(0, sentences.count),
      last: last.slice(0, sentences.count),
      candidates
    })
  }

  /** The matches of a sentence that stood in an earlier look, at their new places; undefined for a new sentence. */
  recall(runner: RulesetRunner, tokens: Tokens, sentence: number): readonly Candidate[] | undefined {
    for (const looked of this.fresh) this.index(looked)
    this.fresh = []
    const from = tokens.sentences.first[sentence]!
    const to = tokens.sentences.last[sentence]!
    const known = this.places.get(hashOf(tokens, from, to))?.find(({ looked, sentence: at }) => {
      return looked.runner === runner && isSame(looked, at, tokens, from, to)
    })
    return known && moved(known, sentence, from - known.looked.first[known.sentence]!)
  }

  private index(looked: Looked): void {
    looked.first.forEach((first, sentence) => {
      const hash = hashOf(looked, first, looked.last[sentence]!)
      const same = this.places.get(hash)
      if (same) same.push({ looked, sentence })
      else this.places.set(hash, [{ looked, sentence }])
    })
  }
}

function hashOf({ exact, classes }: Pick<Tokens, 'exact' | 'classes'>, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ exact[at]!, 0x01000193) ^ classes[at]!
  return hash
}

function isSame(looked: Looked, sentence: number, tokens: Tokens, from: number, to: number): boolean {
  const first = looked.first[sentence]!
  const length = to - from
  if (looked.last[sentence]! - first !== length || looked.plain !== tokens.plain) return false
  return FIELDS.every((field) => {
    const [old, now] = [looked[field], tokens[field]]
    for (let i = 0; i < length; i++) if (old[first + i] !== now[from + i]) return false
    return true
  })
}

function moved({ looked, sentence: old }: Place, sentence: number, by: number): readonly Candidate[] {
  const candidates = looked.candidates[old]!
  if (by === 0 && old === sentence) return candidates
  return candidates.map((candidate) => ({
    ...candidate,
    sentence,
    first: candidate.first + by,
    last: candidate.last + by,
    markFirst: candidate.markFirst + by,
    markLast: candidate.markLast + by,
    captures: candidate.captures.map((at) => (at < 0 ? at : at + by))
  }))
}
