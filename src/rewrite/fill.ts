import { capital, headOf, smallSelf, withoutHead } from './sentence-text.js'
import type { View } from './view.js'

/** `{i}` is who speaks in the words that were found, else the writer of the draft. */
export function fill(
  template: string,
  groups: Readonly<Record<string, string | undefined>>,
  { words, style }: View
): string {
  const { writer } = words
  const self = groups['i']?.toLocaleLowerCase(style.lang)
  const who =
    self === undefined ? style.writer : self === writer.one.i.toLocaleLowerCase(style.lang) ? 'one' : 'house'
  const all: Readonly<Record<string, string | undefined>> = { ...style.reader, ...groups, ...writer[who] }
  const filled = template.replace(/\{([a-z]+)\}/g, (_, name: string) => all[name] ?? '')
  return smallSelf(filled, words, style)
}

/** Without the blanks and commas that are left over, and with the capital that the sentence had. */
export function tidy(said: string, was: string, { style, words: { 'charge-joins': joins } }: View): string {
  const bare = said
    .replace(/(?<! ) {2,}/g, ' ')
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/([;:–—]| -)\s*,/gu, '$1')
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+(?=[.!?…]*$)/u, '')
    .replace(/(?<!\s)\s+(?=[,;.!?])/g, '')
  // what joined it to words that are gone
  const alone = headOf(was, joins) === undefined ? withoutHead(bare, joins) : bare
  // a sentence that begins with a slot shows no capital
  const isCapital = was.startsWith('⟨') ? !style.small : /^\P{L}*\p{Lu}/u.test(was)
  return isCapital ? capital(alone, style) : alone
}
