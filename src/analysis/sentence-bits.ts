import type { Tokens } from '../language/tokens.js'
import { wordBit } from '../patterns/match.js'

/** All classes and word bits of the sentences of a draft: what one lacks cannot begin a match. Each is read when asked for. */
export class SentenceBits {
  private classes = new Int32Array(64)
  private words = new Int32Array(64)
  /** By sentence: the draft in which it was read last. */
  private readIn = new Int32Array(64)
  private draft = 0
  private tokens!: Tokens
  private ids!: Int32Array

  /** Chooses a draft; `ids` are the words of its tokens. */
  use(tokens: Tokens, ids: Int32Array): void {
    const { count } = tokens.sentences
    if (this.classes.length < count) {
      this.classes = new Int32Array(count * 2)
      this.words = new Int32Array(count * 2)
      this.readIn = new Int32Array(count * 2)
    }
    this.draft++
    this.tokens = tokens
    this.ids = ids
  }

  isRead(sentence: number): boolean {
    return this.readIn[sentence] === this.draft
  }

  read(sentence: number): void {
    const { ids } = this
    const { sentences, classes } = this.tokens
    const end = sentences.last[sentence]!
    let all = 0
    let bits = 0
    for (let at = sentences.first[sentence]!; at < end; at++) {
      all |= classes[at]!
      bits |= wordBit(ids[at]!)
    }
    this.classes[sentence] = all
    this.words[sentence] = bits
    this.readIn[sentence] = this.draft
  }

  /** True when a sentence that was read has one of the classes, or a word with one of the bits. */
  share(sentence: number, classes: number, words: number): boolean {
    return (this.classes[sentence]! & classes) !== 0 || (this.words[sentence]! & words) !== 0
  }
}
