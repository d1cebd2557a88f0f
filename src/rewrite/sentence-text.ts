import { capitalise } from '../analysis/reshape.js'
import { aloneIn, expressionOf } from '../language/expression.js'
import { classesFor } from '../language/narrow.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { DraftStyle } from './draft-style.js'

/** Fills `{name}` in a template; `{i}` and `{me}` are the writer, others go by how the reader is spoken to. The result begins as the draft's sentences do. */
export function say(
  template: string,
  words: RewriteWords,
  style: DraftStyle,
  values: Readonly<Record<string, string>> = {}
): string {
  const all: Readonly<Record<string, string>> = {
    ...style.reader,
    ...words.writer[style.writer],
    ...values
  }
  const text = template.replace(/\{([a-z]+)\}/g, (whole, name: string) => all[name] ?? whole)
  return style.small ? smallAll(text, words, style) : capital(text, style)
}

export function capital(text: string, { lang }: DraftStyle): string {
  return capitalise(text, lang)
}

/** As the first words of a sentence of this draft. */
export function opening(text: string, style: DraftStyle): string {
  return style.small ? text : capital(text, style)
}

/** With a small first letter, where the word is known to have its capital from its place alone. */
export function inside(text: string, words: RewriteWords, { lang }: Pick<DraftStyle, 'lang'>): string {
  const first = expressionOf(`^[${classesFor(text).letter}'’]+`, 'u', text).exec(text)?.[0]
  if (first === undefined) return text
  const low = first.toLocaleLowerCase(lang)
  if (low.replaceAll('’', "'") === words.writer.one.i.toLocaleLowerCase(lang)) return text
  const folded = low.replaceAll('’', "'")
  const elided = folded.slice(0, folded.indexOf("'") + 1)
  if (elided !== '' && words.small.includes(elided)) return low.charAt(0) + text.slice(1)
  return words.small.includes(folded) ? low + text.slice(first.length) : text
}

/** With an end sign, if it has none. A chat line may go without. */
export function closed(text: string): string {
  if (/[:;]-?[()DP]\s*$/.test(text)) return text
  const bare = text.replace(/[\s,;:–—-]+$/u, '')
  return /[.!?…⟩)"”’]$/u.test(bare) && !/[⟩)"”’]$/u.test(bare) ? bare : `${bare}.`
}

/** Chat writes every sentence small. */
function smallAll(text: string, words: RewriteWords, style: DraftStyle): string {
  return smallSelf(text, words, style).replace(
    /(^|[.!?] )(\p{Lu})(?![’'\p{Lu}])(?!\s)/gu,
    (_, before: string, letter: string) => before + letter.toLocaleLowerCase(style.lang)
  )
}

/** With a small *i*, where the writer writes it so. */
export function smallSelf(
  text: string,
  words: RewriteWords,
  { lang, smallSelf: isSmall }: DraftStyle
): string {
  const self = words.writer.one.i
  return isSmall
    ? text.replace(expressionOf(aloneIn(text, self), 'gu', text), self.toLocaleLowerCase(lang))
    : text
}

/** Takes the words of `heads` away from the head of a clause, one after the other, with the commas behind them. */
export function withoutHead(text: string, heads: readonly string[]): string {
  let rest = text
  for (;;) {
    const folded = rest.toLowerCase().replaceAll('’', "'")
    const head = headIn(folded, heads)
    const after = head === undefined ? '' : rest.slice(head.length).replace(/^[\s,;:–—-]+/u, '')
    if (!/\p{L}/u.test(after)) return rest
    rest = after
  }
}

/** The head of `heads` that a clause begins with. */
export function headOf(text: string, heads: readonly string[]): string | undefined {
  return headIn(text.toLowerCase().replaceAll('’', "'"), heads)
}

function headIn(folded: string, heads: readonly string[]): string | undefined {
  return longestFirst(heads).find((each) => {
    if (!folded.startsWith(each)) return false
    const after = folded.slice(each.length)
    return !expressionOf(`^[${classesFor(after).letter}'’]`, 'u', after).test(after)
  })
}

const sorted = new WeakMap<readonly string[], readonly string[]>()

function longestFirst(heads: readonly string[]): readonly string[] {
  const known = sorted.get(heads) ?? [...heads].sort((a, b) => b.length - a.length)
  sorted.set(heads, known)
  return known
}

/** Its words in small letters, with one blank between them and no signs. */
export function bareWords(text: string): string {
  const small = text.toLowerCase()
  return small.replace(expressionOf('[^\\p{L}\\p{N}]+', 'gu', small), ' ').trim()
}
