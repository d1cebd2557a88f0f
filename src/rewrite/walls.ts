import type { Finding } from '../core/finding.js'
import { expressionOf } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import type { View } from './view.js'

/** Categories of a refusal that tells nothing. */
const WALLS: readonly string[] = ['negative', 'pass-along']

export function isWallFault({ category }: Finding): boolean {
  return WALLS.includes(category)
}

/** `There's nothing I can do`, where another sentence refuses. `text` is the sentence or a clause of it. */
export function isWall(text: string, sentence: BodySentence, view: View): boolean {
  const { walls } = view.words
  return walls !== undefined && expressionOf(walls, 'iu', text).test(text) && refusesElsewhere(sentence, view)
}

/** Another sentence refuses, and does not evade. */
export function refusesElsewhere(sentence: BodySentence, { paragraphs }: View): boolean {
  return paragraphs.some(({ sentences }) =>
    sentences.some(
      (each) =>
        each !== sentence && each.clauses.some(({ move, tag }) => move === 'refusal' && tag !== 'soft')
    )
  )
}
