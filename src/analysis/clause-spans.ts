import type { Span } from '../core/span.js'
import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import { clausesOf } from './sentence-facts.js'
import { canBeFinite, lacksSubject, opensWithVerb } from './whole-clause.js'

/** One clause as it stands in the text, with the conjunction or subordinator at its head. UTF-16 offsets. */
export interface ClauseSpan extends Span {
  readonly sentence: number
  /** It has a subject or a verb of its own, and no subordinator makes it lean on another. */
  readonly isWhole: boolean
  /** A finite verb is its first word: its subject may stand in the clause before it. */
  readonly lacksSubject: boolean
  /** It has no subject of its own in front of its finite verb, and needs one. */
  readonly isHeadless: boolean
  /** It has neither a verb nor what could be a subject, and cannot do without. */
  readonly isBare: boolean
  /** It leans on another clause: *whatever the fault*. */
  readonly isLeaning: boolean
  /** It says nothing without a verb. */
  readonly needsVerb: boolean
  readonly words: readonly ClauseWord[]
}

/** A word of a clause. UTF-16 offsets. */
export interface ClauseWord extends Span {
  /** In small letters. */
  readonly text: string
  /** It can be the finite verb of its clause. */
  readonly isVerb: boolean
  /** It joins its clause to another: *and*, *that*. */
  readonly joins: boolean
  /** It says nothing without a word behind it: *the*, *of*, *and*. */
  readonly waits: boolean
  /** It helps a verb behind it: *have*, *will*. */
  readonly helps: boolean
  /** It only colours what it stands beside: *never*, *again*. */
  readonly colours: boolean
  /** It can open words that go with whatever clause they stand in front of: *on Friday*, *sadly*. */
  readonly sets: boolean
}

const JOINS = CLASS.conj | CLASS.sub
const WAITS = CLASS.det | CLASS.poss | CLASS.prep | CLASS.conj | CLASS.sub
const HELPS = CLASS.be | CLASS.have | CLASS.do | CLASS.modal
const COLOURS = CLASS.adv | CLASS.neg | CLASS.intens
const SETS = CLASS.prep | CLASS.adv | CLASS.time | CLASS.num
/** Words that say something by themselves as well: *that*, *before*, *mine*. */
const ALONE = CLASS.pron | CLASS.adv | CLASS.noun | CLASS.adj | CLASS.num

/** The clauses of every sentence, in reading order. */
export function clauseSpans(tokens: Tokens): ClauseSpan[] {
  const { start, end, sentences } = tokens
  return Array.from({ length: sentences.count }, (_, sentence) => {
    const first = sentences.first[sentence]!
    return clausesOf(tokens, sentence).map(({ from, to, head, finite }): ClauseSpan => {
      const isLeaning = leansOn(tokens.classes, first + from, head)
      const words = wordsIn(tokens, first + from, first + to)
      const isSubjectThere = hasSubject(tokens.classes, first + from)
      const { needsVerb } = tokens.syntax
      const isNoun = (head & (CLASS.det | CLASS.poss)) !== 0 && !(head & (CLASS.wh | CLASS.sub))
      const isBare = needsVerb && !isSubjectThere && !isNoun && !words.some((word) => word.isVerb)
      return {
        start: start[first + from]!,
        end: end[first + to - 1]!,
        sentence,
        isWhole: !isLeaning && (finite || isSubjectThere),
        lacksSubject: opensWithVerb(tokens, first + from, first + to),
        isHeadless: lacksSubject(tokens, first + from, first + to),
        isBare,
        isLeaning: isLeaning || (head & CLASS.wh) !== 0,
        needsVerb,
        words
      }
    })
  }).flat()
}

function wordsIn(tokens: Tokens, first: number, last: number): ClauseWord[] {
  const { classes, start, end, text } = tokens
  const words: ClauseWord[] = []
  for (let at = first; at < last; at++) {
    const bits = classes[at]!
    if (bits & CLASS.sign) continue
    words.push({
      start: start[at]!,
      end: end[at]!,
      text: text.slice(start[at], end[at]).toLowerCase(),
      isVerb: canBeFinite(tokens, at, first),
      joins: (bits & JOINS) !== 0 && (bits & CLASS.det) === 0,
      waits: (bits & WAITS) !== 0 && (bits & ALONE) === 0,
      helps: (bits & HELPS) !== 0,
      colours: (bits & COLOURS) !== 0,
      sets: (bits & SETS) !== 0
    })
  }
  return words
}

/** A subordinator at its head, or behind the conjunction there: `and that the fee stands`. */
function leansOn(classes: Tokens['classes'], first: number, head: number): boolean {
  if (head & CLASS.sub) return true
  const next = classes[first + 1] ?? 0
  return (head & CLASS.conj) !== 0 && (next & CLASS.sub) !== 0 && (next & CLASS.det) === 0
}

function hasSubject(classes: Tokens['classes'], first: number): boolean {
  const head = classes[first]! & CLASS.conj ? first + 1 : first
  return (classes[head]! & CLASS.pron) !== 0
}
