import { registerIn } from '../analysis/reader-register.js'
import type { LanguageCode } from '../core/draft.js'
import type { Layout } from '../core/zone.js'
import { aloneIn, expressionOf } from '../language/expression.js'
import { classesFor } from '../language/narrow.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { Paragraph } from './body-sentences.js'

/** How the writer writes, so that new sentences look like theirs. */
export interface DraftStyle {
  readonly lang: LanguageCode
  /** Chat: sentences begin with a small letter. */
  readonly small: boolean
  /** Chat that writes its own *I* small. */
  readonly smallSelf: boolean
  readonly writer: 'one' | 'house'
  /** False where the draft says neither *I* nor *we*. */
  readonly writerKnown: boolean
  /** Words that go by how this draft speaks to its reader. */
  readonly reader: Readonly<Record<string, string>>
  /** It scolds: the reader is not to be asked what else there is. */
  readonly isTense: boolean
  /** Lines are broken by hand at this width; undefined: a paragraph is a line. */
  readonly width: number | undefined
  readonly newline: '\n' | '\r\n'
}

/** Categories of what scolds. */
export const TENSE: readonly string[] = ['accusatory', 'lecturing', 'heated', 'threat']
const NARROWEST = 30
const WIDEST = 100

export function styleOf(
  text: string,
  layout: Layout,
  paragraphs: readonly Paragraph[],
  words: RewriteWords,
  lang: LanguageCode
): DraftStyle {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const before = greetingOf(text, layout)
  const self = words.writer.one.i
  const small = isSmall(text, paragraphs, self, lang)
  const smallSelf =
    small && !sentences.some(({ text: own }) => expressionOf(aloneIn(own, self), 'u', own).test(own))
  return {
    lang,
    small,
    smallSelf,
    ...writerOf(sentences.map(({ text: own }) => own).join(' '), words, lang),
    reader: readerOf(sentences.map(({ text: own }) => own).join(' '), before, words),
    isTense: sentences.some(({ findings }) => findings.some(({ category }) => TENSE.includes(category))),
    width: widthOf(text, paragraphs),
    newline: text.includes('\r\n') ? '\r\n' : '\n'
  }
}

/** Behind a greeting that ends in a comma a sentence may begin small in any letter, so the greeting decides there. */
function isSmall(text: string, paragraphs: readonly Paragraph[], self: string, lang: LanguageCode): boolean {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.text))
  const before = text.slice(0, paragraphs[0]?.start ?? 0).trimEnd()
  const shown = (before.endsWith(',') ? [before, ...sentences.slice(1)] : sentences).filter(
    (each) => !expressionOf(`^${self}(?![${classesFor(each).letter}])`, 'u', each).test(each)
  )
  const letters = shown.map(firstLetter).filter(Boolean)
  return letters.length > 0 && letters.every((letter) => letter !== letter.toLocaleUpperCase(lang))
}

function firstLetter(text: string): string {
  return expressionOf(`[${classesFor(text).letter}]`, 'u', text).exec(text)?.[0] ?? ''
}

/** A house says *we*; in doubt the reply is that of a house. */
function writerOf(
  body: string,
  words: RewriteWords,
  lang: LanguageCode
): Pick<DraftStyle, 'writer' | 'writerKnown'> {
  const { one, house } = writerWords(body, words, lang)
  return { writer: one > house ? 'one' : 'house', writerKnown: one + house > 0 }
}

/** Who speaks in some words of a draft: a house may say *I* elsewhere. */
export function speakerOf(said: string, words: RewriteWords, style: DraftStyle): DraftStyle['writer'] {
  const { one, house } = writerWords(said, words, style.lang)
  return one === house ? style.writer : one > house ? 'one' : 'house'
}

/** Some of its words speak of who writes. */
export function speaksOfWriter(
  said: string,
  words: RewriteWords,
  { lang }: Pick<DraftStyle, 'lang'>
): boolean {
  const { one, house } = writerWords(said, words, lang)
  return one + house > 0
}

