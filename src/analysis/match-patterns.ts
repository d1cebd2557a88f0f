import { type Heard, Listener, openFaultModel } from '../classifier/listener.js'
import type { Tokens } from '../language/tokens.js'
import { openVocabulary, type Vocabulary } from '../language/vocabulary.js'
import { Matcher, wordBit } from '../patterns/match.js'
import { ALL_PURPOSES, PURPOSE, type Purposes } from '../rulesets/purpose.js'
import { HEARD, MILLE, OUTSIDE, ROW, type Ruleset } from '../rulesets/ruleset.js'
import { type BitAnchors, type ClassAnchors, classAnchorsOf } from './class-anchors.js'
import { SentenceBits } from './sentence-bits.js'
import type { SentenceFacts } from './sentence-facts.js'
import { type Known, matchesAt, SentenceMemo } from './sentence-memo.js'

/** A place where a pattern of a rule has matched, before its guards were asked. Token positions, end exclusive. */
export interface Candidate {
  readonly ruleset: RulesetRunner
  readonly rule: number
  /** Which of the rule's patterns. */
  readonly pattern: number
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly markFirst: number
  readonly markLast: number
  /** Start and end of each capture in the order of the pattern's names; -1 where it took no part. */
  readonly captures: readonly number[]
  /** What its guards said, where they ask for nothing beyond its sentence; it goes with the sentence. */
  passes: boolean | undefined
}

const NO_CAPTURES: readonly number[] = []
const NONE_HEARD: readonly Candidate[] = []

/** A compiled ruleset, bound to the draft in hand. */
export class RulesetRunner {
  readonly ruleset: Ruleset
  readonly matcher: Matcher
  private readonly vocabulary: Vocabulary
  private readonly builtin: boolean
  /** By pattern: the place up to which it was tried, counted over all drafts so far. */
  private readonly doneUntil: Int32Array
  private drafts = 0
  private readonly anchorsFor = new Map<Purposes, ClassAnchors>()
  private anchors!: ClassAnchors
  private purposes = ALL_PURPOSES
  /** Sentences of this draft that have been matched. */
  private readonly recalled: (Known | undefined)[] = []
  /** Answers of `matchesDraft`, by row. */
  private readonly known = new Map<number, boolean>()
  private readonly memo = new SentenceMemo()
  private readonly patterns: Int32Array
  private words: Int32Array = new Int32Array(0)
  private classes: Int32Array = new Int32Array(0)
  private tokens!: Tokens
  private length = 0
  private sentence = 0
  private readonly bits = new SentenceBits()
  private readonly listener: Listener | undefined

  /** `builtin`: the tokens already carry the word ids of this ruleset. */
  constructor(ruleset: Ruleset, builtin: boolean) {
    this.ruleset = ruleset
    this.patterns = ruleset.patterns
    this.builtin = builtin
    this.vocabulary = openVocabulary(ruleset.vocabulary)
    this.matcher = new Matcher(ruleset.programs)
    this.doneUntil = new Int32Array(ruleset.patterns.length / ROW.size)
    const model = openFaultModel(ruleset.model)
    this.listener = model && ruleset.heard.length > 0 ? new Listener(model) : undefined
  }

  /** Chooses the draft that the next calls are about, and the rules that are asked for. */
  use(tokens: Tokens, purposes: Purposes = ALL_PURPOSES): void {
    // the places of this draft lie behind those of the one before
    if (this.tokens) this.drafts += this.length
    this.length = tokens.count
    if (this.drafts > 1 << 30) {
      this.doneUntil.fill(0)
      this.drafts = 0
    }
    this.recalled.length = 0
    this.tokens = tokens
    this.purposes = purposes
    this.anchors = this.classAnchors(purposes)
    this.classes = tokens.classes
    this.words = this.builtin ? tokens.word : this.lookUp(tokens)
    this.matcher.use(tokens, this.words)
    this.bits.use(tokens, this.words)
    if (this.known.size > 0) this.known.clear()
  }

  /** All matches of rule patterns in one sentence. */
  matchSentence(sentence: number, found: Candidate[]): void {
    const known = this.recall(sentence)
    found.push(...matchesAt(known, known.candidates, sentence, this.tokens.sentences.first[sentence]!))
  }

  /** What is known of a sentence, its matches included. */
  recall(sentence: number): Known {
    const known = this.recalled[sentence]
    if (known) return known
    const found = this.memo.recall(this.tokens, sentence, this.purposes, this.match)
    this.recalled[sentence] = found
    return found
  }

