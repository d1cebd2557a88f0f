import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { BodySentence, Paragraph } from './body-sentences.js'
import { type DraftStyle, setParagraph } from './draft-style.js'
import { expressionOf } from './expression.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import { losesNone, protectedTokens, type TokenCount } from './protected-tokens.js'
import { removal } from './remove-sentence.js'
import { closed, headOf, inside, opening, say, withoutHead } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/** What the draft says of the promise; undefined is a slot. */
interface Agreed {
  readonly what: string | undefined
  readonly act: string | undefined
  /** A whole clause: `the boards would be on site Monday`. */
  readonly that?: string | undefined
  readonly date: string | undefined
}

/** Words of a clause that can stand alone. */
const LEAST_WORDS = 4

/** The agreement as understood → the fact and today's date → an open question. Charges that say no more than that go. */
export function planConfront(view: View): Step | undefined {
  const finding = judged(view, 'structure/state-then-ask')
  if (!finding) return undefined
  const place = placeOf(view, finding.span.start)
  if (!place) return undefined
  const { words, today } = view
  const style = styleFor(view)
  const { greeting, sentences, skipped } = withoutGreeting(place, words)
  const own = place.sentences.slice(skipped)
  const lines = sentences.map((text, i) => ({ text, sentence: own[i]! }))
  const hasAgreement = own.some((each) => hasMove(each, 'agreement') && !hasMove(each, 'accusation'))
  const hasFact = own.some((each) => hasMove(each, 'fact--overdue') && !hasMove(each, 'accusation'))
  const charged = own.some((each) => hasMove(each, 'accusation'))
  const said = sentences.join(' ').replace(/\s+/g, ' ')
  const stated = [
    ...(hasAgreement ? [] : [agreement(said, view)]),
    ...(hasFact || (hasAgreement && !charged)
      ? []
      : [say(words.templates.today, words, style, { today, fact: factIn(said, view) })])
  ]
  const question = anySentence(view, 'open-question') ? [] : [say(words.templates.question, words, style)]
  const tokens = protectedTokens(stated.join(' '), words, style.lang)
  const kept = lines
    .filter(({ sentence }) => !isCharge(sentence) || !losesNone(tokensOf(sentence, view), tokens))
    .map((line) => ({ ...line, text: withoutCharge(line.sentence, line.text, view) }))
  const first = lines.findIndex(({ sentence }) =>
    hasMove(sentence, 'accusation', 'fact--overdue', 'agreement')
  )
  const from = kept.filter(
    ({ sentence }) => lines.findIndex((line) => line.sentence === sentence) < first
  ).length
  const agreed = hasAgreement
    ? kept.findLastIndex(({ sentence }) => hasMove(sentence, 'agreement')) + 1
    : from
  const texts = [
    ...kept.slice(0, agreed).map(({ text }) => text),
    ...stated,
    ...kept.slice(agreed).map(({ text }) => text),
    ...question
  ]
  const elsewhere = view.paragraphs
    .filter((each) => each !== place && isProse(each))
    .flatMap((each) => each.sentences)
    .filter((each) => isCharge(each) && losesNone(tokensOf(each, view), tokens))
  return {
    changes: [
      { span: place, text: setParagraph(begin(greeting, texts, view), style) },
      ...elsewhere.map((each) => removal(view, each))
    ],
    rules: [finding.ruleId],
    reason: finding.message
  }
}

function placeOf({ paragraphs }: View, at: number): Paragraph | undefined {
  const prose = paragraphs.filter(isProse)
  const marked = prose.find(({ start, end }) => start <= at && at < end)
  return (
    prose.find(({ sentences }) => sentences.some((each) => hasMove(each, 'accusation'))) ?? marked ?? prose[0]
  )
}

