import type { Tokens } from '../language/tokens.js'
import { openVocabulary, type Vocabulary } from '../language/vocabulary.js'
import { Matcher } from '../patterns/match.js'
import { ROW, type Ruleset } from '../rulesets/ruleset.js'

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
}

/** A compiled ruleset, bound to the draft in hand. */
export class RulesetRunner {
  readonly ruleset: Ruleset
  readonly matcher: Matcher
  private readonly vocabulary: Vocabulary
  private readonly builtin: boolean
  private readonly doneUntil: Int32Array
  private words: Int32Array = new Int32Array(0)
  private tokens!: Tokens

  /** `builtin`: the tokens already carry the word ids of this ruleset. */
  constructor(ruleset: Ruleset, builtin: boolean) {
    this.ruleset = ruleset
    this.builtin = builtin
    this.vocabulary = openVocabulary(ruleset.vocabulary)
    this.matcher = new Matcher(ruleset.programs)
    this.doneUntil = new Int32Array(ruleset.patterns.length / ROW.size)
  }

  /** Chooses the draft that the next calls are about. */
  use(tokens: Tokens): void {
    this.tokens = tokens
    this.words = this.builtin ? tokens.word : this.lookUp(tokens)
    this.matcher.use(tokens, this.words)
    this.doneUntil.fill(0)
  }

  /** All matches of rule patterns in one sentence. */
  matchSentence(sentence: number, found: Candidate[]): void {
    const { anchorStart, anchorList, classAnchors } = this.ruleset
    const { sentences, classes, morphology } = this.tokens
    const last = sentences.last[sentence]!
    for (let at = sentences.first[sentence]!; at < last; at++) {
      const word = this.words[at]!
      if (word > 0) {
        const end = anchorStart[word + 1]!
        for (let i = anchorStart[word]!; i < end; i++) this.tryPattern(anchorList[i]!, at, sentence, found)
      }
      for (let i = 0; i < classAnchors.length; i += 3) {
        if ((classes[at]! & classAnchors[i]!) !== 0 || (morphology[at]! & classAnchors[i + 1]!) !== 0) {
          this.tryPattern(classAnchors[i + 2]!, at, sentence, found)
        }
      }
    }
  }

  /** End of the match of a guard pattern at token `at` within a range, or -1. */
  guardAt(row: number, at: number, first: number, last: number): number {
    const { patterns } = this.ruleset
    const base = row * ROW.size
    return this.matcher.matchAt(patterns[base + ROW.start]!, patterns[base + ROW.length]!, at, { first, last })
  }

  private tryPattern(row: number, anchor: number, sentence: number, found: Candidate[]): void {
    const { patterns } = this.ruleset
    const base = row * ROW.size
    const first = this.tokens.sentences.first[sentence]!
    const last = this.tokens.sentences.last[sentence]!
    const from = Math.max(first, anchor - patterns[base + ROW.maxBefore]!, this.doneUntil[row]!)
    const to = anchor - patterns[base + ROW.minBefore]!
    const range = { first, last }
    for (let at = from; at <= to; at++) {
      const end = this.matcher.matchAt(patterns[base + ROW.start]!, patterns[base + ROW.length]!, at, range)
      if (end < 0 || end === at) continue
      this.doneUntil[row] = end
      found.push(this.candidate(base, sentence, at, end))
      return
    }
  }

  private candidate(base: number, sentence: number, first: number, last: number): Candidate {
    const { slots } = this.matcher
    const marked = slots[1]! > slots[0]! && slots[0]! >= 0
    const captures: number[] = []
    for (let i = 2; i < slots.length && (slots[i]! >= 0 || i < 16); i++) captures.push(slots[i]!)
    return {
      ruleset: this,
      rule: this.ruleset.patterns[base + ROW.rule]!,
      pattern: this.ruleset.patterns[base + ROW.index]!,
      sentence,
      first,
      last,
      markFirst: marked ? slots[0]! : first,
      markLast: marked ? slots[1]! : last,
      captures
    }
  }

  private lookUp(tokens: Tokens): Int32Array {
    const words = this.words.length >= tokens.count ? this.words : new Int32Array(tokens.count * 2)
    for (let i = 0; i < tokens.count; i++) {
      const slot = tokens.skeleton[i] === 0 ? -1 : this.vocabulary.find(tokens.skeleton[i]!, tokens.exact[i]!, tokens.plain)
      words[i] = slot < 0 ? 0 : this.vocabulary.id(slot)
    }
    return words
  }
}
