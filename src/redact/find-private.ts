import { blotOut } from '../core/blot-out.js'
import type { Span } from '../core/span.js'
import { layoutOf } from '../zones/layout.js'
import { placeholdersIn } from '../zones/placeholders.js'
import { ADDRESSES, FIGURES } from './figures.js'
import { findNames } from './find-names.js'
import { redactLexicon } from './lexicon.js'

/** Stands for what is known already: no letter, no blank, no end of a sentence. */
const TAKEN = '\ufffc'

/** What is private in a text. Spans are UTF-16 offsets, in order, and do not overlap. */
export interface PrivateParts {
  /** Mail and web addresses, postal addresses, as a whole. */
  readonly addresses: readonly Span[]
  /** Words and figures, one by one. */
  readonly words: readonly Span[]
}

/**
 * Names, numbers and addresses in a text. `isOrdinary` tells the words of a language, of which a capital makes no name.
 * Placeholders are nobody's. Takes time in proportion to the text.
 */
export function findPrivate(text: string, isOrdinary: (word: string) => boolean): PrivateParts {
  const open = blotOut(text, openPlaces(text), TAKEN)
  const addresses = matches(open, [...ADDRESSES, ...redactLexicon().streets])
  const rest = blotOut(open, addresses, TAKEN)
  const figures = matches(rest, [FIGURES])
  const names = findNames(blotOut(rest, figures, TAKEN), layoutOf(text), isOrdinary)
  return { addresses, words: [...figures, ...names].sort((a, b) => a.start - b.start) }
}

/** Mail and web addresses and bank accounts alone. */
export function findAddresses(text: string): readonly Span[] {
  return matches(text, ADDRESSES)
}

/** Mail and web addresses and figures alone: for texts that nobody has written as prose. */
export function findFigures(text: string): readonly Span[] {
  const addresses = matches(text, ADDRESSES)
  return [...addresses, ...matches(blotOut(text, addresses, TAKEN), [FIGURES])].sort(
    (a, b) => a.start - b.start
  )
}

/** Placeholders and open slots. */
function openPlaces(text: string): readonly Span[] {
  const slots = [...text.matchAll(/⟨[^⟨⟩\n]*⟩/gu)].map(({ 0: slot, index }) => ({
    start: index,
    end: index + slot.length
  }))
  return [...placeholdersIn(text).filter((each) => !holdsAddress(text, each)), ...slots]
}

/** `<ana@example.org>` is no placeholder. */
function holdsAddress(text: string, { start, end }: Span): boolean {
  const held = text.slice(start, end)
  return /^<[^>]*(?:@|:\/\/)/.test(held)
}

function matches(text: string, patterns: readonly RegExp[]): Span[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: { start: number; end: number }[] = []
  for (const span of found) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push({ ...span })
    else last.end = Math.max(last.end, span.end)
  }
  return kept
}
