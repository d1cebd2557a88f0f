import type { Finding } from '../core/finding.js'
import type { BodySentence } from './body-sentences.js'
import { isCharge } from './charges.js'
import { isHollow, isPlainlySorry, letters } from './emptiness.js'
import { expressionOf } from './expression.js'
import { removal } from './remove-sentence.js'
import { headOf, say } from './sentence-text.js'
import { anySentence, hasMove, type Step, type View } from './view.js'

/** How much of a sentence the faulty words must cover for it to be nothing but the fault. */
const WHOLE = {
  canned: 0.6,
  heated: 0.3,
  threat: 0.25,
  lecturing: 0.5,
  'over-apology': 0.6
} as const
const WHOLE_CHARGE = 0.6
/** An apology that names no trouble says little beside the marked words. */
const BARE_APOLOGY = 0.4
/** Tags of clauses that scold and tell nothing else. */
const SCOLDS = new Set(['retort', 'lecture'])
/** What a reply cannot do without. */
const NEEDED = [
  'refusal',
  'alternative',
  'agreement',
  'hand-off',
  'limit',
  'ask-respect',
  'wish-to-help',
  'reason'
] as const

/**
 * Sentences that are nothing but a stock phrase, a taunt or a threat: as many as stand apart at once, then one step for
 * each.
 */
export function dropSteps(view: View): Step[] {
  const sentences = view.paragraphs
    .filter(({ isList }) => !isList)
    .flatMap((paragraph) => paragraph.sentences)
  const templates = templatesOf(view)
  const own = sentences.filter(({ text }) => !isTemplate(text, templates))
  let isSaid = sentences.some(isPlainlySorry)
  const single = sentences.flatMap((sentence): Step[] => {
    const cause = emptyBy(sentence, view)
    if (!cause) return []
    const isSorry = cause.category === 'over-apology' && !isSaid
    if (!isSorry && own.every((other) => other === sentence)) return []
    isSaid ||= isSorry
    const change = isSorry
      ? { span: sentence, text: say(view.words.templates.apology, view.words, view.style) }
      : removal(view, sentence)
    return [{ changes: [change], rules: [cause.ruleId], reason: cause.message }]
  })
  const parts = apart(single)
  // of what there is to say one sentence must be left
  return parts.length < 2 || parts.length >= own.length ? single : [{ ...NO_CAUSE, parts }, ...single]
}

const NO_CAUSE = { changes: [], rules: [], reason: '' } as const

/** Without those that take away the blanks of the one before. */
function apart(steps: readonly Step[]): Step[] {
  let reached = 0
  return steps.filter(({ changes }) => {
    const { start, end } = changes[0]!.span
    const isApart = start >= reached
    if (isApart) reached = end
    return isApart
  })
}

/** The sentences that a rewrite puts in, in small letters. */
function templatesOf({ words, style }: View): readonly string[] {
  return Object.values(words.templates).map((template) => say(template ?? '', words, style).toLowerCase())
}

/** A reply is more than what a rewrite puts in. */
function isTemplate(text: string, templates: readonly string[]): boolean {
  const own = text.replace(/\s+/g, ' ').toLowerCase()
  return templates.some((template) => template.includes(own))
}

/** The finding that makes a sentence one to leave out. */
function emptyBy(sentence: BodySentence, view: View): Finding | undefined {
  const { words } = view
  if (hasMove(sentence, 'refusal', 'alternative', 'hand-off')) return undefined
  if (
    sentence.clauses.some(
      ({ move, text }) => move === 'reason' && headOf(text, words['reason-words']) !== undefined
    )
  )
    return undefined
  return sentence.findings.find((finding) => {
    if (finding.severity === 'suggestion') return false
    const hollow = isHollow(finding, view)
    if (hollow && sentence.clauses.length === 1) return true
    const least = leastOf(finding, sentence, view)
    if (least === undefined || words.form.includes(finding.ruleId)) return false
    if (finding.category !== 'canned' && finding.category !== 'heated' && hasMove(sentence, ...NEEDED))
      return false
    if (hollow) return true
    if (finding.category === 'lecturing' && sentence.clauses.every(({ tag }) => SCOLDS.has(tag ?? '')))
      return true
    const isBare = finding.category === 'over-apology' && namesNoTrouble(sentence.text, words)
    return covered(sentence, finding.category) >= (isBare ? BARE_APOLOGY : least)
  })
}

/** What a decline charges the reader with is no part of its pattern, and no reason that they would take. */
function leastOf({ category }: Finding, sentence: BodySentence, view: View): number | undefined {
  if (category === 'accusatory')
    return isCharge(sentence) && anySentence(view, 'refusal') ? WHOLE_CHARGE : undefined
  return WHOLE[category as keyof typeof WHOLE]
}

function namesNoTrouble(text: string, { 'apology-for': names }: View['words']): boolean {
  return names !== undefined && !expressionOf(names, 'iu', text).test(text)
}

/** The share of a sentence's letters that findings of a category mark. */
function covered(sentence: BodySentence, category: Finding['category']): number {
  const marked = sentence.findings
    .filter((finding) => finding.category === category)
    .reduce((sum, { span }) => {
      const from = Math.max(span.start, sentence.start) - sentence.start
      return (
        sum +
        letters(sentence.text.slice(from, Math.max(from, Math.min(span.end, sentence.end) - sentence.start)))
      )
    }, 0)
  return marked / Math.max(1, letters(sentence.text))
}
