import { expressionOf } from '../language/expression.js'

/** The sentences of a reply, and how many of them cannot stand alone. */
export interface Sentences {
  readonly texts: readonly string[]
  readonly fragments: number
}

/**
 * True when too much was taken out: more sentences than before cannot stand alone, a bracket or a quotation mark has
 * lost its fellow, a quotation what leads to it, a sign stands at the head, or they have a stub in them (`stubs`):
 * `I'm really, and …`, `I must tell you.`
 */
export function leavesHole(before: Sentences, after: Sentences, stubs: string | undefined): boolean {
  return (
    after.fragments > before.fragments ||
    countOpen(after.texts) > countOpen(before.texts) ||
    countLoose(after.texts) > countLoose(before.texts) ||
    (stubs !== undefined && countStubs(after.texts, stubs) > countStubs(before.texts, stubs)) ||
    tearsQuote(before.texts, after.texts)
  )
}

/** What somebody said, and the words around it that say who did: `you call us “slow”, and …`. */
const QUOTED = /(?<before>\S+) ?(?<said>[“"«][^”"»]+[”"»]) ?(?<after>\S*)/gu

/** A quotation stands there without the word that led to it, or ends a sentence that went on behind it. */
function tearsQuote(before: readonly string[], after: readonly string[]): boolean {
  const around = (texts: readonly string[]) =>
    texts.flatMap((text) => [...text.matchAll(QUOTED)].map(({ groups }) => groups!))
  const known = around(before)
  return around(after).some(({ before: lead, said, after: rest }) => {
    const was = known.find((each) => each['said'] === said)
    return was !== undefined && (was['before'] !== lead || (isSign(rest) && !isSign(was['after'])))
  })
}

/** The sentence ends there. */
function isSign(word = ''): boolean {
  return /^[.!?…]*$/u.test(word)
}

/** Sentences that begin with a sign that was to part them from what is gone. */
function countLoose(sentences: readonly string[]): number {
  return sentences.filter((text) => /^[,;:]\s/.test(text)).length
}

function countStubs(sentences: readonly string[], stubs: string): number {
  return sentences.reduce((sum, text) => sum + [...text.matchAll(expressionOf(stubs, 'giu', text))].length, 0)
}

/** Brackets and quotation marks without their fellows. */
function countOpen(sentences: readonly string[]): number {
  const text = sentences.join(' ')
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0
  const open = (left: RegExp, right: RegExp) => Math.abs(count(left) - count(right))
  return open(/\(/g, /\)/g) + open(/“/g, /”/g) + open(/«/g, /»/g) + (count(/"/g) % 2)
}
