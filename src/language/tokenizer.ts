import { LINTED_ZONES, type Layout, type Mask } from '../core/zone.js'
import { CLASS, SPELLING } from './classes.js'
import { isCombining, isLetter, lowerOf, lowerUnit, skeletonUnit } from './fold.js'
import { HASH_SEED, hashUnit, hashWord } from './hash.js'
import type { Language, WordPart } from './language.js'
import { createSentenceBreaker, type SentenceBreaker } from './sentences.js'
import { canonicalSign, signRunLength } from './signs.js'
import { createTokens, reserveToken, type Tokens } from './tokens.js'
import { SPLITS, type Vocabulary } from './vocabulary.js'

const OPAQUE = CLASS.noun | CLASS.known
const HYPHENS = new Set([0x2d, 0x2010, 0x2011])
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0x2018, 0x60, 0xb4])

/** Cuts the linted zones of a draft into words and signs. The result is reused by the next call. */
export type Tokenizer = (text: string, layout: Layout) => Tokens

export function createTokenizer(language: Language, vocabulary: Vocabulary): Tokenizer {
  const tokens = createTokens()
  return (text, layout) => {
    tokens.text = text
    tokens.count = 0
    tokens.plain = language.code === 'en' || !hasDiacritics(text)
    const breaker = createSentenceBreaker(tokens, language)
    const scanner = createScanner(tokens, language, vocabulary, breaker)
    let mask = 0
    for (const zone of layout.zones) {
      if (!LINTED_ZONES.includes(zone.zone)) continue
      breaker.enter(zone.zone)
      mask = scanner.scan(zone.start, zone.end, layout.masks, mask)
      breaker.close()
    }
    breaker.finish()
    return tokens
  }
}

function hasDiacritics(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0xbf && (unit < 0x250 || isCombining(unit)) && (isLetter(unit) || isCombining(unit))) return true
  }
  return false
}

interface Scanner {
  /** Reads the text between two offsets; gives the index of the first mask not used up. */
  scan(from: number, to: number, masks: readonly Mask[], firstMask: number): number
}