/** How many words of a text speak of its writer, as one person and as a house. */
function writerWords(
  text: string,
  { writer }: RewriteWords,
  lang: LanguageCode
): { readonly one: number; readonly house: number } {
  const low = text.toLocaleLowerCase(lang).replaceAll('’', "'")
  const { letter, number } = classesFor(low)
  const { 'one-words': ones, 'house-words': houses, 'one-form': oneForm, 'house-form': houseForm } = writer
  const ends = (word: string, form: string | undefined) =>
    form !== undefined && expressionOf(form, 'u', word).test(word)
  let one = 0
  let house = 0
  for (const word of low.split(expressionOf(`[^${letter}${number}']+`, 'u', low))) {
    if (ones.includes(word) || ends(word, oneForm)) one++
    if (houses.includes(word) || ends(word, houseForm)) house++
  }
  return { one, house }
}

/** What goes before the body and is not quoted. */
function greetingOf(text: string, { zones }: Layout): string {
  return zones
    .filter(({ zone }) => zone === 'subject' || zone === 'greeting')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

function readerOf(body: string, before: string, { reader }: RewriteWords): Readonly<Record<string, string>> {
  const register = registerIn(`${before} ${body}`, reader)
  return { ...reader?.usual, ...register?.words }
}

function widthOf(text: string, paragraphs: readonly Paragraph[]): number | undefined {
  const wrapped = paragraphs.filter(
    ({ isList, sentences }) => !isList && sentences.some((sentence) => /\S\r?\n/.test(sentence.text))
  )
  if (wrapped.length === 0) return undefined
  const lines = paragraphs.flatMap(({ start, end }) => text.slice(start, end).split(/\r?\n/))
  const longest = Math.max(...lines.map((line) => line.length))
  return longest > WIDEST ? undefined : Math.max(longest, NARROWEST)
}

/** Sentences as a paragraph in the writer's way of breaking lines. Those that others follow get an end sign. */
export function setParagraph(given: readonly string[], { width, newline, small, lang }: DraftStyle): string {
  const filled = given.filter(isSaid)
  const sentences = filled
    .map((sentence, i) => (i < filled.length - 1 ? ended(sentence) : sentence))
    // what opened the draft behind the comma of its greeting may stand elsewhere now
    .map((sentence, i, all) =>
      i > 0 && !small && /[.!?]$/.test(all[i - 1]!) ? raised(sentence, lang) : sentence
    )
  const line = sentences
    .map((sentence) => (width === undefined ? sentence : sentence.replace(/\s+/g, ' ')))
    .join(' ')
  if (width === undefined) return line
  const lines: string[] = []
  for (const word of line.match(/⟨[^⟩]*⟩\S*|\S+/g) ?? []) {
    const last = lines[lines.length - 1]
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return withoutLoneSlot(lines).join(newline)
}

/** A slot alone in the last line reads like a name below the reply: the words that lead to it go with it. */
function withoutLoneSlot(lines: readonly string[]): readonly string[] {
  const last = lines[lines.length - 1] ?? ''
  const before = lines[lines.length - 2]?.split(' ') ?? []
  if (!/^⟨[^⟩]*⟩\S*$/.test(last) || before.length <= LED_BY) return lines
  const led = before.slice(-LED_BY).join(' ')
  return [...lines.slice(0, -2), before.slice(0, -LED_BY).join(' '), `${led} ${last}`]
}

/** Words that lead to a slot: *do is*. */
const LED_BY = 2

/** Words of a line that signs: `xx Kim`. */
const MOST_SIGNED = 2

/** A word that begins small, and is no name like *iPad*, with a capital. */
function raised(sentence: string, lang: LanguageCode): string {
  return /^\p{Ll}+(?!\p{L})/u.test(sentence) && sentence.split(/\s+/).length > MOST_SIGNED
    ? sentence.charAt(0).toLocaleUpperCase(lang) + sentence.slice(1)
    : sentence
}

function isSaid(sentence: string): boolean {
  return /[A-Za-z]/.test(sentence) || /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(sentence)
}

function ended(sentence: string): string {
  const { letter, number } = classesFor(sentence)
  return expressionOf(`[${letter}${number}⟩,;]$`, 'u', sentence).test(sentence)
    ? `${sentence.replace(/[,;]+$/u, '')}.`
    : sentence
}
