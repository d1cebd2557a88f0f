import type { Span } from '../core/span.js'
import type { Layout, Zone } from '../core/zone.js'
import { isListed, type Lexicon, nameKey, redactLexicon } from './lexicon.js'

/** One word of letters, and what is known of it. */
interface Word extends Span {
  readonly text: string
  readonly zone: Zone
  /** What stands between it and the word before. */
  readonly gap: string
  readonly isCapital: boolean
  readonly opens: boolean
}

const WORD = /[\p{L}\p{M}]+/gu
/** Zones of names: what is no word of the language is one. */
const OF_NAMES: ReadonlySet<Zone> = new Set(['greeting', 'sign-off', 'signature'])
/** Nothing but a blank, an apostrophe or a hyphen parts the words of a name. */
const JOINS = /^(?:[ \u00a0]|['’-])$/
/** Behind a title or an initial. */
const DOT = /^[.][ \u00a0]?$/
/** What stood in between was a figure or an address: *SW1A 1AA* **London**. */
const BEHIND_FIGURE = /^[ \u00a0,/-]{0,2}\ufffc[\ufffc \u00a0,/-]*$/
const MOST_GREETED = 4
const PARTICLE = /^(?:de|del|della|dei|di|da|van|von|der|den|la|le|al|el|bin|ibn|of|mc|mac|o|d|dell)$/i

/** The words of names, one by one. The text has no figures and addresses any more. */
export function findNames(text: string, layout: Layout, isOrdinary: (word: string) => boolean): Span[] {
  const lexicon = redactLexicon()
  const words = wordsOf(text, layout)
  const taken = new Set<number>()
  for (const [i, word] of words.entries()) {
    if (isName(text, words, i, lexicon, isOrdinary)) taken.add(i)
    if (word.zone === 'greeting' || word.opens) takeGreeted(words, i, lexicon, isOrdinary, taken)
  }
  takeNeighbours(words, lexicon, taken)
  return named(words, taken, isOrdinary, lexicon)
}

function wordsOf(text: string, { zones }: Layout): Word[] {
  const words: Word[] = []
  let last = 0
  let at = 0
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    while (zones[at] && zones[at]!.end <= start) at++
    const gap = text.slice(last, start)
    last = start + found.length
    const isCapital = /^[\p{Lu}\p{Lt}]/u.test(found)
    words.push({
      text: found,
      start,
      end: last,
      zone: zones[at]?.zone ?? 'body',
      gap,
      isCapital,
      opens: opens(gap, words.length === 0)
    })
  }
  return words
}

/** A sentence begins behind its end, at a blank line, at a bullet. A line alone begins none: mails are wrapped. */
function opens(gap: string, isFirst: boolean): boolean {
  return (
    isFirst || /[.!?…:;>•|]["'”’»)\]*_]*\s|[.!?…:]$|\n[ \t\r]*\n|\n\s*(?:[-*•>#]|\ufffc)|["“«‘([]$/u.test(gap)
  )
}

function isName(
  text: string,
  words: readonly Word[],
  i: number,
  lexicon: Lexicon,
  isOrdinary: (word: string) => boolean
): boolean {
  const { names, notNames, titles, introduction } = lexicon
  const word = words[i]!
  if (word.text.length < 2 || isListed(notNames, word.text)) return false
  const known = isOrdinary(word.text)
  if (isListed(names, word.text) && word.isCapital && (!known || !word.opens)) return true
  const before = words[i - 1]
  if (before && word.isCapital && isTitle(before, word, titles)) return true
  if (word.isCapital && !isAcronym(word.text) && BEHIND_FIGURE.test(word.gap)) return true
  if (word.isCapital && introduction.test(text.slice(Math.max(0, word.start - 40), word.start)))
    return !known || !word.opens
  if (known || isForm(word.text, lexicon) || isListed(lexicon.everybody, word.text)) return false
  if (OF_NAMES.has(word.zone)) return true
  if (!word.isCapital || isAcronym(word.text)) return false
  const next = words[i + 1]
  const isPair =
    next?.isCapital && JOINS.test(next.gap) && !isOrdinary(next.text) && !isListed(notNames, next.text)
  return !word.opens || isPair === true
}

/** *Mr Brown*, *l'avv. Neri*, *J. Smith*. */
function isTitle(before: Word, { gap }: Word, titles: ReadonlySet<string>): boolean {
  if (DOT.test(gap)) return isInitial(before) || isListed(titles, before.text)
  return JOINS.test(gap) && before.isCapital && isListed(titles, before.text)
}

function isInitial({ text, isCapital }: Word): boolean {
  return isCapital && text.length === 1
}

/** `VAT`, `IBAN`, `FAQ`. */
function isAcronym(word: string): boolean {
  return word.length <= 4 && word === word.toUpperCase()
}

/** *hi grace*, *Dear Mr Brown*: what stands behind a salutation, whatever the word means. */
function takeGreeted(
  words: readonly Word[],
  at: number,
  { greetings, everybody, titles, titlesBehind, names }: Lexicon,
  isOrdinary: (word: string) => boolean,
  taken: Set<number>
): void {
  if (!isListed(greetings, words[at]!.text)) return
  for (let i = at + 1; i <= at + MOST_GREETED && i < words.length; i++) {
    const { text, gap, isCapital } = words[i]!
    if (!JOINS.test(gap) && !DOT.test(gap) && !(i === at + 1 && gap === ', ')) return
    if ([greetings, everybody].some((list) => isListed(list, text))) {
      if (isListed(greetings, text)) continue
      return
    }
    if ([titles, titlesBehind].some((list) => isListed(list, text))) continue
    if (!isCapital && isOrdinary(text) && !isListed(names, text)) return
    if (gap === ', ' && !isListed(names, text)) return
    taken.add(i)
  }
}

/** The other words of a name: *Anna* **Baker**, **J.** *Rossi*, *Ludwig* **van der** *Berg*, **Gül** *Hanım*. */
function takeNeighbours(words: readonly Word[], lexicon: Lexicon, taken: Set<number>): void {
  const joins = (i: number) => JOINS.test(words[i]!.gap)
  const isFree = ({ text, isCapital }: Word) => isCapital && !isForm(text, lexicon)
  for (const [i, word] of words.entries()) {
    if (taken.has(i) || i === 0 || !joins(i)) continue
    if (isListed(lexicon.titlesBehind, word.text) && isFree(words[i - 1]!)) taken.add(i - 1)
    if (taken.has(i - 1) && isFree(word)) taken.add(i)
    const isBetween = PARTICLE.test(word.text) && taken.has(i - 1) && words[i + 1]?.isCapital && joins(i + 1)
    if (isBetween) taken.add(i + 1)
  }
  for (let i = words.length - 2; i >= 0; i--) {
    const { gap } = words[i + 1]!
    if (taken.has(i + 1) && (JOINS.test(gap) || DOT.test(gap)) && isInitial(words[i]!)) taken.add(i)
  }
}

function isForm(word: string, { notNames, titles, titlesBehind, greetings }: Lexicon): boolean {
  return [notNames, titles, titlesBehind, greetings].some((list) => isListed(list, word))
}

/** A name is one wherever it stands; where it is an ordinary word as well, only with a capital inside a sentence. */
function named(
  words: readonly Word[],
  taken: ReadonlySet<number>,
  isOrdinary: (word: string) => boolean,
  { notNames }: Lexicon
): Span[] {
  const everywhere = new Set<string>()
  for (const i of taken) {
    const { text } = words[i]!
    if (text.length > 1 && !isOrdinary(text) && !isListed(notNames, text)) everywhere.add(nameKey(text))
  }
  return words.filter(({ text }, i) => taken.has(i) || everywhere.has(nameKey(text)))
}
