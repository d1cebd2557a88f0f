import type { Tokens } from '../language/tokens.js'
import { wordBit } from '../patterns/match.js'

/** All classes and word bits of each sentence of a draft: what it lacks cannot begin a match. */
export class SentenceBits {
  private classes = new Int32Array(64)
  private words = new Int32Array(64)

  /** Reads a draft; `words` are the ids of its tokens. */
  gather({ sentences: { count, first, last }, classes }: Tokens, words: Int32Array): void {
    if (this.classes.length < count) {
      this.classes = new Int32Array(count * 2)
      this.words = new Int32Array(count * 2)
    }
    for (let sentence = 0; sentence < count; sentence++) {
      const end = last[sentence]!
      let all = 0
      let bits = 0
      for (let at = first[sentence]!; at < end; at++) {
        all |= classes[at]!
        bits |= wordBit(words[at]!)
      }
      this.classes[sentence] = all
      this.words[sentence] = bits
    }
  }

  /** True when a sentence has one of the classes, or a word with one of the bits. */
  share(sentence: number, classes: number, words: number): boolean {
    return (this.classes[sentence]! & classes) !== 0 || (this.words[sentence]! & words) !== 0
  }
}