function createScanner(
  tokens: Tokens,
  language: Language,
  vocabulary: Vocabulary,
  breaker: SentenceBreaker
): Scanner {
  const { text, plain } = tokens

  function push(start: number, end: number, skeleton: number, exact: number, classes: number): void {
    reserveToken(tokens)
    const i = tokens.count++
    tokens.start[i] = start
    tokens.end[i] = end
    tokens.skeleton[i] = skeleton
    tokens.exact[i] = exact
    tokens.classes[i] = classes
    tokens.morphology[i] = 0
    const slot = skeleton === 0 ? -1 : vocabulary.find(skeleton, exact, plain)
    tokens.word[i] = slot < 0 ? 0 : vocabulary.id(slot)
  }

  function pushWord(start: number, end: number, skeleton: number, exact: number, spelling: number): void {
    const slot = vocabulary.find(skeleton, exact, plain)
    const listed = slot < 0 ? 0 : vocabulary.classes(slot)
    push(start, end, skeleton, exact, 0)
    const i = tokens.count - 1
    let classes = listed | spelling
    if (listed === 0) classes |= language.classesByForm(text.slice(start, end)) & ~SPELLING
    if (listed !== 0 && spelling & CLASS.caps) classes |= CLASS.known
    else if (spelling & CLASS.caps && end - start < 7) classes &= ~CLASS.caps
    if (spelling & CLASS.capital && listed === 0 && !breaker.atStart()) classes |= CLASS.name
    tokens.classes[i] = classes
    if (language.morphologyNames.length > 0) tokens.morphology[i] = language.morphology(text.slice(start, end))
  }

  function pushParts(start: number, parts: readonly WordPart[], spelling: number): void {
    let at = start
    for (const [form, length] of parts) {
      pushWord(at, at + length, hashWord(lowerOf(form, false)), hashWord(form), at === start ? spelling : 0)
      at += length
    }
  }

  /** Reads the word at `from`; gives the offset after it. */
  function word(from: number, to: number): number {
    let skeleton = HASH_SEED
    let exact = HASH_SEED
    let apostrophe = false
    let capitals = 0
    let small = 0
    let i = from
    for (; i < to; i++) {
      const unit = text.charCodeAt(i)
      if (isLetter(unit)) {
        const lower = lowerUnit(unit, language.dotless)
        if (lower === unit) small++
        else capitals++
        skeleton = hashUnit(skeleton, skeletonUnit(unit))
        exact = hashUnit(exact, lower)
      } else if (isCombining(unit)) {
        exact = hashUnit(exact, unit)
      } else if (unit >= 48 && unit <= 57) {
        skeleton = hashUnit(skeleton, unit)
        exact = hashUnit(exact, unit)
      } else if (APOSTROPHES.has(unit) && i + 1 < to && isLetter(text.charCodeAt(i + 1))) {
        apostrophe = true
      } else if (unit !== 0xad && unit !== 0x200c && unit !== 0x200d && unit !== 95) break
    }
    const first = text.charCodeAt(from)
    let spelling = lowerUnit(first, language.dotless) === first ? 0 : CLASS.capital
    if (small === 0 && capitals > 2) spelling |= CLASS.caps
    const slot = apostrophe ? -1 : vocabulary.find(skeleton, exact, plain)
    if (apostrophe || (slot >= 0 && vocabulary.flags(slot) & SPLITS)) {
      const parts = language.split(straighten(lowerOf(text.slice(from, i), language.dotless)))
      if (parts) {
        pushParts(from, parts, spelling)
        return i
      }
    }
    pushWord(from, i, skeleton, exact, spelling)
    return i
  }

  /** Reads a number with what hangs on it: `12.50`, `10:30`, `24h`, `£12`, `50 %`. */
  function number(from: number, to: number): number {
    let i = from + 1
    for (; i < to; i++) {
      const unit = text.charCodeAt(i)
      if ((unit >= 48 && unit <= 57) || isLetter(unit)) continue
      const next = text.charCodeAt(i + 1)
      if (i + 1 < to && '.,:/-–\''.includes(text[i]!) && next >= 48 && next <= 57) continue
      break
    }
    if (i < to && (text[i] === '%' || text[i] === '€' || text[i] === '°')) i++
    let skeleton = HASH_SEED
    for (let k = from; k < i; k++) skeleton = hashUnit(skeleton, skeletonUnit(text.charCodeAt(k)))
    push(from, i, skeleton, skeleton, CLASS.num)
    return i
  }

  /** A hyphen inside a word is no more than a word border. */
  function joinsWords(at: number, to: number): boolean {
    return HYPHENS.has(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at - 1)) && at + 1 < to && isWordUnit(text.charCodeAt(at + 1))
  }

  function masked(mask: Mask): void {
    if (mask.kind === 'control' || mask.kind === 'markup') return
    push(mask.start, mask.end, 0, 0, mask.kind === 'value' ? CLASS.value | CLASS.noun : OPAQUE)
  }

  function sign(from: number, to: number): number {
    if (joinsWords(from, to)) return from + 1
    const length = signRunLength(text, from, to)
    const canonical = canonicalSign(text, from, length)
    if (canonical === undefined) return from + length
    if (canonical.emoji) push(from, from + length, 0, 0, CLASS.emoji | CLASS.sign)
    else {
      const hash = hashWord(canonical.sign)
      push(from, from + length, hash, hash, CLASS.sign | (canonical.bangs ? CLASS.bangs : 0))
    }
    breaker.signRead(canonical.sign, from + length, to)
    return from + length
  }

  return {
    scan(from, to, masks, firstMask) {
      let mask = firstMask
      let i = breaker.lineStart(from, to)
      while (i < to) {
        while (mask < masks.length && masks[mask]!.end <= i) mask++
        const next = masks[mask]
        if (next && next.start <= i) {
          masked(next)
          i = next.end
          continue
        }
        const stop = next && next.start < to ? next.start : to
        const unit = text.charCodeAt(i)
        if (unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0xfeff) i++
        else if (unit === 10 || unit === 13) i = breaker.lineBreak(i, to)
        else if (isLetter(unit)) i = word(i, stop)
        else if (startsNumber(text, i, stop)) i = number(i, stop)
        else i = sign(i, stop)
      }
      return mask
    }
  }
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57)
}

function startsNumber(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 48 && unit <= 57) return true
  if (!'£$€#+₺'.includes(text[at]!) || at + 1 >= to) return false
  const next = text.charCodeAt(at + 1)
  return next >= 48 && next <= 57
}

function straighten(word: string): string {
  return word.replace(/[\u2019\u02bc\u2018`\u00b4]/g, "'")
}
