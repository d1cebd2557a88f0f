import type { BodySentence } from './body-sentences.js'
import { tokensOf } from './charges.js'
import type { Line } from './moved-up.js'
import { losesNone } from './protected-tokens.js'
import { closed, headOf } from './sentence-text.js'
import type { View } from './view.js'

/** Words of a reason that the no goes on from in one sentence. */
const MOST_JOINED = 22

/** The no behind its reasons; `The van is booked, so I'm afraid the answer is no.` */
export function withNo(
  before: readonly string[],
  refusal: readonly string[],
  { words, style }: View
): readonly string[] {
  const last = before.at(-1)
  const [no, ...others] = refusal
  const isJoined =
    last !== undefined &&
    no !== undefined &&
    headOf(no, words.so) !== undefined &&
    /[^.!?…:⟩]\.$/u.test(last) &&
    !/[.!?;:⟨] |\n/u.test(last) &&
    last.split(/\s+/).length <= MOST_JOINED
  if (!isJoined) return [...before, ...refusal]
  const going = no.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase(style.lang))
  return [...before.slice(0, -1), `${last.slice(0, -1)}, ${going}`, ...others]
}

/** `The lift is booked, so no`: without the no that is said behind all reasons. */
export function withoutNo({ sentence, text }: Line, { words }: View): string {
  const { clauses, start } = sentence
  const no = clauses.findIndex(
    ({ move, text: own }, i) => i > 0 && move === 'refusal' && headOf(own, words.so) !== undefined
  )
  const isLast = no > 0 && clauses.slice(no).every(({ move }) => move === 'refusal')
  return isLast && text === sentence.text ? closed(text.slice(0, clauses[no]!.start - start)) : text
}

/** `So Saturday won't do`, behind what refused the Saturday. */
export function repeatsNo(sentence: BodySentence, refusing: BodySentence, view: View): boolean {
  const { clauses, text } = sentence
  const says = ({ move, tag }: BodySentence['clauses'][number]) => move === 'refusal' || tag === 'lecture'
  const isNo = clauses.every(says) && headOf(text, view.words.so) !== undefined
  return isNo && losesNone(tokensOf(sentence, view), tokensOf(refusing, view))
}
