import { isJudging } from '../../src/rulesets/judging.js'
import type { SourceRule } from '../../src/rulesets/read-rule.js'
import { type LabelledDraft, SPAN_NAMES } from './learn-faults.js'

const MARK = /\[\[([\s\S]*?)\]\]/g

/** The examples of rules as labelled drafts: near misses teach more than anything what is clean. */
export function ruleExamples(rules: readonly SourceRule[]): LabelledDraft[] {
  return rules
    .filter((rule) => isJudging(rule) && SPAN_NAMES.has(rule.category))
    .flatMap(({ category, rule: { examples } }) => [
      ...examples.bad.map((example) =>
        unmarked(typeof example === 'string' ? example : example.text, category)
      ),
      ...examples.good.map((text) => ({ text, spans: [] }))
    ])
}

function unmarked(marked: string, category: string): LabelledDraft {
  let taken = 0
  const spans = [...marked.matchAll(MARK)].map(({ 0: whole, 1: words, index }) => {
    const start = index - taken
    taken += whole.length - words!.length
    return { categories: [category], isFree: false, start, end: start + words!.length }
  })
  return { text: marked.replace(MARK, '$1'), spans }
}
