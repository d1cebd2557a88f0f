import { expressionOf } from '../language/expression.js'
import type { Tokens } from '../language/tokens.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'

type Reader = NonNullable<RewriteWords['reader']>
export type Register = Reader['registers'][number]

/** How a text speaks to its reader, where that is not the usual way; the first register whose forms it has. */
export function registerIn(text: string, reader: Reader | undefined): Register | undefined {
  return reader?.registers.find(
    ({ match, unless }) =>
      expressionOf(match, 'iu', text).test(text) &&
      !(unless !== undefined && expressionOf(unless, 'u', text).test(text))
  )
}

/** The register of a whole draft, without what it quotes. */
export function registerOf(tokens: Tokens, reader: Reader | undefined): Register | undefined {
  if (!reader || reader.registers.length === 0) return undefined
  if (last?.text !== tokens.text || last.reader !== reader)
    last = { text: tokens.text, reader, register: registerIn(said(tokens), reader) }
  return last.register
}

let last:
  | { readonly text: string; readonly reader: Reader; readonly register: Register | undefined }
  | undefined

/** Words that are written to the usual register, in another. */
export function turned(text: string, { turn }: Register): string {
  return turn.reduce((made, { match, text: put }) => made.replace(expressionOf(match, 'gu', made), put), text)
}

function said({ text, start, end, sentences: { first, last: until, count } }: Tokens): string {
  const own: string[] = []
  for (let i = 0; i < count; i++) {
    if (until[i]! > first[i]!) own.push(text.slice(start[first[i]!]!, end[until[i]! - 1]!))
  }
  return own.join(' ')
}
