import type { Suggestion } from '../core/finding.js'
import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import type { PatternInfo, SuggestionTemplate } from '../rulesets/ruleset.js'
import { type ClauseRange, clauseAround, clauseBody } from './clauses.js'
import { type Change, deletionOf, startsSentence } from './delete-words.js'
import type { Candidate } from './match-patterns.js'
import { partTurn, writesSmall } from './part-turn.js'
import { type Manner, mannerOf, type Register, turned, type Voice } from './reader-register.js'
import { capitalise, decapitalise, reshape } from './reshape.js'
import { spanOf } from './span-of.js'

/** `⟨name⟩`, `⟨name:form⟩`, `⟨name|words when nothing was captured⟩`. */
const SLOT = /⟨([a-z][a-z0-9]*)(?::([a-z]+))?(?:\|([^⟩]*))?⟩/g

/** The suggestions of a pattern, filled from the words it captured. */
export function suggestionsFor(candidate: Candidate, info: PatternInfo, tokens: Tokens): Suggestion[] {
  const made: Suggestion[] = []
  for (const template of info.suggest) {
    const suggestion = fill(template, candidate, info, tokens)
    if (suggestion && !made.some((other) => saysTheSame(other, suggestion))) made.push(suggestion)
  }
  return made
}

function saysTheSame(a: Suggestion, b: Suggestion): boolean {
  return a.text === b.text && a.span.start === b.span.start && a.span.end === b.span.end
}

function fill(
  template: SuggestionTemplate,
  candidate: Candidate,
  info: PatternInfo,
  tokens: Tokens
): Suggestion | undefined {
  if (template.replaces === 'turn') return parted(template, candidate, info, tokens)
  const range = rangeOf(template, candidate, tokens)
  if (template.replaces === 'match' && losesVerb(template.text, range, tokens)) return undefined
  const span = spanOf(tokens, range.first, range.last)
  const { lang } = candidate.ruleset.ruleset
  const manner = mannerOf(tokens, candidate.ruleset.ruleset.texts().rewrite)
  let filled = ''
  for (const part of partsOf(template, manner)) {
    if (typeof part === 'string') filled += part
    else {
      const text = captured(part.name, candidate, info, tokens)
      filled += text === undefined ? part.otherwise : part.form ? reshape(text, part.form, lang) : text
    }
  }
  if (filled.trim() === '') return { ...deletionOf(range, candidate, tokens), kind: template.kind }
  const opens = startsSentence(range.first, candidate, tokens)
  // what was captured keeps its own capital
  const text = opens
    ? capitalise(filled, lang)
    : template.text.startsWith('⟨')
      ? filled
      : decapitalise(filled, lang)
  return { ...ending({ span, text }, range, candidate, tokens), kind: template.kind }
}

/** Two sentences in place of an acknowledgement and what takes it back. */
function parted(
  { text: and, kind }: SuggestionTemplate,
  { ruleset: { ruleset }, sentence, markFirst, markLast, captures }: Candidate,
  info: PatternInfo,
  tokens: Tokens
): Suggestion | undefined {
  const index = info.captures.indexOf('ack')
  const [first = -1, last = -1] = index < 0 ? [] : captures.slice(2 * index, 2 * index + 2)
  const turn = {
    sentence,
    first: markFirst,
    last: markLast,
    acknowledged: first < 0 ? undefined : { first, last }
  }
  const { turns = [], 'bare-refusals': noes } = ruleset.texts().rewrite ?? {}
  const change = partTurn(turn, tokens, { lang: ruleset.lang, and, turns, noes })
  return change && { ...change, kind }
}

/** Where the text ends a sentence in the midst of one, the next word begins another. */
function ending(
  change: Change,
  { last }: ClauseRange,
  { sentence, ruleset }: Candidate,
  tokens: Tokens
): Change {
  const { span, text } = change
  const isEnd = last >= tokens.sentences.last[sentence]! || (tokens.classes[last]! & CLASS.sign) !== 0
  const isSmall =
    (tokens.classes[tokens.sentences.first[sentence]!]! & (CLASS.capital | CLASS.num | CLASS.sign)) === 0
  if (isEnd || !/[.!?…]$/.test(text) || (isSmall && writesSmall(tokens))) return change
  const end = tokens.end[last]!
  const next = capitalise(tokens.text.slice(tokens.start[last]!, end), ruleset.ruleset.lang)
  return { span: { start: span.start, end }, text: `${text} ${next}` }
}

/** A stretch of words, or a slot for what was captured. */
type Part = string | { readonly name: string; readonly form: string | undefined; readonly otherwise: string }

type Parts = Map<Voice | undefined, readonly Part[]>
const read = new WeakMap<SuggestionTemplate, Map<Register | undefined, Parts>>()

