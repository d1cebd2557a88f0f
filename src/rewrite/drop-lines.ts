import type { Finding } from '../core/finding.js'
import { overlaps, type Span } from '../core/span.js'
import { expressionOf, matches } from '../language/expression.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { BodySentence } from './body-sentences.js'
import { isCharge, tokensOf } from './charges.js'
import { speaksOfWriter, TENSE } from './draft-style.js'
import {
  isHollow,
  isPlainlySorry,
  isPlea,
  isScolding,
  isVerdict,
  isWall,
  isWallFault,
  leastShare,
  saysSorry,
  shareOf
} from './emptiness.js'
import { withoutGreeting } from './inline-greeting.js'
import { isNonApology, isOnlyApology, namesNoTrouble, namesTrouble, tellsTrouble } from './own-apology.js'
import type { Change } from './piece-table.js'
import { removal } from './remove-sentence.js'
import { isSaidElsewhere } from './said-elsewhere.js'
import { headOf, inside, say } from './sentence-text.js'
import { anySentence, hasMove, type Step, type View } from './view.js'

/** What a decline charges the reader with, and the conditions that the rest of a sentence hangs on. */
const WHOLE_CHARGE = 0.6
const WHOLE_CONDITION = 0.2
/** An apology that names no trouble says little beside the marked words. */
const BARE_APOLOGY = 0.4
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
  const said = templatesOf(view)
  const own = sentences.filter(({ text }) => !isTemplate(text, said))
  let isSaid = sentences.some((each) => isPlainlySorry(each, view))
  const single = sentences.flatMap((sentence): Step[] => {
    const cause = emptyBy(sentence, view)
    if (!cause || isToldLimit(sentence, view)) return []
    const isNamed = sentences.some((each) => each !== sentence && namesTrouble(each, view))
    const isOwed = (!isNamed || namesTrouble(sentence, view)) && apologises(sentence, view)
    const isSorry = cause.category === 'over-apology' && !isSaid && isOwed
    if (!isSorry && own.every((other) => other === sentence)) return []
    const isBegging = isPlea(cause, view) && onlyBegs(sentence, cause, view)
    if (!isSorry && !isBegging && !isSaidElsewhere(behindGreeting(sentence, view), view)) return []
    // where the trouble is to be named nobody misses an apology for what the reader feels
    const isSpare =
      isNonApology(cause, view) &&
      sentences.some((each) => hasMove(each, 'acknowledge') && each.text.includes('⟨'))
    if (cause.category === 'canned' && !isSpare && isOnlyApology(sentence, view)) return []
    isSaid ||= isSorry
    const change = isSorry
      ? { span: sentence, text: plainApology(sentence, sentences, view) }
      : withoutSentence(view, sentence)
    return [{ changes: [change], rules: [cause.ruleId], reason: cause.message }]
  })
  const parts = apart(single)
  // of what there is to say one sentence must be left
  return parts.length < 2 || parts.length >= own.length ? single : [{ ...NO_CAUSE, parts }, ...single]
}

/** `One more mail of that kind and I close the ticket`, to somebody who insulted. */
function isToldLimit({ text }: BodySentence, { analysis, words }: View): boolean {
  return analysis.incoming.has('abuse') && matches(text, words['limit-told'])
}

/** It is an apology, and no wish in front of the name. */
function apologises(sentence: BodySentence, view: View): boolean {
  return !/,\s*$/.test(sentence.text) && saysSorry(sentence, view)
}

/** One apology, for what the sentence is sorry for, or the one before it tells. */
function plainApology(
  sorry: BodySentence,
  sentences: readonly BodySentence[],
  { words, style }: View
): string {
  const { text, start } = sorry
  const { 'apology-of': named, 'apology-bare': bare } = words.templates
  const isTold = sentences.some((each) => each.end <= start && tellsTrouble(each))
  const apology = isTold ? words.templates.apology : (bare ?? words.templates.apology)
  const source = words['apology-of']
  const what =
    source === undefined ? undefined : expressionOf(source, 'iu', text).exec(text)?.groups?.['words']
  return what && named ? say(named, words, style, { words: what.trim() }) : say(apology, words, style)
}

/** A greeting at the head of the line stays: `hi, that's not us. you can …` → `hi, you can …` */
function withoutSentence(view: View, sentence: BodySentence): Change {
  const { words, style, text, paragraphs } = view
  const { start } = behindGreeting(sentence, view)
  const next = paragraphs.find(({ sentences }) => sentences[0] === sentence)?.sentences[1]
  if (start === sentence.start || !next) return removal(view, sentence)
  return { span: { start, end: next.end }, text: inside(text.slice(next.start, next.end), words, style) }
}

