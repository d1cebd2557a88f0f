import { matches } from '../language/expression.js'
import { askedSlot, heardInMessage, requestIn } from './decline-words.js'
import { type DraftStyle, speakerOf } from './draft-style.js'
import { besideNo, isBareNo, type Parts, smallened } from './refusal-parts.js'
import { say } from './sentence-text.js'
import type { View } from './view.js'

/** What is known of a decline before its answer is said. */
export interface Known {
  /** Something shows that the reader was heard. */
  readonly isHeard: boolean
  /** Something stands before the refusal. */
  readonly isLed: boolean
  readonly isReasoned: boolean
}

/** What a decline says around its reasons. */
export interface Answer {
  /** The request, where nothing else says it. */
  readonly asked: readonly string[]
  /** The request tells all that is refused. */
  readonly isAskedWhole: boolean
  /** What holds for everybody, and is the reason. */
  readonly rule: readonly string[]
  readonly refusal: readonly string[]
}

/**
 * The request and the no. Where the request says all that is refused the no says nothing more; a refusal that tells a
 * rule for everybody is its own reason; where no reason is known the no has a slot for it.
 */
export function answerOf(parts: Parts, known: Known, view: View): Answer {
  const { words } = view
  const { said } = parts
  const style = { ...view.style, writer: speakerOf(said, words, view.style) }
  if (!known.isReasoned && matches(said, words.rules)) {
    const message = known.isHeard ? undefined : heardInMessage(view)
    return {
      asked: message === undefined ? [] : [message],
      isAskedWhole: false,
      rule: [besideNo(said, view)],
      refusal: [say(words.templates.no, words, style)]
    }
  }
  const { asked, isWhole } = askedFor(said, known, view, style)
  return {
    asked: asked === undefined ? [] : [asked],
    isAskedWhole: isWhole,
    rule: [],
    refusal: known.isReasoned
      ? [isWhole ? say(words.templates.no, words, style) : parts.refusal]
      : noWithoutReason(said, isWhole, view, style)
  }
}

/** The request, out of the message or the refusal; a slot where nobody would understand the answer without it. */
function askedFor(
  said: string,
  { isHeard, isLed, isReasoned }: Known,
  view: View,
  style: DraftStyle
): { readonly asked: string | undefined; readonly isWhole: boolean } {
  const { words } = view
  if (isHeard) return { asked: undefined, isWhole: false }
  const message = heardInMessage(view)
  const own = message === undefined ? requestIn(said, view) : undefined
  const isWhole = own?.instead !== undefined
  const heard = message ?? own?.instead ?? own?.beside ?? askedSlot(view)
  // nobody understands a reason that nothing stands before
  const isAbrupt = heard === undefined && !isLed && !isReasoned
  return { asked: isAbrupt ? say(words.templates.request, words, style) : heard, isWhole }
}

/** The no with a slot for its reason, and with the words of the refusal where no request says them. */
function noWithoutReason(said: string, isWhole: boolean, view: View, style: DraftStyle): readonly string[] {
  const { words } = view
  const because = say(words.templates['no-because'], words, style)
  if (isWhole || isBareNo(said, words)) return [because]
  const own = besideNo(said, view)
  const going = smallened(own, view)
  return going === undefined ? [because, own] : [`${because.replace(/[.]$/u, '')}: ${going}`]
}
