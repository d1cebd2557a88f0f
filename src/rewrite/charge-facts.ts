import type { LanguageCode } from '../core/draft.js'
import type { Finding } from '../core/finding.js'
import { overlaps, type Span } from '../core/span.js'
import type { ReadCharge } from '../language/charge-words.js'
import { readEnglishCharge } from '../language/en/charge.js'
import { expressionOf } from '../language/expression.js'
import { readItalianCharge } from '../language/it/charge.js'
import { readTurkishCharge } from '../language/tr/charge.js'
import type { Charges } from '../rulesets/charges-file.js'
import { inPlace } from './agreed.js'
import type { BodySentence } from './body-sentences.js'
import { fill, tidy } from './fill.js'
import { say } from './sentence-text.js'
import { anySentence, type Step, type View } from './view.js'

/** Categories of the findings that mark a charge. */
const CHARGES: readonly string[] = ['accusatory', 'lecturing', 'pass-along', 'heated']

const READERS: Readonly<Partial<Record<LanguageCode, ReadCharge>>> = {
  en: readEnglishCharge,
  it: readItalianCharge,
  tr: readTurkishCharge
}

/**
 * What is so, in place of who did not do it: `you never sent the form` → `we haven't received the form yet`. `agreed`:
 * only what was agreed, where it is told as a promise.
 */
export function* chargeSteps(view: View, { agreed = false } = {}): Generator<Step> {
  const { charges } = view.words
  if (!charges) return
  for (const { sentences } of view.paragraphs) {
    for (const sentence of sentences) {
      for (const finding of findingsOn(sentence, agreed, view)) {
        const kinds = agreed ? charges.kinds.filter((kind) => kind.agreed) : charges.kinds
        for (const text of factsFor(finding, sentence, { ...charges, kinds }, view))
          yield { changes: [{ span: sentence, text }], rules: [finding.ruleId], reason: finding.message }
      }
    }
  }
}

/** A promise may be told without a word that charges. */
function findingsOn(sentence: BodySentence, agreed: boolean, { analysis }: View): readonly Finding[] {
  return analysis.findings.filter(
    ({ category, ruleId, span }) =>
      (CHARGES.includes(category) || (agreed && ruleId === 'structure/state-then-ask')) &&
      overlaps(span, sentence)
  )
}

/** The sentence with a fact where the finding stands, for each charge that can be read there. */
function* factsFor(
  { span }: Finding,
  { text, start }: BodySentence,
  charges: Charges,
  view: View
): Generator<string> {
  for (const { heads, facts, subject = charges.subject, ask } of charges.kinds) {
    for (const head of heads) {
      const source = `(?:${subject})(?:${head})`
      for (const found of text.matchAll(expressionOf(source, 'giu', text))) {
        const fact = factAt(text, found, facts, charges, view)
        if (!fact || !overlaps({ start: start + fact.start, end: start + fact.end }, span)) continue
        const rest = text.slice(fact.end)
        if (ask === undefined) yield tidy(text.slice(0, fact.start) + fact.text + rest, text, view)
        else if (/^[?!.\s]*$/.test(rest))
          yield tidy(`${text.slice(0, fact.start)}${fact.text}.${asked(ask, view)}`, text, view)
      }
    }
  }
}

/** The question about what is so, where nothing is asked yet. */
function asked(question: string, view: View): string {
  return anySentence(view, 'open-question') ? '' : ` ${say(question, view.words, view.style)}`
}

interface Fact extends Span {
  readonly text: string
}

/** The fact in place of one charge, and of those that go on with its subject; undefined where one of them cannot be said. */
function factAt(
  text: string,
  head: RegExpMatchArray,
  facts: Charges['kinds'][number]['facts'],
  charges: Charges,
  view: View
): Fact | undefined {
  const start = head.index!
  const behind = start + head[0].length
  for (const { verbs, match, text: template } of facts) {
    const tail = expressionOf(`^(?:${match})`, 'iu', text).exec(text.slice(behind))
    if (!tail) continue
    const named = { ...head.groups, ...tail.groups }
    const isLed = start === 0 && /^\p{L}/u.test(template)
    const names = isLed ? { ...named, lead: inPlace(named['lead'], view) } : named
    const read = READERS[view.style.lang]?.(names)
    if (!read || (verbs ? !verbs.includes(read.base) : charges.unsaid.includes(read.base))) continue
    const end = behind + tail[0].length
    const said = fill(template, { ...names, ...read.words }, view)
    const rest = goesOn(text, end, charges, view)
    return rest && { start, end: rest.end, text: said + rest.text }
  }
  return undefined
}

/** `…, and never called`: the same reader is charged again, and would be read as the writer. */
function goesOn(text: string, from: number, charges: Charges, view: View): Fact | undefined {
  const rest = text.slice(from)
  const { join, 'goes-on': more, kinds } = charges
  if (more === undefined || !expressionOf(`^(?:${more})`, 'iu', rest).test(rest))
    return { start: from, end: from, text: '' }
  if (join === undefined) return undefined
  for (const { heads, facts } of kinds) {
    for (const head of heads) {
      const found = expressionOf(`^(?:${join})(?:${head})`, 'iu', rest).exec(rest)
      const fact = found && factAt(rest, found, facts, charges, view)
      if (fact)
        return { start: from, end: from + fact.end, text: `${found.groups?.['join'] ?? ''} ${fact.text}` }
    }
  }
  return undefined
}