  private readonly match = (sentence: number): Candidate[] => {
    const found: Candidate[] = []
    const { sentences, classes, morphology } = this.tokens
    const { byClass, byFeature, everywhere } = this.anchors
    const { words } = this
    const first = sentences.first[sentence]!
    const last = sentences.last[sentence]!
    this.sentence = sentence
    this.bits.read(sentence)
    for (let at = first; at < last; at++) {
      const word = words[at]!
      if (word > 0) this.tryWord(word, at, first, last, found)
      if (byClass.any !== 0) this.tryByBits(byClass, classes[at]!, at, found)
      if (byFeature.any !== 0) this.tryByBits(byFeature, morphology[at]!, at, found)
      for (const row of everywhere) this.tryPattern(row, at, first, last, found)
    }
    return found
  }

  /** What a sentence sounds like, for the rules that go by that. */
  heardIn(sentence: number): readonly Candidate[] {
    const { listener, tokens } = this
    if (!listener) return NONE_HEARD
    const { first, last } = tokens.sentences
    return this.candidatesOf(listener.hear(tokens, first[sentence]!, last[sentence]!), sentence)
  }

  private candidatesOf(heard: Heard | undefined, sentence: number): Candidate[] {
    const found: Candidate[] = []
    if (!heard) return found
    const { heard: rows } = this.ruleset
    for (let row = 0; row < rows.length; row += HEARD.size) {
      if (rows[row + HEARD.category] !== heard.category) continue
      if (heard.chance * MILLE < rows[row + HEARD.least]!) continue
      found.push({
        ruleset: this,
        rule: rows[row + HEARD.rule]!,
        pattern: rows[row + HEARD.index]!,
        sentence,
        first: heard.first,
        last: heard.last,
        markFirst: heard.first,
        markLast: heard.last,
        captures: NO_CAPTURES,
        passes: undefined
      })
    }
    return found
  }

  /** End of the match of a guard pattern at token `at` within a range, or -1. */
  guardAt(row: number, at: number, first: number, last: number): number {
    const { patterns } = this
    const base = row * ROW.size
    // a guard may ask for the end of its sentence, behind the last word
    if (at < last && !this.mayBeginAt(base, at)) return -1
    return this.matcher.matchAt(patterns[base + ROW.start]!, at, first, last)
  }

  /** False when no match of a guard pattern can begin at a word of the sentence. */
  mayBegin(row: number, sentence: number): boolean {
    const base = row * ROW.size
    if (!this.bits.isRead(sentence)) this.bits.read(sentence)
    return this.bits.share(sentence, this.patterns[base + ROW.classes]!, this.patterns[base + ROW.words]!)
  }

  /** What is to be known of a sentence for its clauses; `read` finds it out where it is new. */
  factsOf(sentence: number, read: (sentence: number) => SentenceFacts): SentenceFacts {
    const known = this.recalled[sentence]
    if (!known) return read(sentence)
    return (known.facts ??= read(sentence))
  }

  /** Does a guard pattern match anywhere in a sentence? Asked often, so remembered with the sentence. */
  matchesIn(row: number, sentence: number): boolean {
    if (!this.mayBegin(row, sentence)) return false
    const known = this.recalled[sentence]
    if (!known) return this.findIn(row, sentence)
    const answers = (known.answers ??= new Map())
    const answer = answers.get(row) ?? this.findIn(row, sentence)
    answers.set(row, answer)
    return answer
  }

  private findIn(row: number, sentence: number): boolean {
    const { first, last } = this.tokens.sentences
    const [from, to] = [first[sentence]!, last[sentence]!]
    let found = false
    for (let at = from; at < to && !found; at++) found = this.guardAt(row, at, from, to) >= 0
    return found
  }

  /** Does a guard pattern match anywhere in the draft? */
  matchesDraft(row: number): boolean {
    const known = this.known.get(row)
    if (known !== undefined) return known
    let found = false
    for (let sentence = 0; sentence < this.tokens.sentences.count && !found; sentence++) {
      found = this.matchesIn(row, sentence)
    }
    this.known.set(row, found)
    return found
  }

  /** Decides on a match by its guards; apart, so that it can be measured. */
  decide(candidate: Candidate, decision: (candidate: Candidate) => void): void {
    decision(candidate)
  }

