import type { Mask } from '../core/zone.js'
import { CLASS, SPELLING } from './classes.js'
import { isCombining, isLetter, lowerOf, lowerUnit, skeletonOf, skeletonUnit } from './fold.js'
import { HASH_PRIME, HASH_SEED, hashUnit, hashWord } from './hash.js'
import type { Language, WordPart } from './language.js'
import type { SentenceBreaker } from './sentences.js'
import { canonicalSign, signRunLength } from './signs.js'
import {
  ASCII,
  composedHash,
  DIGIT_NINE,
  isApostrophe,
  isBlank,
  isJoiner,
  joinsWord,
  plainLowers,
  startsNumber,
  straighten
} from './text-units.js'
import { reserveToken, type Tokens } from './tokens.js'
import { SPLITS, type Vocabulary } from './vocabulary.js'

const OPAQUE = CLASS.noun | CLASS.known
/** Letters in capitals that are no known word are taken for shouting from this length on; before, for a short name. */
const LONG_CAPS = 7
/** What may stand between the digits of one number. */
const IN_NUMBERS = ".,:/-–'"

/** Cuts one zone after the other into words and signs, which go to the end of the tokens. */
export class Scanner {
  private readonly tokens: Tokens
  private readonly breaker: SentenceBreaker
  private readonly language: Language
  private readonly vocabulary: Vocabulary
  private readonly hasMorphology: boolean
  private readonly dotless: boolean
  /** See `plainLowers`. */
  private readonly lowers: Uint8Array
  private text = ''
  /** Where the sentence in hand ends, once its end sign was read: after the closing quotes and brackets. */
  private sentenceEnd = -1

  constructor(tokens: Tokens, breaker: SentenceBreaker, language: Language, vocabulary: Vocabulary) {
    this.tokens = tokens
    this.breaker = breaker
    this.language = language
    this.vocabulary = vocabulary
    this.dotless = language.dotless
    this.lowers = plainLowers(language.dotless)
    this.hasMorphology = language.morphologyNames.length > 0
  }

  /** Chooses the draft whose zones the next calls read. */
  use(text: string): void {
    this.text = text
  }

  /** Reads a zone from one offset up to its end; gives the index of the first mask not used up. */
  zone(from: number, to: number, masks: readonly Mask[], firstMask: number): number {
    const { breaker, text } = this
    let mask = firstMask
    let i = from
    this.sentenceEnd = -1
    while (i < to) {
      while (mask < masks.length && masks[mask]!.end <= i) mask++
      if (this.sentenceEnd >= 0 && i >= this.sentenceEnd) this.endSentence()
      const next = masks[mask]
      if (next !== undefined && next.start <= i) {
        this.masked(next)
        i = next.end
        continue
      }
      const stop = next !== undefined && next.start < to ? next.start : to
      const unit = text.charCodeAt(i)
      if (unit === 32) i++
      else if (isLetter(unit)) i = this.word(i, stop)
      else if (isBlank(unit)) i++
      else if (unit === 10 || unit === 13) i = breaker.lineBreak(i, to)
      else if (startsNumber(text, i, stop)) i = this.number(i, stop)
      else i = this.sign(i, stop, to)
    }
    return mask
  }

  private endSentence(): void {
    this.breaker.close()
    this.sentenceEnd = -1
  }

  /** Reads the word at `from`; gives the offset after its last letter. */
  private word(from: number, to: number): number {
    const { text, dotless } = this
    const { lowers } = this
    let hash = HASH_SEED
    let capitals = 0
    let small = 0
    let end = from
    // most words are plain letters, whose skeleton is their exact form
    for (; end < to; end++) {
      const unit = text.charCodeAt(end)
      const lower = unit < ASCII ? lowers[unit]! : 0
      if (lower === 0) break
      if (lower !== unit) capitals++
      else if (unit > DIGIT_NINE) small++
      hash = Math.imul(hash ^ lower, HASH_PRIME)
    }
    let skeleton = hash
    let exact = hash
    let apostrophe = false
    let marks = false
    for (let i = end; i < to; i++) {
      const unit = text.charCodeAt(i)
      if (isLetter(unit)) {
        const lower = lowerUnit(unit, dotless)
        if (lower === unit) small++
        else capitals++
        skeleton = hashUnit(skeleton, skeletonUnit(unit))
        exact = hashUnit(exact, lower)
      } else if (unit >= 48 && unit <= 57) {
        skeleton = hashUnit(skeleton, unit)
        exact = hashUnit(exact, unit)
      } else if (isCombining(unit)) marks = true
      else if (isJoiner(unit)) continue
      else if (!isApostrophe(unit) || i + 1 >= to || !isLetter(text.charCodeAt(i + 1))) break
      else {
        apostrophe = true
        continue
      }
      end = i + 1
    }
    if (this.language.truncated && end < to && isApostrophe(text.charCodeAt(end)) && !apostrophe) {
      const full = this.language.truncated.get(lowerOf(text.slice(from, end), dotless))
      if (full !== undefined) {
        skeleton = hashWord(skeletonOf(full))
        exact = hashWord(full)
        end++
      }
    }
    const first = text.charCodeAt(from)
    let spelling = lowerUnit(first, dotless) === first ? 0 : CLASS.capital
    if (small === 0 && capitals > 2) spelling |= CLASS.caps
    if (marks) exact = composedHash(text.slice(from, end), dotless)
    this.cutWord(from, end, skeleton, exact, spelling, apostrophe)
    return end
  }

