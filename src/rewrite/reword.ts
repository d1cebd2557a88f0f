import type { Finding } from '../core/finding.js'
import { overlaps } from '../core/span.js'
import { expressionOf } from '../language/expression.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { BodySentence } from './body-sentences.js'
import { isStillUnsure, letters } from './emptiness.js'
import { fill, tidy } from './fill.js'
import { removal } from './remove-sentence.js'
import { isSaidElsewhere } from './said-elsewhere.js'
import { opening } from './sentence-text.js'
import type { Step, View } from './view.js'

type Rewording = RewriteWords['rewordings'][number]

/** What is said with a fault, said without it: one step for each finding and each way to say it. */
export function* rewordSteps(view: View): Generator<Step> {
  for (const { sentences } of view.paragraphs) {
    for (const sentence of sentences) {
      for (const finding of sentence.findings) yield* waysToSay(finding, sentence, view)
    }
  }
}

function* waysToSay(finding: Finding, sentence: BodySentence, view: View): Generator<Step> {
  const plain = throughout(sentence, finding, view)
  if (letters(plain) > 0 && plain !== sentence.text && !isStillUnsure(finding, plain, sentence, view))
    yield { changes: [{ span: sentence, text: plain }], rules: [finding.ruleId], reason: finding.message }
  for (const rewording of view.words.rewordings) {
    if (!isFor(rewording, finding)) continue
    const text = reworded(sentence, finding, rewording, view)
    if (text === undefined || text === sentence.text || isStillUnsure(finding, text, sentence, view)) continue
    if (!isSaidElsewhere(sentence, view, text)) continue
    const isSaid = view.paragraphs.some(({ sentences }) => sentences.some((each) => each.text === text))
    const change = letters(text) > 0 && !isSaid ? { span: sentence, text } : removal(view, sentence)
    yield { changes: [change], rules: [finding.ruleId], reason: finding.message }
  }
}

/** The sentence without its fault, and without the like of it that nothing marks: one guarantee seldom comes alone. */
function throughout(sentence: BodySentence, finding: Finding, view: View): string {
  const all = view.words.rewordings.filter((each) => each.everywhere && isFor(each, finding))
  const said = all.reduce((text, each) => replaced(text, each, view) ?? text, sentence.text)
  return tidy(said, sentence.text, view)
}

function isFor(rewording: Rewording, { category, ruleId }: Finding): boolean {
  return rewording.for.includes(category) || rewording.for.includes(ruleId)
}

/** The sentence with other words where the fault stands; undefined where the rewording has nothing to say to it. */
function reworded(
  { text, start }: BodySentence,
  { span }: Finding,
  rewording: Rewording,
  view: View
): string | undefined {
  const all = [...text.matchAll(expressionOf(rewording.match, 'giu', text))]
  const isThere = all.some(({ 0: found, index }) =>
    overlaps({ start: start + index, end: start + index + found.length }, span)
  )
  const said = isThere ? replaced(text, rewording, view) : undefined
  return said === undefined ? undefined : tidy(said, text, view)
}

function replaced(text: string, { match, text: template }: Rewording, view: View): string | undefined {
  const all = [...text.matchAll(expressionOf(match, 'giu', text))]
  if (all.length === 0) return undefined
  return all.reduceRight((made, found) => {
    const put = fill(template, found.groups ?? {}, view)
    const rest = made.slice(found.index + found[0].length)
    return made.slice(0, found.index) + put + (/[.!?] $/.test(put) ? opening(rest, view.style) : rest)
  }, text)
}
