import type { Mark, Reading, ReadSentence } from '../incoming/reading.js'
import type { Tokens } from '../language/tokens.js'
import { ruleOf } from './accept.js'
import { clauseAround } from './clauses.js'
import type { Candidate } from './match-patterns.js'
import { endsWithQuestion } from './question-kind.js'
import { spanOf } from './span-of.js'

/** What the recognising rules have seen in a text; moves are left to the structure of replies. */
export function readingOf(tokens: Tokens, recognised: readonly Candidate[]): Reading {
  const marks = recognised
    .filter((candidate) => ruleOf(candidate).category !== 'moves')
    .map((candidate) => markOf(candidate, tokens))
  return { text: tokens.text, sentences: sentencesOf(tokens), marks }
}

function markOf(candidate: Candidate, tokens: Tokens): Mark {
  const { markFirst, markLast, sentence } = candidate
  const { first, last } = clauseAround(tokens, sentence, markFirst, markLast)
  return {
    ...spanOf(tokens, markFirst, markLast),
    rule: ruleOf(candidate).id,
    clause: spanOf(tokens, first, last),
    sentence
  }
}

function sentencesOf(tokens: Tokens): ReadSentence[] {
  const { count, first, last, zone, list } = tokens.sentences
  return Array.from({ length: count }, (_, i) => ({
    ...spanOf(tokens, first[i]!, last[i]!),
    zone: zone[i]!,
    isQuestion: endsWithQuestion(tokens, i),
    isList: list[i] === 1
  }))
}