  /** Tries the patterns whose anchor is a word: most of them fail at a glance to its right and left. */
  private tryWord(word: number, at: number, first: number, last: number, found: Candidate[]): void {
    const { classes, words, purposes } = this
    const { anchorStart, anchorList } = this.ruleset
    const start = anchorStart[word * PURPOSE.count + purposes.from]!
    const end = anchorStart[word * PURPOSE.count + purposes.to]!
    if (start === end) return
    const isLast = at + 1 >= last
    const nextClasses = isLast ? OUTSIDE : classes[at + 1]!
    const nextWord = isLast ? 0 : wordBit(words[at + 1]!)
    const isFirst = at <= first
    const previousClasses = isFirst ? OUTSIDE : classes[at - 1]!
    const previousWord = isFirst ? 0 : wordBit(words[at - 1]!)
    const { patterns } = this
    for (let i = start; i < end; i++) {
      const row = anchorList[i]!
      const base = row * ROW.size
      if (
        ((patterns[base + ROW.nextClasses]! & nextClasses) | (patterns[base + ROW.nextWords]! & nextWord)) !==
          0 &&
        ((patterns[base + ROW.previousClasses]! & previousClasses) |
          (patterns[base + ROW.previousWords]! & previousWord)) !==
          0
      )
        this.tryPattern(row, at, first, last, found)
    }
  }

  /** Tries the patterns that start from one of the bits of a token. */
  private tryByBits({ any, rows }: BitAnchors, bits: number, at: number, found: Candidate[]): void {
    const { first, last } = this.tokens.sentences
    for (let left = bits & any; left !== 0; left &= left - 1) {
      for (const row of rows[31 - Math.clz32(left & -left)]!)
        this.tryPattern(row, at, first[this.sentence]!, last[this.sentence]!, found)
    }
  }

  /** Tries a pattern at every place from which it could reach the anchor, each place once. */
  protected tryPattern(row: number, anchor: number, first: number, last: number, found: Candidate[]): void {
    const { matcher, drafts, patterns } = this
    const base = row * ROW.size
    if (!this.bits.share(this.sentence, patterns[base + ROW.classes]!, patterns[base + ROW.words]!)) return
    const reach = patterns[base + ROW.reach]!
    const to = anchor - (reach & 0xff)
    let at = anchor - ((reach >> 8) & 0xff)
    if (at < first) at = first
    const done = this.doneUntil[row]! - drafts
    if (at < done) at = done
    if (at > to) return
    const next = patterns[base + ROW.next]!
    if (next >= 0 && !matcher.peeksAt(next, anchor + 1, last)) return
    const previous = patterns[base + ROW.previous]!
    if (previous >= 0 && (anchor <= first || !matcher.peeksAt(previous, anchor - 1, last))) return
    const start = patterns[base + ROW.start]!
    while (at <= to) {
      if (!this.mayBeginAt(base, at)) {
        at++
        continue
      }
      const end = matcher.matchAt(start, at, first, last)
      if (end > at) found.push(this.candidate(base, at, end))
      at = end > at ? end : at + 1
    }
    this.doneUntil[row] = at + drafts
  }

  /** False when no match of the pattern in the row that starts at `base` can begin at the token at `at`. */
  private mayBeginAt(base: number, at: number): boolean {
    const { patterns } = this
    return (
      (this.classes[at]! & patterns[base + ROW.classes]!) !== 0 ||
      (wordBit(this.words[at]!) & patterns[base + ROW.words]!) !== 0
    )
  }

  private candidate(base: number, first: number, last: number): Candidate {
    const { slots } = this.matcher
    const { patterns } = this
    const marked = slots[1]! > slots[0]! && slots[0]! >= 0
    const captures = patterns[base + ROW.reach]! >> 16
    return {
      ruleset: this,
      rule: patterns[base + ROW.rule]!,
      pattern: patterns[base + ROW.index]!,
      sentence: this.sentence,
      first,
      last,
      markFirst: marked ? slots[0]! : first,
      markLast: marked ? slots[1]! : last,
      captures: captures === 0 ? NONE : Array.from(slots.subarray(2, 2 + 2 * captures)),
      passes: undefined
    }
  }

  private classAnchors(purposes: Purposes): ClassAnchors {
    const known = this.anchorsFor.get(purposes) ?? classAnchorsOf(this.ruleset.classAnchors, purposes)
    this.anchorsFor.set(purposes, known)
    return known
  }

  private lookUp(tokens: Tokens): Int32Array {
    const words = this.words.length >= tokens.count ? this.words : new Int32Array(tokens.count * 2)
    for (let i = 0; i < tokens.count; i++) {
      const slot =
        tokens.skeleton[i] === 0
          ? -1
          : this.vocabulary.find(tokens.skeleton[i]!, tokens.exact[i]!, tokens.plain)
      words[i] = slot < 0 ? 0 : this.vocabulary.id(slot)
    }
    return words
  }
}

/** Makes the runner of a ruleset; `builtin`: the tokens carry the word ids of this ruleset. */
export type BindRuleset = (ruleset: Ruleset, builtin: boolean) => RulesetRunner

export const plainRunner: BindRuleset = (ruleset, builtin) => new RulesetRunner(ruleset, builtin)

const NONE: readonly number[] = []
