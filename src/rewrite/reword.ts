import type { Finding } from '../core/finding.js'
import { overlaps } from '../core/span.js'
import { expressionOf } from '../language/expression.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { BodySentence } from './body-sentences.js'
import { letters } from './emptiness.js'
import { removal } from './remove-sentence.js'
import { capital } from './sentence-text.js'
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
  for (const rewording of view.words.rewordings) {
    if (!rewording.for.includes(finding.category) && !rewording.for.includes(finding.ruleId)) continue
    const text = reworded(sentence, finding, rewording, view)
    if (text === undefined || text === sentence.text) continue
    const change = letters(text) > 0 ? { span: sentence, text } : removal(view, sentence)
    yield { changes: [change], rules: [finding.ruleId], reason: finding.message }
  }
}

/** The sentence with other words where the fault stands; undefined where the rewording has nothing to say to it. */
function reworded(
  { text, start }: BodySentence,
  { span }: Finding,
  { match, text: template }: Rewording,
  view: View
): string | undefined {
  const at = (found: RegExpExecArray) => ({
    start: start + found.index,
    end: start + found.index + found[0].length
  })
  const all = [...text.matchAll(expressionOf(match, 'giu', text))]
  if (!all.some((found) => overlaps(at(found), span))) return undefined
  const said = all.reduceRight(
    (made, found) =>
      made.slice(0, found.index) +
      say(template, found.groups ?? {}, view) +
      made.slice(found.index + found[0].length),
    text
  )
  return tidy(said, text, view)
}

/** `{i}` is who speaks in the words that were found, else the writer of the draft. */
function say(
  template: string,
  groups: Readonly<Record<string, string | undefined>>,
  { words: { writer }, style }: View
): string {
  const self = groups['i']?.toLocaleLowerCase(style.lang)
  const who =
    self === undefined ? style.writer : self === writer.one.i.toLocaleLowerCase(style.lang) ? 'one' : 'house'
  const all: Readonly<Record<string, string | undefined>> = { ...style.reader, ...groups, ...writer[who] }
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => all[name] ?? '')
}

/** Without the blanks and commas that are left over, and with the capital that the sentence had. */
function tidy(said: string, was: string, { style }: View): string {
  const bare = said
    .replace(/(?<! ) {2,}/g, ' ')
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+(?=[.!?…]*$)/u, '')
    .replace(/(?<!\s)\s+(?=[,;.!?])/g, '')
  return /^\P{L}*\p{Lu}/u.test(was) ? capital(bare, style) : bare
}
