import type { Profile } from '../core/draft.js'
import { CLASS } from '../language/classes.js'
import { hashWord } from '../language/hash.js'
import type { Tokens } from '../language/tokens.js'
import type { Check, Guard } from '../rulesets/ruleset.js'
import { clauseAround } from './clauses.js'
import type { Candidate } from './match-patterns.js'

/** What the guards of one draft can ask beyond the match itself. */
export interface GuardContext {
  readonly tokens: Tokens
  readonly profile: Profile
  /** How many other places the candidate's rule has been accepted at before it. */
  accepted(candidate: Candidate): number
  /**
   * Is there a fault of one of the categories in another sentence, found by a rule that does not ask this itself? Or are
   * there two other sentences with matches that want nothing else?
   */
  faultElsewhere(candidate: Candidate, categories: readonly string[]): boolean
}

/** How far back a `before` pattern may begin. */
const REACH = 24
const QUESTION = hashWord('?')
const QUOTE = hashWord('"')

/** True when every check of the guard holds for the candidate. */
export function holds(guard: Guard, candidate: Candidate, context: GuardContext): boolean {
  for (const check of guard) if (!holdsCheck(check, candidate, context)) return false
  return true
}

function holdsCheck(check: Check, candidate: Candidate, context: GuardContext): boolean {
  const { tokens } = context
  switch (check.is) {
    case 'before':
      return endsBefore(check.pattern, check.within, candidate, tokens)
    case 'after':
      return beginsAfter(check.pattern, check.within, candidate, tokens)
    case 'around':
      return liesAround(check.pattern, candidate, tokens)
    case 'sentence':
      return inSentence(check.pattern, candidate.sentence, candidate, tokens)
    case 'next':
      return inSentence(check.pattern, candidate.sentence + 1, candidate, tokens)
    case 'previous':
      return inSentence(check.pattern, candidate.sentence - 1, candidate, tokens)
    case 'clause':
      return inClause(check.pattern, candidate, tokens)
    case 'draft':
      return candidate.ruleset.matchesDraft(check.pattern)
    case 'zone':
      return check.zones.includes(tokens.sentences.zone[candidate.sentence]!)
    case 'mood':
      return hasMood(check.name, candidate, tokens)
    case 'polarity':
      return isNegatedOutside(candidate, tokens) === check.value
    case 'type':
      return hasType(check.name, candidate, tokens)
    case 'quoted':
      return isQuoted(candidate, tokens) === check.value
    case 'list':
      return (tokens.sentences.list[candidate.sentence] === 1) === check.value
    case 'place':
      return candidate.sentence === (check.name === 'first' ? 0 : tokens.sentences.count - 1)
    case 'profile':
      return context.profile === check.name
    case 'count':
      return context.accepted(candidate) + 1 >= check.from
    case 'elsewhere':
      return context.faultElsewhere(candidate, check.categories)
    case 'words':
      return countedWords(candidate.sentence, tokens, check.min, check.max)
    case 'not':
      return !holds(check.guard, candidate, context)
  }
}

function bounds(tokens: Tokens, sentence: number): { first: number; last: number } {
  return { first: tokens.sentences.first[sentence]!, last: tokens.sentences.last[sentence]! }
}

function endsBefore(pattern: number, within: number, candidate: Candidate, tokens: Tokens): boolean {
  if (!candidate.ruleset.mayBegin(pattern, candidate.sentence)) return false
  const { first, last } = bounds(tokens, candidate.sentence)
  for (let at = candidate.first; at >= Math.max(first, candidate.first - REACH); at--) {
    const end = candidate.ruleset.guardAt(pattern, at, first, last)
    if (end > at && end <= candidate.first && candidate.first - end <= within) return true
  }
  return false
}

function beginsAfter(pattern: number, within: number, candidate: Candidate, tokens: Tokens): boolean {
  const { first, last } = bounds(tokens, candidate.sentence)
  for (let at = candidate.last; at <= Math.min(last, candidate.last + within); at++) {
    if (candidate.ruleset.guardAt(pattern, at, first, last) >= 0) return true
  }
  return false
}

function liesAround(pattern: number, candidate: Candidate, tokens: Tokens): boolean {
  if (!candidate.ruleset.mayBegin(pattern, candidate.sentence)) return false
  const { first, last } = bounds(tokens, candidate.sentence)
  for (let at = Math.max(first, candidate.markFirst - REACH); at < candidate.markLast; at++) {
    if (candidate.ruleset.guardAt(pattern, at, first, last) > candidate.markFirst) return true
  }
  return false
}

function inSentence(pattern: number, sentence: number, candidate: Candidate, tokens: Tokens): boolean {
  return sentence >= 0 && sentence < tokens.sentences.count && candidate.ruleset.matchesIn(pattern, sentence)
}

