import type { LanguageCode } from '../core/draft.js'
import { isNarrow, NARROW, WIDE } from '../language/narrow.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'

/** How often each token stands in a text. */
export type TokenCount = ReadonlyMap<string, number>

const SLOT = /⟨[^⟨⟩\n]*⟩/g
const PLACEHOLDER =
  /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|\$?\{[^{}\n]*\}|%[A-Za-z_]+%|\[[A-Z][A-Za-z _]*\]|<[^<>\n]+>/g

/** In front of the figure of a token; without an end a chain of words would be walked from each of its words. */
const MOST_HYPHENS = 8

interface Expressions {
  readonly signs: readonly RegExp[]
  readonly word: RegExp
  readonly capital: RegExp
}

function expressionsOf({ letter, number, upper, mark }: typeof WIDE, flags: string): Expressions {
  const address = `(?:[Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Ww]{3}\\.)[^\\s<>"”)]+[^\\s<>"”).,;:!?]|(?<![${letter}${number}._+-])[${letter}${number}._+-]+@[${letter}${number}-]+(?:\\.[${letter}${number}-]+)+`
  const amount = `(?<![${letter}${number}])[$€£¥₺%]?(?:[${letter}]+-){0,${MOST_HYPHENS}}[${letter}]*[${number}](?:[${number}${letter}]|[.,:/'’-](?=[${number}${letter}]*[${number}]))*(?:[%€$£₺]|-[${upper}](?![${letter}]))?`
  return {
    signs: [PLACEHOLDER, new RegExp(address, `g${flags}`), new RegExp(amount, `g${flags}`)],
    word: new RegExp(`[${letter}][${letter}${mark}${number}'’-]*`, `g${flags}`),
    capital: new RegExp(`^[${upper}]`, flags)
  }
}

