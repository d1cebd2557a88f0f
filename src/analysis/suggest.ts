import type { Suggestion } from '../core/finding.js'
import type { Span } from '../core/span.js'
import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import type { PatternInfo, SuggestionTemplate } from '../rulesets/ruleset.js'
import { clauseAround, clauseBody } from './clauses.js'
import type { Candidate } from './match-patterns.js'
import { capitalise, decapitalise, reshape } from './reshape.js'

/** `⟨name⟩`, `⟨name:form⟩`, `⟨name|words when nothing was captured⟩`. */
const SLOT = /⟨([a-z][a-z0-9]*)(?::([a-z]+))?(?:\|([^⟩]*))?⟩/g

/** The suggestions of a pattern, filled from the words it captured. */
export function suggestionsFor(candidate: Candidate, info: PatternInfo, tokens: Tokens): Suggestion[] {
  const seen = new Set<string>()
  return info.suggest.flatMap((template): Suggestion[] => {
    const suggestion = fill(template, candidate, info, tokens)
    if (!suggestion) return []
    const key = `${suggestion.span.start} ${suggestion.span.end} ${suggestion.text}`
    if (seen.has(key)) return []
    seen.add(key)
    return [suggestion]
  })
}

/** Text at a stretch of tokens. */
export function spanOf(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! }
}

function fill(
  template: SuggestionTemplate,
  candidate: Candidate,
  info: PatternInfo,
  tokens: Tokens
): Suggestion | undefined {
  const range = rangeOf(template, candidate, tokens)
  const span = spanOf(tokens, range.first, range.last)
  const filled = template.text.replace(SLOT, (slot, name: string, form: string | undefined, otherwise: string | undefined) => {
    const text = captured(name, candidate, info, tokens)
    if (text === undefined) return otherwise ?? slot
    return form ? reshape(text, form) : text
  })
  if (filled.trim() === '') return deletion(span, range.last, candidate, tokens, template.kind)
  const capital = startsSentence(range.first, candidate, tokens)
  return { span, text: capital ? capitalise(filled) : decapitalise(filled), kind: template.kind }
}

function rangeOf(template: SuggestionTemplate, candidate: Candidate, tokens: Tokens): { first: number; last: number } {
  if (template.replaces === 'match') return { first: candidate.markFirst, last: candidate.markLast }
  if (template.replaces === 'clause') {
    const clause = clauseAround(tokens, candidate.sentence, candidate.markFirst, candidate.markLast)
    return clauseBody(tokens, clause, candidate.markFirst)
  }
  const first = tokens.sentences.first[candidate.sentence]!
  let last = tokens.sentences.last[candidate.sentence]!
  while (last > first + 1 && tokens.classes[last - 1]! & CLASS.sign && !/[.!?…]$/.test(template.text)) last--
  return { first, last }
}

function captured(name: string, candidate: Candidate, info: PatternInfo, tokens: Tokens): string | undefined {
  const index = info.captures.indexOf(name)
  const first = candidate.captures[2 * index]
  const last = candidate.captures[2 * index + 1]
  if (index < 0 || first === undefined || last === undefined || first < 0 || last <= first) return undefined
  return tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!).replace(/\s+/g, ' ')
}

function startsSentence(first: number, candidate: Candidate, tokens: Tokens): boolean {
  for (let at = tokens.sentences.first[candidate.sentence]!; at < first; at++) {
    if ((tokens.classes[at]! & CLASS.sign) === 0) return false
  }
  // a draft in small letters stays in small letters
  return (tokens.classes[first]! & CLASS.capital) !== 0 || (tokens.classes[first]! & CLASS.sign) !== 0
}

/** Takes words out with the comma and the space behind them (before them at the end of a sentence), and hands their capital to the next word. */
function deletion(
  span: Span,
  last: number,
  candidate: Candidate,
  tokens: Tokens,
  kind: Suggestion['kind']
): Suggestion {
  const { text } = tokens
  let { end } = span
  if (/[,:]/.test(text[end] ?? '')) end++
  while (/[ \u00a0]/.test(text[end] ?? '')) end++
  const sentenceEnd = tokens.sentences.last[candidate.sentence]!
  let next = last
  while (next < sentenceEnd && tokens.start[next]! < end) next++
  const nothingFollows = next >= sentenceEnd || (tokens.classes[next]! & CLASS.sign) !== 0
  if (nothingFollows) {
    let { start } = span
    while (start > 0 && /[ \u00a0,]/.test(text[start - 1]!)) start--
    return { span: { start, end: span.end }, text: '', kind }
  }
  const word = text.slice(end, tokens.end[next]!)
  const capital = startsSentence(candidate.markFirst, candidate, tokens) && tokens.start[next] === end
  return capital
    ? { span: { start: span.start, end: end + word.length }, text: capitalise(word), kind }
    : { span: { start: span.start, end }, text: '', kind }
}
