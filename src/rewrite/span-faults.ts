import type { Finding } from '../core/finding.js'
import type { Change } from './piece-table.js'
import type { Step, View } from './view.js'

/** A wording may bring in no more words than these. */
const MOST_NEW = 2

/** The first wording that each rule offers, where it is complete: all together, then one by one. */
export function wordingSteps(view: View): Step[] {
  const single = view.analysis.findings.flatMap((finding): Step[] => {
    const changes = wording(finding, view)
    return changes && isInBody(changes, view)
      ? [{ changes: [changes], rules: [finding.ruleId], reason: finding.message }]
      : []
  })
  if (single.length < 2) return single
  const apart: Step[] = []
  for (const step of single) {
    const { span } = step.changes[0]!
    if (apart.every(({ changes: [other] }) => span.start >= other!.span.end || span.end <= other!.span.start))
      apart.push(step)
  }
  return [joined(apart), ...single]
}

function wording(finding: Finding, { text, style }: View): Change | undefined {
  if (finding.ruleId === 'heated/bangs') return { span: finding.span, text: calm(finding.actual) }
  if (finding.ruleId === 'heated/shouting' || finding.ruleId === 'heated/shouted-words') {
    return { span: finding.span, text: lowered(finding, text, style.lang) }
  }
  const [first] = finding.suggestions
  if (finding.category === 'structure' || !first || first.kind === 'restructure' || /[⟨⟩]/.test(first.text))
    return undefined
  const isSaid =
    first.kind === 'fix' || newWords(first.text, text.slice(first.span.start, first.span.end)) <= MOST_NEW
  return isSaid ? { span: first.span, text: first.text } : undefined
}

/** Words that have no like in what they stand in for: with many of them a wording says what the draft did not. */
function newWords(text: string, old: string): number {
  const stems = new Set(wordsOf(old).map(stem))
  return wordsOf(text).filter((word) => !stems.has(stem(word))).length
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
}

function stem(word: string): string {
  return word.slice(0, 4)
}

function calm(actual: string): string {
  return actual.replace(/[!?]{2,}/g, (signs) => (signs.includes('?') ? '?' : '.'))
}

/** Words in capitals, written as others are; a sentence keeps its first capital. */
function lowered({ actual, span }: Finding, text: string, lang: string): string {
  const low = actual.replace(/\p{Lu}{2,}/gu, (word) => word.toLocaleLowerCase(lang))
  const begins = /(?:^|[.!?\n])\s*$/.test(text.slice(0, span.start))
  return begins ? low.charAt(0).toLocaleUpperCase(lang) + low.slice(1) : low
}

function isInBody({ span }: Change, { layout }: View): boolean {
  return layout.zones.some(
    ({ zone, start, end }) =>
      (zone === 'body' || zone === 'closing') && start <= span.start && span.end <= end
  )
}

function joined(steps: readonly Step[]): Step {
  return {
    changes: steps.flatMap(({ changes }) => changes),
    rules: [...new Set(steps.flatMap(({ rules }) => rules))],
    reason: [...new Set(steps.map(({ reason }) => reason))].join(' ')
  }
}
