import type { Span } from '../core/span.js'
import { expressionOf } from '../language/expression.js'
import { classesFor } from '../language/narrow.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { DraftStyle } from './draft-style.js'
import { protectedTokens } from './protected-tokens.js'
import { bareWords, closed, say, withoutHead } from './sentence-text.js'

/** The message that the draft answers, and what is known of its words. */
export interface Received {
  readonly text: string
  /** Where it complains. */
  readonly complaints: readonly Span[]
  /** Words that are not to be said back: insults, threats. */
  readonly heat: readonly Span[]
}

const MOST_WORDS = 18
/** Words of a request: *give you the hall*. */
const LEAST_ASKED = 3

/** A word that its writer hides is no word to say back: `b*stards`, `f***ing`. */
const MASKED_WORD = /\p{L}\*+\p{L}|\p{L}\*{2,}/u

/** The request of a message in the writer's mouth; undefined where it cannot be said literally. */
export function restatedRequest(
  received: Received | undefined,
  words: RewriteWords,
  style: DraftStyle
): string | undefined {
  for (const sentence of sentencesOf(received)) {
    for (const { match, text, verbs } of words.requests) {
      const groups = expressionOf(match, 'iu', sentence.text).exec(sentence.text)?.groups
      const said = groups?.['words']
      const turned = said === undefined ? undefined : turn(said, words)
      const verb = formOf(groups?.['verb'], verbs, style)
      if (turned !== undefined) return closed(say(text, words, style, { words: turned, verb }))
    }
  }
  return undefined
}

/** The complaint of a message in the writer's mouth; undefined where it cannot be said literally. */
export function restatedTrouble(
  received: Received | undefined,
  words: RewriteWords,
  style: DraftStyle
): string | undefined {
  for (const sentence of sentencesOf(received)) {
    if (!received!.complaints.some(({ start, end }) => start < sentence.end && sentence.start < end)) continue
    for (const { match, text } of words.troubles) {
      const groups = expressionOf(match, 'iu', sentence.text).exec(sentence.text)?.groups
      if (groups?.['quoted']) return say(text, words, style, { words: groups['quoted'].trim() })
      const said = groups?.['words']
      const turned = said === undefined || said.trim().split(/\s+/).length < 3 ? undefined : turn(said, words)
      if (turned !== undefined) return closed(say(text, words, style, { words: turned }))
    }
  }
  return undefined
}

/** A request as a refusal tells it. */
export interface RefusedRequest {
  /** Beside the refusal; undefined where it would say a token twice. */
  readonly beside: string | undefined
  /** In place of the refusal; undefined where that says more than what it refuses. */
  readonly instead: string | undefined
}

/** The request as the refusal itself tells it. */
export function refusedRequest(
  refusal: string,
  words: RewriteWords,
  style: DraftStyle
): RefusedRequest | undefined {
  for (const { match, text, verbs } of words.refused) {
    const found = expressionOf(match, 'iu', refusal).exec(refusal)
    const said = found?.groups?.['words']?.trim().replace(/[\s,;:–—-]+$/u, '')
    const verb = formOf(found?.groups?.['verb'], verbs, style)
    if (!found || !said || said.split(/\s+/).length > MOST_WORDS) continue
    const once = withoutDay(said, words, style)
    const restated = (asked: string) => closed(say(text, words, style, { words: asked, verb }))
    return {
      beside: once && restated(once),
      instead: isAllSaid(refusal, found, words) ? restated(said) : undefined
    }
  }
  return undefined
}

/** Nothing but who refuses and an opener stands before what is refused, and nothing behind it. */
function isAllSaid(refusal: string, found: RegExpExecArray, words: RewriteWords): boolean {
  const lead = bareWords(refusal.slice(0, found.index))
  const before = words.openers.includes(lead)
    ? ['']
    : bareWords(withoutHead(refusal.slice(0, found.index), words.openers)).split(' ')
  const { 'one-words': ones, 'house-words': houses } = words.writer
  const isWho = (word: string) => word === '' || ones.includes(word) || houses.includes(word)
  return before.every(isWho) && !/\p{L}/u.test(refusal.slice(found.index + found[0].length))
}

/** The day stands in the refusal; undefined where another token would be said twice, or nothing is left. */
function withoutDay(said: string, words: RewriteWords, { lang }: DraftStyle): string | undefined {
  const { 'request-day': day } = words
  const isTwice = (text: string) => protectedTokens(`. ${text}`, words, lang).size > 0
  if (!isTwice(said)) return said
  const bare = day === undefined ? '' : said.replace(expressionOf(day, 'iu', said), '')
  return bare.split(/\s+/).length < LEAST_ASKED || isTwice(bare) ? undefined : bare
}

function formOf(
  verb: string | undefined,
  forms: Readonly<Record<string, string>> | undefined,
  { lang }: DraftStyle
): string {
  return forms?.[verb?.toLocaleLowerCase(lang) ?? ''] ?? ''
}

interface Said extends Span {
  readonly text: string
}

/** The sentences that can be said back without heat. */
function sentencesOf(received: Received | undefined): Said[] {
  if (!received) return []
  const found = [...received.text.matchAll(/[^.!?\n]+[.!?]*/gu)]
  const isHot = ({ text, start, end }: Said) =>
    received.heat.some((span) => span.start < end && start < span.end) || MASKED_WORD.test(text)
  return found.flatMap(({ 0: raw, index }) => {
    const whole = saidAt(raw, index)
    const parts = isHot(whole) ? behindInsult(whole).filter((part) => !isHot(part)) : [whole]
    return parts.filter(({ text }) => text !== '' && !isShouted(text))
  })
}

function saidAt(raw: string, index: number): Said {
  const text = raw.trim()
  const start = index + raw.indexOf(text)
  return { text, start, end: start + text.length }
}

/** `You fools, the boiler has been off since Monday`: what comes behind a comma tells the trouble without the insult. */
function behindInsult({ text, start }: Said): Said[] {
  const comma = /[,;–—] /u.exec(text)
  const rest = comma ? saidAt(text.slice(comma.index + 1), start + comma.index + 1) : undefined
  return rest && rest.text.split(/\s+/).length >= LEAST_ASKED ? [rest] : []
}

function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals * 2 > (text.match(/\p{L}/gu)?.length ?? 1)
}

/** Persons turned round; undefined where words are too many, or speak of the writer. */
function turn(said: string, words: RewriteWords): string | undefined {
  const bare = said.trim().replace(/[\s,;:]+$/u, '')
  if (
    bare === '' ||
    bare.split(/\s+/).length > MOST_WORDS ||
    expressionOf(words.unsaid, 'iu', bare).test(bare)
  )
    return undefined
  const keys = Object.keys(words.turn).sort((a, b) => b.length - a.length)
  if (keys.length === 0) return undefined
  const { letter } = classesFor(bare)
  const persons = expressionOf(
    `(?<![${letter}'’])(?:${keys.map((key) => key.replaceAll("'", "['’]")).join('|')})(?![${letter}'’])`,
    'giu',
    bare
  )
  const turned = bare.replace(persons, (word) => words.turn[word.toLowerCase().replaceAll('’', "'")] ?? word)
  const [first = ''] = turned.split(/\s/)
  const isName = /^\p{Lu}/u.test(first) && !words.small.includes(first.toLowerCase())
  return isName ? turned : turned.charAt(0).toLowerCase() + turned.slice(1)
}
