import type { Span } from '../core/span.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { Paragraph } from './body-sentences.js'
import { headOf, inside, opening } from './sentence-text.js'
import { hasMove, type View } from './view.js'

/** What greets at the head of a line that goes on: `Hi Lena, `; and the sentences without it. */
export interface Greeted {
  readonly greeting: string
  readonly sentences: readonly string[]
  /** Number of sentences that are nothing but the greeting. */
  readonly skipped: number
}

/** `Ufuk Bey merhaba,` */
const NAMED = /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}/u
const NAMES = /^(?:[ ]+[\p{L}][\p{L}.'’-]*){0,4}[ ]*[,!.–—-]\s+/u

/** Parts the greeting from the first sentence of a paragraph. */
export function withoutGreeting({ sentences }: Paragraph, words: RewriteWords): Greeted {
  const texts = sentences.map(({ text }) => text)
  const [first = '', ...rest] = texts
  const head = headOf(first, words.greetings) ?? namedGreeting(first, words)
  if (head === undefined) return { greeting: '', sentences: texts, skipped: 0 }
  const whole = `${first} `
  const after = NAMES.exec(whole.slice(head.length))
  if (after) {
    const length = head.length + after[0].length
    if (length < whole.length)
      return { greeting: first.slice(0, length), sentences: [first.slice(length), ...rest], skipped: 0 }
    // `That evening won't do.` begins like one; the sentence that refuses must stay in sight
    if (!hasMove(sentences[0]!, 'refusal')) return { greeting: whole, sentences: rest, skipped: 1 }
    return { greeting: '', sentences: texts, skipped: 0 }
  }
  const bare = /^ +(?=\p{Ll})/u.exec(first.slice(head.length))
  if (!bare) return { greeting: '', sentences: texts, skipped: 0 }
  const length = head.length + bare[0].length
  return { greeting: first.slice(0, length), sentences: [first.slice(length), ...rest], skipped: 0 }
}

function namedGreeting(first: string, { greetings }: RewriteWords): string | undefined {
  const name = NAMED.exec(first)?.[0]
  const greeting = name && headOf(first.slice(name.length), greetings)
  return greeting && name + greeting
}

/** Puts the greeting back in front. Behind one with a comma a paragraph that began small does so again. */
export function begin(
  greeting: string,
  texts: readonly string[],
  paragraph: Span,
  { words, style, text }: View
): string[] {
  const [first = '', ...rest] = texts
  const isSmall = /,\s*$/.test(text.slice(0, paragraph.start)) && /^\p{Ll}/u.test(text.slice(paragraph.start))
  if (greeting === '') return isSmall ? [inside(first, words, style), ...rest] : [...texts]
  const goesOn = !/[.!]\s*$/.test(greeting)
  return [greeting + (goesOn ? inside(first, words, style) : opening(first, style)), ...rest]
}
