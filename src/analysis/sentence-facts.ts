import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import { clauseAround } from './clauses.js'
import type { RulesetRunner } from './match-patterns.js'
import { questionKind } from './question-kind.js'

/** A stretch between two clause borders; tokens, counted from the first of the sentence, end exclusive. */
export interface ClauseFacts {
  readonly from: number
  readonly to: number
  /** Classes of its first word. */
  readonly head: number
  /** It has a word that can be a finite verb. */
  readonly finite: boolean
}

/** What the words of a sentence alone say of its clauses. */
export interface SentenceFacts {
  readonly asks: 'open' | 'closed' | undefined
  /** It turns to another matter (*by the way*). */
  readonly isAside: boolean
  readonly clauses: readonly ClauseFacts[]
}

const SURE_VERB = CLASS.past | CLASS.be | CLASS.have | CLASS.do | CLASS.modal
const VERB = CLASS.verb | CLASS.verb3
const NOT_VERB = CLASS.noun | CLASS.adj | CLASS.det | CLASS.prep

export function readFacts(tokens: Tokens, sentence: number, runner: RulesetRunner): SentenceFacts {
  return {
    asks: questionKind(tokens, sentence, runner),
    isAside: shows(sentence, 'aside', runner),
    clauses: clausesOf(tokens, sentence)
  }
}

/** A pattern of this feature matches in the sentence. */
export function shows(sentence: number, feature: string, runner: RulesetRunner): boolean {
  const rows = runner.ruleset.texts().features[feature] ?? []
  return rows.some((row) => runner.matchesIn(row, sentence))
}

/** True where one of the classes is one of verbs. */
export function mayBeVerb(bits: number): boolean {
  return (bits & (SURE_VERB | VERB)) !== 0
}

/** The stretches between the clause borders of a sentence. */
export function clausesOf(tokens: Tokens, sentence: number): ClauseFacts[] {
  const clauses: ClauseFacts[] = []
  const first = tokens.sentences.first[sentence]!
  const last = tokens.sentences.last[sentence]!
  let at = first
  while (at < last) {
    const head = tokens.classes[at]!
    if (head & CLASS.sign) {
      at++
      continue
    }
    const end = Math.max(clauseAround(tokens, sentence, at, at + 1).last, at + 1)
    clauses.push({ from: at - first, to: end - first, head, finite: hasVerb(tokens, at, end) })
    at = end
  }
  return clauses
}

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const bits = tokens.classes[at]!
    if (bits & SURE_VERB || (bits & VERB && !(bits & NOT_VERB))) return true
  }
  return false
}