/** What each of `signs` cannot do without; most lines have none of it. */
const SIGNS_OF = [/[{%[<]/, /@|:\/\/|[Ww]{3}\./, /[0-9]|[^\0-\x7f]/]

let narrow: Expressions | undefined
let wide: Expressions | undefined

function expressionsFor(line: string): Expressions {
  if (isNarrow(line)) return (narrow ??= expressionsOf(NARROW, ''))
  return (wide ??= expressionsOf(WIDE, 'u'))
}

const OPENS_SENTENCE = /(?:^|[.!?…:>⟩]["'”’)\]]*\s+|\n\s*(?:[-*•>]\s*)?|["“‘([])[*_]*$/u
/** `Hey Sam, `: what stands behind it may have its capital from its place. */
const OPENS_BEHIND_GREETING = /^\s*\p{L}{2,8} \p{Lu}\p{L}{1,14}, $/u
/** UTF-16 units that either looks back. */
const LOOKED_BACK = 28

/**
 * What a rewrite may neither lose nor invent: placeholders, links, mail addresses, numbers and amounts, dates, number
 * words, and names, each with how often it stands there. Open slots do not count. `names`: those that are known from
 * another text.
 */
export function protectedTokens(
  text: string,
  words: RewriteWords,
  lang: LanguageCode,
  names: readonly string[] = NONE
): TokenCount {
  const key = names.join(' ')
  const known = recent.find((each) => each.text === text && each.words === words && each.key === key)
  if (known) return known.count
  const count = countTokens(text, words, lang, names)
  recent.unshift({ text, words, key, count })
  recent.length = Math.min(recent.length, REMEMBERED)
  return count
}

/** A rewrite asks for the same few texts again and again. */
const REMEMBERED = 6
const recent: {
  readonly text: string
  readonly words: RewriteWords
  readonly key: string
  readonly count: TokenCount
}[] = []
const NONE: readonly string[] = []

/** The names in some texts, each once: a capital that its place does not explain. */
export function namesIn(
  texts: readonly string[],
  words: RewriteWords,
  lang: LanguageCode
): readonly string[] {
  const listed = listedTokens(words, lang)
  const names = new Set<string>()
  for (const text of texts)
    for (const line of linesOf(text, lang))
      for (const name of line.names) if (!isFree(name, listed, lang)) names.add(name)
  return [...names]
}

function countTokens(
  text: string,
  words: RewriteWords,
  lang: LanguageCode,
  known: readonly string[]
): TokenCount {
  const count = new Map<string, number>()
  const names = new Set([...known, ...namesIn([text], words, lang)])
  for (const line of linesOf(text, lang)) countLine(line, names, listedTokens(words, lang), count)
  return count
}

function linesOf(text: string, lang: LanguageCode): readonly ReadLine[] {
  return text.split('\n').map((line, i) => readLine(line, i > 0, lang))
}

/** A small word keeps the capital of its sentence behind a greeting: `Hi Sam, We …` */
function isFree(name: string, { free, small }: ListedTokens, lang: LanguageCode): boolean {
  return free.has(name) || small.has(name.toLocaleLowerCase(lang))
}

function countLine(
  { signs, words }: ReadLine,
  names: ReadonlySet<string>,
  { exact, folded, free }: ListedTokens,
  count: Map<string, number>
): void {
  for (let i = 0; i < signs.length; i++) if (!free.has(signs[i]!)) add(count, signs[i]!)
  for (let i = 0; i < words.length; i++) {
    const { bare, low } = words[i]!
    if (folded.has(low)) add(count, low)
    else if (exact.has(bare) || names.has(bare)) add(count, bare)
  }
}

function add(count: Map<string, number>, token: string): void {
  count.set(token, (count.get(token) ?? 0) + 1)
}

/** One line of a text; nothing that is protected goes on in the next. */
interface ReadLine {
  /** Placeholders, addresses and numbers. */
  readonly signs: readonly string[]
  readonly words: readonly { readonly bare: string; readonly low: string }[]
  readonly names: readonly string[]
}

/** A rewrite changes one paragraph; the lines of the others stay. */
const MOST_LINES = 200
const lines = new Map<string, ReadLine>()

function readLine(line: string, isLater: boolean, lang: LanguageCode): ReadLine {
  const key = `${lang}${isLater ? '\n' : ' '}${line}`
  const known = lines.get(key)
  if (known) return known
  if (lines.size >= MOST_LINES) lines.clear()
  const signs: string[] = []
  let rest = (isLater ? `\n${line}` : line).replace(SLOT, (slot) => ' '.repeat(slot.length))
  const expressions = expressionsFor(line)
  for (const [i, expression] of expressions.signs.entries()) {
    if (!SIGNS_OF[i]!.test(rest)) continue
    rest = rest.replace(expression, (token) => {
      signs.push(token)
      return '#'.repeat(token.length)
    })
  }
  const found = [...rest.matchAll(expressions.word)]
  const words = found.map(([word]) => {
    const bare = bareName(word, lang)
    return { bare, low: bare.toLocaleLowerCase(lang) }
  })
  const read = { signs, words, names: capitalsIn(found, rest, expressions.capital, lang) }
  lines.set(key, read)
  return read
}

interface ListedTokens {
  readonly exact: ReadonlySet<string>
  readonly folded: ReadonlySet<string>
  /** Not protected, whatever they look like. */
  readonly free: ReadonlySet<string>
  /** Words that are no names. */
  readonly small: ReadonlySet<string>
}

const listed = new WeakMap<RewriteWords, ListedTokens>()

function listedTokens(words: RewriteWords, lang: LanguageCode): ListedTokens {
  const known = listed.get(words)
  if (known) return known
  const { dates, numbers, unprotected } = words.tokens
  const exact = new Set(dates.filter((word) => word !== word.toLocaleLowerCase(lang)))
  const made = {
    exact,
    folded: new Set([...dates.filter((word) => !exact.has(word)), ...numbers]),
    free: new Set(unprotected),
    small: new Set(words.small)
  }
  listed.set(words, made)
  return made
}

/**
 * True when every token of `needed` stands in `after` at least as often, and `after` has no more of one than `before` but
 * of those `allowed`.
 */
export function keepsTokens(
  before: TokenCount,
  after: TokenCount,
  allowed: TokenCount,
  needed: TokenCount = before
): boolean {
  return (
    losesNone(needed, after) &&
    [...after].every(([token, n]) => n <= (before.get(token) ?? 0) || allowed.has(token))
  )
}

/** True when every token of `part` stands in `whole` at least as often. */
export function losesNone(part: TokenCount, whole: TokenCount): boolean {
  return [...part].every(([token, n]) => (whole.get(token) ?? 0) >= n)
}

/** Capitalised words that stand inside a sentence somewhere, so that the capital is their own. */
function capitalsIn(
  found: readonly RegExpMatchArray[],
  text: string,
  capital: RegExp,
  lang: LanguageCode
): string[] {
  const names: string[] = []
  for (const { 0: word, index } of found) {
    const bare = bareName(word, lang)
    if (bare.length === 1 || !capital.test(bare)) continue
    if (/['’]/u.test(bare) || isShouted(bare)) continue
    const before = text.slice(Math.max(0, index! - LOOKED_BACK), index)
    if (!OPENS_SENTENCE.test(before) && !OPENS_BEHIND_GREETING.test(before)) names.push(bare)
  }
  return names
}

/** Without the ending that an apostrophe parts from it. */
function bareName(word: string, lang: LanguageCode): string {
  return word.replace(lang === 'tr' ? /['’]\p{Ll}+$/u : /['’]s$/u, '')
}

/** Long words in capitals are loud more often than they are names. */
function isShouted(word: string): boolean {
  return word.length > 3 && word === word.toUpperCase()
}
