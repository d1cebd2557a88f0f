import { applySuggestion } from '../core/apply.js'
import type { Finding } from '../core/finding.js'
import { overlaps } from '../core/span.js'
import { isJudging } from '../rulesets/judging.js'
import type { SourceRule } from '../rulesets/read-rule.js'
import type { BadExample, RuleFile } from '../rulesets/rule-file.js'
import type { Analyser } from './analyse.js'
import { bodyLayout } from './body-layout.js'
import { DEFAULT_SETTINGS } from './settings.js'

/** One example of a rule file that does not behave as the file says. */
export interface ExampleFailure {
  readonly ruleId: string
  readonly path: string
  readonly kind: 'bad' | 'good'
  readonly text: string
  readonly problem: string
}

/** Findings of one example text. */
export type Look = (text: string) => readonly Finding[]

/** Checks the examples of all rules of one language, judging ones and recognising ones. */
export function checkAllExamples(rules: readonly SourceRule[], analyser: Analyser): ExampleFailure[] {
  const look = (only?: readonly string[]) => (text: string) =>
    analyser.analyse(text, bodyLayout(text), {
      ...DEFAULT_SETTINGS,
      preview: true,
      ...(only ? { only } : {})
    }).findings
  const together = look()
  return rules.flatMap((rule) =>
    isJudging(rule) ? checkExamples(rule, look([rule.id]), together) : checkRecogniser(rule, analyser)
  )
}

/** A `yes` example holds the move at its marks, a `no` example does not. */
function checkRecogniser({ id: ruleId, path, rule }: SourceRule, analyser: Analyser): ExampleFailure[] {
  const seen = (text: string) =>
    analyser.recognise(text, ruleId).map(({ start, end }) => text.slice(start, end))
  const yes = rule.examples.bad.flatMap((example): ExampleFailure[] => {
    const { text, marks } = unmark(textOf(example))
    const found = [...new Set(seen(text))]
    if (marks.every((mark) => found.some((actual) => actual.includes(mark) || mark.includes(actual))))
      return []
    return [
      {
        ruleId,
        path,
        kind: 'bad',
        text,
        problem: `expected [[${marks.join(']] [[')}]], found ${found.join(' | ') || 'nothing'}`
      }
    ]
  })
  const no = rule.examples.good.flatMap((text): ExampleFailure[] => {
    const found = seen(text)
    return found.length === 0 ? [] : [{ ruleId, path, kind: 'good', text, problem: `it sees “${found[0]}”` }]
  })
  return [...yes, ...no]
}

/**
 * Runs the examples of one rule. `alone` sees only this rule, `together` all rules of the language: a bad example
 * must be found at exactly its marks by the rule itself, a good one by no rule of its category.
 */
function checkExamples(source: SourceRule, alone: Look, together: Look): ExampleFailure[] {
  const { id: ruleId, path, rule, category } = source
  const fail = (kind: 'bad' | 'good', text: string, problem: string): ExampleFailure => ({
    ruleId,
    path,
    kind,
    text,
    problem
  })
  const bad = rule.examples.bad.flatMap((example) =>
    checkBad(example, alone, rule.status === 'stable' ? together : alone, source).map((problem) =>
      fail('bad', textOf(example), problem)
    )
  )
  const good = rule.examples.good.flatMap((text) => {
    const found = [...alone(text), ...together(text)].find((f) => f.category === category)
    return found ? [fail('good', text, `${found.ruleId} marks “${found.actual}”`)] : []
  })
  return [...bad, ...good]
}

function textOf(example: BadExample): string {
  return typeof example === 'string' ? example : example.text
}

function checkBad(
  example: BadExample,
  alone: Look,
  together: Look,
  { id: ruleId, rule }: SourceRule
): string[] {
  const marked = textOf(example)
  const { text, marks } = unmark(marked)
  const found = alone(text)
  const actual = found.map((f) => f.actual)
  if (marks.length === 0) return ['it has no [[…]] mark']
  const isFound = goesBySound(rule) ? touches(found, example) : actual.join(' | ') === marks.join(' | ')
  if (!isFound) {
    return [
      `expected [[${marks.join(']] [[')}]], found ${actual.length ? `[[${actual.join(']] [[')}]]` : 'nothing'}`
    ]
  }
  const first = found[0]!
  const problems = together(text).some((f) => f.category === first.category)
    ? []
    : [`with all rules on, no ${first.category} finding is left; another rule takes its place`]
  if (typeof example === 'string') return problems
  const suggested = first.suggestions.find((s) => s.kind !== 'fix')
  if (example.suggest !== undefined) problems.push(...compare('suggestion', text, suggested, example.suggest))
  if (example.fix !== undefined) {
    problems.push(
      ...compare(
        'fix',
        text,
        first.suggestions.find((s) => s.kind === 'fix'),
        example.fix
      )
    )
  }
  return problems.map((problem) => `${problem} (${ruleId})`)
}

/** Which words of a sentence speak most for a fault changes with what is learned. */
function goesBySound({ match }: RuleFile): boolean {
  return match.every((entry) => typeof entry !== 'string' && 'heard' in entry)
}

function touches(found: readonly Finding[], example: BadExample): boolean {
  const marked = textOf(example)
  const start = marked.indexOf('[[')
  const mark = { start, end: marked.indexOf(']]') - '[['.length }
  return found.length > 0 && found.every(({ span }) => overlaps(span, mark))
}

function compare(
  what: string,
  text: string,
  suggestion: Finding['suggestions'][number] | undefined,
  expected: string
): string[] {
  const actual = suggestion ? applySuggestion(text, suggestion) : undefined
  return actual === expected ? [] : [`the ${what} gives “${actual ?? 'nothing'}” instead of “${expected}”`]
}

/** Takes the `[[…]]` marks out of an example. */
export function unmark(marked: string): { text: string; marks: string[] } {
  const marks: string[] = []
  const text = marked.replace(/\[\[([\s\S]*?)\]\]/g, (_, inner: string) => {
    marks.push(inner)
    return inner
  })
  return { text, marks }
}
