import type { Finding } from '../core/finding.js'
import { matches } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import { isPlainlySorry, saysSorry } from './emptiness.js'
import type { Change } from './piece-table.js'
import { protectedTokens } from './protected-tokens.js'
import { inside, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, type Step, type View } from './view.js'

/** Categories of an apology that names nothing, or too much. */
const HOLLOW: readonly string[] = ['canned', 'over-apology']
const FAULTS: readonly string[] = ['accusatory', 'lecturing', 'heated', 'threat', 'pass-along', 'vague-time']

/** A stock apology becomes a plain one, for the trouble that the sentence before it tells. */
export function* apologySteps(view: View): Generator<Step> {
  const own = view.paragraphs.filter(isProse).flatMap(({ sentences }) => sentences)
  const trouble = own.find((each) => tellsTrouble(each) && !saysSorry(each, view))
  const sorry = own.find((each) => each !== trouble && isOnlyApology(each, view))
  const finding = sorry?.findings.find(({ category }) => HOLLOW.includes(category))
  const { words, style, text } = view
  if (!sorry || !finding || protectedTokens(sorry.text, words, style.lang).size > 0) return
  const apology = say(words.templates.apology, words, style)
  // behind a greeting with a comma a sentence may begin small
  const plain = { span: sorry, text: /^\p{Ll}/u.test(sorry.text) ? inside(apology, words, style) : apology }
  const cause = { rules: [finding.ruleId], reason: finding.message }
  const isRightBehind =
    trouble && sorry.start > trouble.end && text.slice(trouble.end, sorry.start).trim() === ''
  if (isRightBehind) yield { changes: [sorryFor(trouble, sorry, view) ?? plain], ...cause }
  else if (finding.category === 'canned' && !isNonApology(finding, view)) yield { changes: [plain], ...cause }
}

/** The trouble of one clause and the apology in one sentence: `We're sorry that the lamp came broken.` */
function sorryFor(trouble: BodySentence, sorry: BodySentence, { words, style }: View): Change | undefined {
  const told = words.templates['apology-that']
  const own = inside(trouble.text, words, style)
  if (told === undefined || own === trouble.text || trouble.clauses.length > 1) return undefined
  const text = say(told, words, style, { words: own.replace(/[.!?]+$/u, '') })
  return { span: { start: trouble.start, end: sorry.end }, text }
}

/** The one sentence of the reply that is sorry; nobody needs to be for a refusal. */
export function isOnlyApology(sentence: BodySentence, view: View): boolean {
  const own = view.paragraphs.flatMap(({ sentences }) => sentences)
  return (
    saysSorry(sentence, view) &&
    !anySentence(view, 'refusal') &&
    own.every((each) => each === sentence || !isPlainlySorry(each, view))
  )
}

/** It regrets what the reader feels, not what happened. */
export function isNonApology({ ruleId }: Finding, { words }: View): boolean {
  return words['non-apologies'].includes(ruleId)
}

/** It is sorry, and says for what. */
export function namesTrouble(sentence: BodySentence, { words }: View): boolean {
  return (
    hasMove(sentence, 'apology') &&
    words['apology-for'] !== undefined &&
    !namesNoTrouble(sentence.text, words)
  )
}

export function namesNoTrouble(text: string, { 'apology-for': names }: View['words']): boolean {
  return names !== undefined && !matches(text, names)
}

/** It tells what went wrong, and blames nobody for it. */
export function tellsTrouble(sentence: BodySentence): boolean {
  return (
    hasMove(sentence, 'acknowledge--trouble', 'fact--complaint', 'fact--granted') &&
    !sentence.text.includes('⟨') &&
    !sentence.findings.some(({ category }) => FAULTS.includes(category))
  )
}