/** What stands beside the charge in its sentence, where that has all its tokens: `…, and the hall opens at six`. */
function withoutCharge(sentence: BodySentence, text: string, view: View): string {
  if (!hasMove(sentence, 'accusation')) return text
  const { words, style } = view
  const last = sentence.clauses.findLastIndex(({ move }) => move === 'accusation')
  const rest = sentence.clauses[last + 1]
  if (!rest || rest.text.split(/\s+/).length < LEAST_WORDS) return text
  const said = sentence.text.slice(rest.start - sentence.start)
  const joined = headOf(said, words['charge-joins'] ?? [])
  const isWhole = losesNone(tokensOf(sentence, view), protectedTokens(said, words, style.lang))
  return joined !== undefined && isWhole
    ? opening(closed(withoutHead(said, words['charge-joins'] ?? [])), style)
    : text
}

/** A sentence that only charges: whatever it says of the matter stands in the agreement. */
function isCharge(sentence: BodySentence): boolean {
  return hasMove(sentence, 'accusation') && !hasMove(sentence, 'refusal', 'alternative', 'hand-off', 'reason')
}

function tokensOf({ text }: BodySentence, { words, style }: View): TokenCount {
  return protectedTokens(text, words, style.lang)
}

/** Who says neither *I* nor *we* speaks for themselves. */
function styleFor({ style }: View): DraftStyle {
  return style.writerKnown ? style : { ...style, writer: 'one' }
}

function agreement(said: string, view: View): string {
  const { words } = view
  const style = styleFor(view)
  const found = promiseIn(said, view)
  const date = found.date ?? '⟨date⟩'
  const { 'agreement-that': whole } = words.templates
  if (found.that && whole) return say(whole, words, style, { that: found.that })
  if (found.act) return say(words.templates['agreement-act'], words, style, { act: found.act, date })
  return say(words.templates.agreement, words, style, { what: found.what ?? '⟨what⟩', date })
}

function promiseIn(said: string, view: View): Agreed {
  const { words } = view
  const found = words.facts
    .filter(({ text }) => text.startsWith('{i}'))
    .map(({ match }) => expressionOf(match, 'iu', said).exec(said)?.groups?.['what'])
    .find(Boolean)
  const missing = found && !isPronoun(found) ? lowered(found, view) : undefined
  for (const source of promisesOf(words)) {
    const groups = expressionOf(source, 'iu', said).exec(said)?.groups
    if (groups)
      return {
        what: groups['what'] ?? missing,
        act: groups['act'],
        that: groups['that'],
        date: groups['date']
      }
  }
  return { what: missing, act: undefined, date: undefined }
}

const promises = new WeakMap<RewriteWords, readonly string[]>()

/** What tells of a promise, with dates filled in. */
function promisesOf(words: RewriteWords): readonly string[] {
  const known = promises.get(words)
  if (known) return known
  const date = dateSource(words.tokens.dates, words.tokens.numbers)
  const sources = words.promises.map((source) => source.replaceAll('{date}', date))
  promises.set(words, sources)
  return sources
}

/** `Monday`, `3 May`, `the 2nd`, `Friday at noon`, `the end of May`. */
function dateSource(dates: readonly string[], numbers: readonly string[]): string {
  const word = `(?:${[...dates, ...numbers].join('|')})(?:s)?`
  return `(?:(?:the|last|next|this|end|of|at|day) )*(?:\\d[\\d./:]*(?:st|nd|rd|th|am|pm)?|${word})(?: (?:(?:at|the|of|in) )?(?:\\d[\\d./:]*(?:st|nd|rd|th|am|pm)?|${word}))*`
}

function factIn(said: string, view: View): string {
  const { words } = view
  const style = styleFor(view)
  for (const { match, text } of words.facts) {
    const what = expressionOf(match, 'iu', said).exec(said)?.groups?.['what']
    if (what !== undefined) {
      const filled = say(text, words, { ...style, small: true }, { what: lowered(what, view) })
      return filled.replace(/^(\p{Lu})(?=\p{Ll}{2})/u, (letter) => letter.toLocaleLowerCase(style.lang))
    }
  }
  return '⟨fact⟩'
}

/** From the head of a sentence into the middle of one. */
function lowered(what: string, { words, style }: View): string {
  const [first = ''] = /^\p{L}+/u.exec(what) ?? []
  const low = first.toLocaleLowerCase(style.lang)
  return words.tokens.numbers.includes(low) ? low + what.slice(first.length) : inside(what, words, style)
}

function isPronoun(what: string): boolean {
  return !what.includes(' ')
}
