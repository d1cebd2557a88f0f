import { askedSlot, heardInMessage, requestIn } from './decline-words.js'
import { speakerOf } from './draft-style.js'
import { besideNo, isBareNo, type Parts } from './refusal-parts.js'
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
  readonly refusal: readonly string[]
}

/**
 * The request and the no. Where the request says all that is refused the no says nothing more; where no reason is known
 * the no has a slot for it.
 */
export function answerOf(parts: Parts, { isHeard, isLed, isReasoned }: Known, view: View): Answer {
  const { words } = view
  const style = { ...view.style, writer: speakerOf(parts.said, words, view.style) }
  const put = (template: 'request' | 'no' | 'no-because') => say(words.templates[template], words, style)
  const message = isHeard ? undefined : heardInMessage(view)
  const own = isHeard || message !== undefined ? undefined : requestIn(parts.said, view)
  const isSaid = own?.instead !== undefined
  const heard = isHeard ? undefined : (message ?? own?.instead ?? own?.beside ?? askedSlot(view))
  // nobody understands a reason that nothing stands before
  const isAbrupt = !isHeard && heard === undefined && !isLed && !isReasoned
  const asked = heard ?? (isAbrupt ? put('request') : undefined)
  const isBare = isSaid || isBareNo(parts.said, words)
  return {
    asked: asked === undefined ? [] : [asked],
    refusal: isReasoned
      ? [isSaid ? put('no') : parts.refusal]
      : [put('no-because'), ...(isBare ? [] : [besideNo(parts.said, view)])]
  }
}