function inClause(pattern: number, candidate: Candidate, tokens: Tokens): boolean {
  if (!candidate.ruleset.mayBegin(pattern, candidate.sentence)) return false
  const clause = clauseAround(tokens, candidate.sentence, candidate.first, candidate.last)
  for (let at = clause.first; at < clause.last; at++) {
    if (candidate.ruleset.guardAt(pattern, at, clause.first, clause.last) >= 0) return true
  }
  return false
}

/** A mood holds when one of its patterns matches in the clause, beginning no later than the candidate. */
function hasMood(name: string, candidate: Candidate, tokens: Tokens): boolean {
  const { features } = candidate.ruleset.ruleset.texts()
  if (name !== 'declarative') return showsMood(features[name] ?? NO_ROWS, candidate, tokens)
  for (const mood of MOODS) if (showsMood(features[mood] ?? NO_ROWS, candidate, tokens)) return false
  return true
}

const MOODS = ['open-condition', 'counterfactual', 'imperative']
const NO_ROWS: readonly number[] = []

function showsMood(rows: readonly number[], candidate: Candidate, tokens: Tokens): boolean {
  const { ruleset, sentence, markFirst } = candidate
  const { first, last } = tokens.sentences
  let from = -1
  for (const row of rows) {
    if (!ruleset.mayBegin(row, sentence)) continue
    if (from < 0) from = clauseAround(tokens, sentence, candidate.first, candidate.last).first
    for (let at = from; at <= markFirst; at++) {
      if (ruleset.guardAt(row, at, first[sentence]!, last[sentence]!) >= 0) return true
    }
  }
  return false
}

function isNegatedOutside(candidate: Candidate, tokens: Tokens): boolean {
  return isNegatedBefore(candidate, tokens) || isNegatedBehind(candidate, tokens)
}

function isNegatedBefore({ ruleset, sentence, first: end }: Candidate, tokens: Tokens): boolean {
  const { first, last } = bounds(tokens, sentence)
  for (const row of ruleset.ruleset.texts().features['negation-before'] ?? NO_ROWS) {
    if (!ruleset.mayBegin(row, sentence)) continue
    for (let at = Math.max(first, end - REACH); at < end; at++) {
      const reached = ruleset.guardAt(row, at, first, last)
      if (reached > at && reached <= end && end - reached <= 3) return true
    }
  }
  return false
}

function isNegatedBehind({ ruleset, sentence, first: begin, last: end }: Candidate, tokens: Tokens): boolean {
  const { first, last } = bounds(tokens, sentence)
  let until = -1
  for (const row of ruleset.ruleset.texts().features['negation-after'] ?? NO_ROWS) {
    if (!ruleset.mayBegin(row, sentence)) continue
    if (until < 0) until = clauseAround(tokens, sentence, begin, end).last
    for (let at = end; at < until; at++) if (ruleset.guardAt(row, at, first, last) >= 0) return true
  }
  return false
}

function hasType(name: string, candidate: Candidate, tokens: Tokens): boolean {
  const { features } = candidate.ruleset.ruleset.texts()
  const shows = (feature: string) => {
    for (const row of features[feature] ?? NO_ROWS) {
      if (inSentence(row, candidate.sentence, candidate, tokens)) return true
    }
    return false
  }
  const asks = endsWithQuestion(candidate.sentence, tokens) || shows('question')
  switch (name) {
    case 'question':
      return asks
    case 'statement':
      return !asks
    case 'wh-question':
      return shows('wh-question')
    case 'tag':
      return shows('tag-question')
    default:
      return asks && !shows('wh-question')
  }
}

function endsWithQuestion(sentence: number, tokens: Tokens): boolean {
  const { first, last } = bounds(tokens, sentence)
  for (let at = last - 1; at >= first && tokens.classes[at]! & CLASS.sign; at--) {
    if (tokens.skeleton[at] === QUESTION) return true
  }
  return false
}

function isQuoted(candidate: Candidate, tokens: Tokens): boolean {
  const { first, last } = bounds(tokens, candidate.sentence)
  let before = 0
  for (let at = first; at < candidate.markFirst; at++) if (tokens.skeleton[at] === QUOTE) before++
  if (before % 2 === 0) return false
  for (let at = candidate.markLast; at < last; at++) if (tokens.skeleton[at] === QUOTE) return true
  return false
}

function countedWords(sentence: number, tokens: Tokens, min: number, max: number): boolean {
  const { first, last } = bounds(tokens, sentence)
  let words = 0
  for (let at = first; at < last; at++) if ((tokens.classes[at]! & CLASS.sign) === 0) words++
  return words >= min && words <= max
}