/** What a sentence says behind a greeting at its head. */
function behindGreeting(sentence: BodySentence, { paragraphs, words }: View): Span {
  const paragraph = paragraphs.find(({ sentences }) => sentences[0] === sentence)
  const { greeting = '', skipped = 0 } = paragraph ? withoutGreeting(paragraph, words) : {}
  return { start: sentence.start + (skipped > 0 ? 0 : greeting.length), end: sentence.end }
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

/** The sentences that a rewrite puts in, in small letters, whoever writes and however the reader is spoken to. */
function templatesOf({ words, style }: View): readonly string[] {
  const known = templates.get(words)
  if (known) return known
  const registers = [{}, ...(words.reader?.registers ?? []).map((each) => each.words)]
  const made = (['one', 'house'] as const).flatMap((writer) =>
    registers.flatMap((register) => {
      const reader: Readonly<Record<string, string>> = { ...words.reader?.usual, ...register }
      const own = { ...style, writer, reader, small: false }
      return Object.values(words.templates).map((template) => say(template ?? '', words, own).toLowerCase())
    })
  )
  templates.set(words, made)
  return made
}

const templates = new WeakMap<RewriteWords, readonly string[]>()

/** A reply is more than what a rewrite puts in. */
function isTemplate(text: string, templates: readonly string[]): boolean {
  const own = text.replace(/\s+/g, ' ').toLowerCase()
  return templates.some((template) => template.includes(own))
}

/** The finding that makes a sentence one to leave out. */
function emptyBy(sentence: BodySentence, view: View): Finding | undefined {
  const { words } = view
  const wall = sentence.findings.find((finding) => isWallFault(finding))
  if (wall && isWall(sentence.text, sentence, view)) return wall
  // a promise without its day is a promise
  if (sentence.findings.some(({ category }) => category === 'vague-time')) return undefined
  const isDisowned = sentence.findings.some((each) => each.category === 'pass-along' && isVerdict(each, view))
  if (hasMove(sentence, ...(isDisowned ? [] : ['refusal']), 'alternative', 'hand-off')) return undefined
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
    if (finding.category === 'threat' && asksBefore(sentence, finding, view)) return false
    const isFree = finding.category === 'canned' || finding.category === 'heated' || isVerdict(finding, view)
    if (!isFree && hasMove(sentence, ...NEEDED)) return false
    if (isPlea(finding, view) && onlyBegs(sentence, finding, view)) return true
    if (hollow) return true
    if (finding.category === 'lecturing' && sentence.clauses.every(isScolding)) return true
    const isBare = finding.category === 'over-apology' && namesNoTrouble(sentence.text, words)
    return covered(sentence, finding.category, view) >= (isBare ? BARE_APOLOGY : least)
  })
}

/** Words of a demand: `I need it by noon or else …`. */
const LEAST_DEMAND = 3

/** What the sentence asks for stands before the threat. */
function asksBefore(sentence: BodySentence, { span }: Finding, { words, style }: View): boolean {
  const { start, text, findings } = sentence
  const before = text.slice(0, Math.max(0, span.start - start)).trim()
  if (!speaksOfWriter(before, words, style) && !hasMove(sentence, 'next-step')) return false
  const isHurt = findings.some((each) => TENSE.includes(each.category) && each.span.end <= span.start)
  return before.split(/\s+/).length >= LEAST_DEMAND && !isHurt
}

/** It opens with begging, and nothing in it is sorry for a trouble, promises or counts. */
function onlyBegs(sentence: BodySentence, { span }: Finding, view: View): boolean {
  return (
    overlaps(sentence.clauses[0]!, span) &&
    !saysSorry(sentence, view) &&
    !hasMove(sentence, 'commitment', 'fact--granted') &&
    tokensOf(sentence, view).size === 0
  )
}

/** What a decline charges the reader with is no part of its pattern, and no reason that they would take. */
function leastOf(finding: Finding, sentence: BodySentence, view: View): number | undefined {
  const { category } = finding
  if (category === 'accusatory' && tellsBeside(sentence)) return undefined
  if (view.words.conditions.includes(finding.ruleId)) return WHOLE_CONDITION
  if (category === 'accusatory' && !isVerdict(finding, view))
    return isCharge(sentence) && anySentence(view, 'refusal') ? WHOLE_CHARGE : undefined
  return leastShare(finding, 'sentence', view)
}

/** Words of a clause that tells something. */
const LEAST_TOLD = 4

/** A clause without a fault stands beside the charge: `…, and the guarantee does not cover it`. */
function tellsBeside({ clauses, findings }: BodySentence): boolean {
  return clauses.some(
    (clause) =>
      clause.move === 'fact' &&
      (clause.tag === undefined || clause.tag === 'wall') &&
      clause.text.split(/\s+/).length >= LEAST_TOLD &&
      !findings.some(({ span }) => overlaps(span, clause))
  )
}

/** The share of a sentence that findings of a category mark. */
function covered(sentence: BodySentence, category: Finding['category'], view: View): number {
  const own = sentence.findings.filter((finding) => finding.category === category)
  return shareOf(
    own.map(({ span }) => span),
    sentence,
    view
  )
}