  private cutWord(
    from: number,
    end: number,
    skeleton: number,
    exact: number,
    spelling: number,
    apostrophe: boolean
  ): void {
    const { language, vocabulary } = this
    const slot = vocabulary.find(skeleton, exact, this.isPlain(skeleton, exact))
    if (apostrophe || (slot >= 0 && vocabulary.flags(slot) & SPLITS)) {
      const parts = language.split(straighten(lowerOf(this.text.slice(from, end), this.dotless)))
      if (parts) {
        this.parts(from, parts, spelling)
        return
      }
    }
    this.pushWord(from, end, skeleton, exact, spelling, slot)
  }

  /** May the word stand for one with diacritics? In Turkish any word without may, as people mix both in one reply. */
  private isPlain(skeleton: number, exact: number): boolean {
    return this.tokens.plain || (this.dotless && skeleton === exact)
  }

  private parts(from: number, parts: readonly WordPart[], spelling: number): void {
    let at = from
    for (const [part, length] of parts) {
      const form = part.startsWith("'") ? part : part.replaceAll("'", '')
      const skeleton = hashWord(skeletonOf(form))
      const exact = hashWord(form)
      const slot = this.vocabulary.find(skeleton, exact, this.isPlain(skeleton, exact))
      this.pushWord(at, at + length, skeleton, exact, at === from ? spelling : 0, slot)
      at += length
    }
  }

  private pushWord(
    start: number,
    end: number,
    skeleton: number,
    exact: number,
    spelling: number,
    slot: number
  ): void {
    const { language, vocabulary, tokens } = this
    let classes = spelling
    const listed = slot < 0 ? 0 : vocabulary.classes(slot)
    if (listed !== 0) classes |= listed
    else {
      classes |= language.classesByForm(this.text.slice(start, end)) & ~SPELLING
      if (end - start < LONG_CAPS) classes &= ~CLASS.caps
      if (spelling & CLASS.capital && !this.breaker.atStart()) classes |= CLASS.name
    }
    const i = this.push(start, end, skeleton, exact, classes)
    tokens.word[i] = slot < 0 ? 0 : vocabulary.id(slot)
    if (this.hasMorphology) tokens.morphology[i] = language.morphology(this.text.slice(start, end))
  }

  /** Reads a number with what hangs on it: `12.50`, `10:30`, `24h`, `£12`, `50%`. */
  private number(from: number, to: number): number {
    const { text, tokens, vocabulary } = this
    let i = from + 1
    for (; i < to; i++) {
      const unit = text.charCodeAt(i)
      if ((unit >= 48 && unit <= 57) || isLetter(unit)) continue
      const next = i + 1 < to ? text.charCodeAt(i + 1) : 0
      if (next < 48 || next > 57 || !IN_NUMBERS.includes(text[i]!)) break
    }
    if (i < to && '%€°'.includes(text[i]!)) i++
    let skeleton = HASH_SEED
    for (let k = from; k < i; k++) skeleton = hashUnit(skeleton, skeletonUnit(text.charCodeAt(k)))
    const slot = vocabulary.find(skeleton, skeleton, tokens.plain)
    tokens.word[this.push(from, i, skeleton, skeleton, CLASS.num)] = slot < 0 ? 0 : vocabulary.id(slot)
    return i
  }

  private masked({ kind, start, end, parts }: Mask): void {
    if (parts) this.endSentence()
    if (kind === 'control' || kind === 'markup') return
    this.push(start, end, 0, 0, kind === 'value' ? CLASS.value | CLASS.noun : OPAQUE)
  }

  /** Reads the sign at `from`, which ends before `stop`; `to` is the end of the zone. */
  private sign(from: number, stop: number, to: number): number {
    const { text, tokens, vocabulary } = this
    const end = from + signRunLength(text, from, stop)
    if (joinsWord(text, from, end, stop)) return end
    const canonical = canonicalSign(text, from, end - from)
    if (canonical === undefined) return end
    const { hash, emoji, bangs, sign } = canonical
    const classes = CLASS.sign | (emoji ? CLASS.emoji : bangs ? CLASS.bangs : 0)
    const i = this.push(from, end, hash, hash, classes)
    const slot = emoji ? -1 : vocabulary.find(hash, hash, tokens.plain)
    if (slot >= 0) tokens.word[i] = vocabulary.id(slot)
    const sentenceEnd = this.breaker.endAfter(sign, end, to)
    if (sentenceEnd >= 0) this.sentenceEnd = sentenceEnd
    return end
  }

  /** Adds a token that no pattern names yet; gives its index. */
  private push(start: number, end: number, skeleton: number, exact: number, classes: number): number {
    const { tokens } = this
    this.breaker.limit()
    if (tokens.count === tokens.start.length) reserveToken(tokens)
    const i = tokens.count++
    tokens.start[i] = start
    tokens.end[i] = end
    tokens.skeleton[i] = skeleton
    tokens.exact[i] = exact
    tokens.classes[i] = classes
    tokens.morphology[i] = 0
    tokens.word[i] = 0
    return i
  }
}