/** The parts as they are said in the manner of a draft. */
function partsOf(template: SuggestionTemplate, manner: Manner): readonly Part[] {
  const byRegister = read.get(template) ?? new Map<Register | undefined, Parts>()
  read.set(template, byRegister)
  const all: Parts = byRegister.get(manner.register) ?? new Map()
  byRegister.set(manner.register, all)
  const known = all.get(manner.voice)
  if (known) return known
  const text = turned(template.text, manner)
  const parts: Part[] = []
  let from = 0
  for (const { 0: slot, 1: name, 2: form, 3: otherwise = slot, index } of text.matchAll(SLOT)) {
    if (index > from) parts.push(text.slice(from, index))
    parts.push({ name: name!, form, otherwise })
    from = index + slot.length
  }
  if (from < text.length) parts.push(text.slice(from))
  all.set(manner.voice, parts)
  return parts
}

/** A suggestion that says when, and nothing else. */
const ADVERBIAL = /^\p{L}* ?⟨[^⟩]*⟩(?: \p{L}+)*$/u

function rangeOf(template: SuggestionTemplate, candidate: Candidate, tokens: Tokens): ClauseRange {
  if (template.replaces === 'match') return wholeLeaning(template, candidate, tokens)
  if (template.replaces === 'clause') {
    const clause = clauseAround(tokens, candidate.sentence, candidate.markFirst, candidate.markLast)
    const body = clauseBody(tokens, clause, candidate.markFirst)
    return template.text === '' ? withRest(body, candidate.sentence, tokens) : body
  }
  const first = tokens.sentences.first[candidate.sentence]!
  let last = tokens.sentences.last[candidate.sentence]!
  while (last > first + 1 && tokens.classes[last - 1]! & CLASS.sign && !/[.!?…]$/.test(template.text)) last--
  return { first, last }
}

/** The most words that do not stand alone where the clause beside them goes. */
const STUB = 3

/**
 * A clause that goes takes with it what hangs on it without a sign, and a stub of its sentence: the *Well* of *Well,
 * aren't we a ray of sunshine*.
 */
function withRest(range: ClauseRange, sentence: number, { classes, sentences }: Tokens): ClauseRange {
  const first = sentences.first[sentence]!
  const last = sentences.last[sentence]!
  let end = range.last
  if (end < last && (classes[end]! & CLASS.sub) !== 0)
    while (end < last && !(classes[end]! & CLASS.sign)) end++
  let words = 0
  for (let at = first; at < last; at++) {
    if ((at >= range.first && at < end) || classes[at]! & CLASS.sign) continue
    if (++words > STUB || classes[at]! & (CLASS.value | CLASS.name | CLASS.num))
      return { ...range, last: end }
  }
  return { first, last }
}

/** Words that open a subordinate clause cannot be changed without the rest of it: *once I'm through with the others*. */
function wholeLeaning(
  { text }: SuggestionTemplate,
  { sentence, markFirst: first, markLast: last }: Candidate,
  tokens: Tokens
): ClauseRange {
  if (!ADVERBIAL.test(text)) return { first, last }
  const { classes, morphology, syntax } = tokens
  // where the verb comes last, what says when comes in front of it and not in its place
  if (syntax.open !== 0 && last > first + 1 && isMainVerb(morphology[last - 1]!, syntax))
    return { first, last: last - 1 }
  if (!(classes[first]! & CLASS.sub)) return { first, last }
  const end = clauseAround(tokens, sentence, first, last).last
  for (let at = last; at < end; at++) if (classes[at]! & (CLASS.value | CLASS.name)) return { first, last }
  return { first, last: end }
}

/** What says when would stand in place of a verb, and not of a clause that a subordinator opens. */
function losesVerb(
  text: string,
  { first, last }: ClauseRange,
  { classes, morphology, syntax }: Tokens
): boolean {
  if (!ADVERBIAL.test(text) || classes[first]! & CLASS.sub) return false
  for (let at = first; at < last; at++) if (isMainVerb(morphology[at]!, syntax)) return true
  return false
}

/** Of a condition, `müsait olursa`, the verb goes with it. */
function isMainVerb(features: number, { finite, open }: Tokens['syntax']): boolean {
  return (features & finite) !== 0 && (features & open) === 0
}

/** What was captured, without a comma that led on to what the pattern says next. */
function captured(name: string, candidate: Candidate, info: PatternInfo, tokens: Tokens): string | undefined {
  const index = info.captures.indexOf(name)
  const first = candidate.captures[2 * index]
  const last = candidate.captures[2 * index + 1]
  if (index < 0 || first === undefined || last === undefined || first < 0 || last <= first) return undefined
  return tokens.text
    .slice(tokens.start[first]!, tokens.end[last - 1]!)
    .replace(/\s+/g, ' ')
    .replace(/ ?[,;]$/, '')
}
