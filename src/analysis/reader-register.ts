import { expressionOf } from '../language/expression.js'
import type { Tokens } from '../language/tokens.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'

type Reader = NonNullable<RewriteWords['reader']>
export type Register = Reader['registers'][number]
/** How a draft speaks of its writer, where that is not one person: *we*. */
export type Voice = RewriteWords['writer']['voices'][number]
type Heard = Pick<Register, 'match' | 'unless' | 'turn'>

/** How a text speaks to its reader, where that is not the usual way; the first register whose forms it has. */
export function registerIn(text: string, reader: Reader | undefined): Register | undefined {
  return heardIn(text, reader?.registers ?? [])
}

/** How a text speaks of its writer, where that is not one person. */
export function voiceIn(text: string, writer: RewriteWords['writer'] | undefined): Voice | undefined {
  return heardIn(text, writer?.voices ?? [])
}

function heardIn<One extends Heard>(text: string, all: readonly One[]): One | undefined {
  return all.find(
    ({ match, unless }) =>
      expressionOf(match, 'iu', text).test(text) &&
      !(unless !== undefined && expressionOf(unless, 'u', text).test(text))
  )
}

/** How a draft speaks to its reader and of its writer. */
export interface Manner {
  readonly register: Register | undefined
  readonly voice: Voice | undefined
}

/** The manner of a whole draft, without what it quotes. */
export function mannerOf(tokens: Tokens, words: RewriteWords | undefined): Manner {
  if (!words?.reader?.registers.length && !words?.writer.voices.length) return PLAIN
  if (last?.text !== tokens.text || last.words !== words) {
    const own = said(tokens)
    last = {
      text: tokens.text,
      words,
      manner: { register: registerIn(own, words?.reader), voice: voiceIn(own, words?.writer) }
    }
  }
  return last.manner
}

const PLAIN: Manner = { register: undefined, voice: undefined }

let last:
  | { readonly text: string; readonly words: RewriteWords | undefined; readonly manner: Manner }
  | undefined

/** Words that are written in the usual manner, in another. */
export function turned(text: string, { register, voice }: Manner): string {
  return [...(voice?.turn ?? []), ...(register?.turn ?? [])].reduce(
    (made, { match, text: put }) => made.replace(expressionOf(match, 'gu', made), put),
    text
  )
}

function said({ text, start, end, sentences: { first, last: until, count } }: Tokens): string {
  const own: string[] = []
  for (let i = 0; i < count; i++) {
    if (until[i]! > first[i]!) own.push(text.slice(start[first[i]!]!, end[until[i]! - 1]!))
  }
  return own.join(' ')
}
