import type { Analyser } from '../analysis/analyse.js'
import { type AnalysisSettings, levelOf, type RuleIdentity } from '../analysis/settings.js'
import type { Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import { overlaps, type Span } from '../core/span.js'
import { type Layout, LINTED_ZONES } from '../core/zone.js'
import { findAmounts } from '../incoming/amounts.js'
import type { Mark, Reading } from '../incoming/reading.js'
import type { PolicyFile } from '../rulesets/policy-file.js'
import { entryInWords, type OfferEntry, type Offers, percentIn } from './authority-entry.js'

/** How the rule of offers is known to settings and lists. */
export const OUTSIDE_AUTHORITY: RuleIdentity & { readonly severity: 'warning' } = {
  id: 'policy/outside-authority',
  category: 'policy',
  severity: 'warning',
  confidence: 'high',
  status: 'stable',
  aliases: []
}

/** An entry with the names of the recognisers (`offers/refund`) that hear it. */
export interface HeardEntry extends OfferEntry {
  readonly heardBy: readonly string[]
}

/** What a house says about offers, in one language. */
export interface PolicyTexts extends Pick<PolicyFile, 'messages' | 'why'> {
  readonly offers: Offers<HeardEntry>
}

/** Findings on offers that the house does not make. Spans are UTF-16 offsets into the text. */
export function offersOutside(
  {
    text,
    layout,
    moves
  }: { readonly text: string; readonly layout: Layout; readonly moves: readonly Move[] },
  analyser: Analyser,
  policy: PolicyTexts,
  settings: AnalysisSettings
): Finding[] {
  const level = levelOf(OUTSIDE_AUTHORITY, OUTSIDE_AUTHORITY.severity, settings)
  if (level === 'off') return []
  const reading = analyser.read(text, layout)
  const seen: Span[] = []
  return offerMarks(reading).flatMap((mark): Finding[] => {
    if (seen.some((span) => overlaps(span, mark)) || !isPromised(mark, reading, moves)) return []
    const fault = judge(mark, reading, policy.offers)
    if (!fault) return []
    seen.push(mark)
    return [findingOf(mark, fault, policy, text, level)]
  })
}

/** What is wrong with an offer that stands alone, as the answer to “what can you do?”; nothing: it may be made. */
export function offerFault(
  value: string,
  analyser: Analyser,
  layout: Layout,
  policy: PolicyTexts
): Finding | undefined {
  const { offers } = policy
  const reading = analyser.read(value, layout)
  const marks = offerMarks(reading)
  const whole = {
    start: 0,
    end: value.length,
    rule: '',
    clause: { start: 0, end: value.length },
    sentence: 0
  }
  const faulty = marks
    .map((mark) => ({ mark, fault: judge(mark, reading, offers) }))
    .find(({ fault }) => fault)
  if (faulty?.fault) return findingOf(faulty.mark, faulty.fault, policy, value, 'warning')
  const isListed = marks.some(({ rule }) =>
    [...offers.may, ...offers.approval].some(({ heardBy }) => heardBy.includes(rule))
  )
  if (isListed || offers.may.length === 0) return undefined
  return findingOf(whole, { kind: 'unlisted', limit: listed(offers) }, policy, value, 'warning')
}

function offerMarks({ marks, sentences }: Reading): Mark[] {
  return marks.filter(
    ({ rule, sentence }) =>
      rule.startsWith('offers/') &&
      rule !== 'offers/promise' &&
      rule !== 'offers/caveat' &&
      LINTED_ZONES.includes(sentences[sentence]!.zone)
  )
}

const PROMISES = ['commitment', 'alternative', 'offer-help', 'closed-question']
const NO_PROMISES = [
  'refusal',
  'acknowledge',
  'accusation',
  'apology',
  'agreement',
  'open-question',
  'reason',
  'thanks'
]

/** Does the writer offer it? By the move of the clause, or by words that promise in the same clause. */
function isPromised(mark: Mark, { marks }: Reading, moves: readonly Move[]): boolean {
  const own = moves.filter((move) => overlaps(move, mark))
  if (own.some(({ move }) => NO_PROMISES.includes(move))) return false
  if (own.some(({ move }) => PROMISES.includes(move))) return true
  return marks.some(({ rule, clause }) => rule === 'offers/promise' && overlaps(clause, mark))
}

interface Fault {
  readonly kind: 'over' | 'approval' | 'never' | 'unlisted'
  readonly limit: string
}

function judge(mark: Mark, reading: Reading, offers: Offers<HeardEntry>): Fault | undefined {
  const heard = (entries: readonly HeardEntry[]) =>
    entries.filter(({ heardBy }) => heardBy.includes(mark.rule))
  const sums = sumsAround(mark, reading)
  const [may, approval, never] = [heard(offers.may), heard(offers.approval), heard(offers.never)]
  // what is never offered may be so from a sum on only
  const banned = never.find(
    (entry) => (entry.upTo === undefined && entry.percent === undefined) || !isWithin(sums, entry)
  )
  if (banned) return { kind: 'never', limit: entryInWords(banned) }
  if (may.some((entry) => isWithin(sums, entry))) return undefined
  if (approval.some((entry) => isWithin(sums, entry))) {
    const waits = reading.marks.some(
      ({ rule, sentence }) => rule === 'offers/caveat' && sentence === mark.sentence
    )
    return waits ? undefined : { kind: 'approval', limit: approval.map(entryInWords).join(', ') }
  }
  if (may.length + approval.length > 0)
    return { kind: 'over', limit: [...may, ...approval].map(entryInWords).join(', ') }
  return offers.may.length > 0 ? { kind: 'unlisted', limit: listed(offers) } : undefined
}

interface Sums {
  readonly amounts: readonly { readonly value: number; readonly currency: string | null }[]
  readonly percents: readonly number[]
}

/** The sums of the sentence; where it offers several things, those that stand nearer to this one than to the others. */
function sumsAround(mark: Mark, reading: Reading): Sums {
  const { start, end } = reading.sentences[mark.sentence]!
  const others = offerMarks(reading).filter(
    ({ sentence, rule }) => sentence === mark.sentence && rule !== mark.rule
  )
  const isOwn = (at: number) => others.every((other) => distance(at, mark) <= distance(at, other))
  // a percentage sign behind the sentence's last word is outside of its words
  const sentence = reading.text.slice(start, Math.min(end + 2, reading.text.length))
  return {
    amounts: findAmounts(sentence).filter(({ range }) => isOwn(start + range[0])),
    percents: percentIn(sentence)
      .filter(({ index }) => isOwn(start + index))
      .map(({ value }) => value)
  }
}

function distance(at: number, { start, end }: Span): number {
  return at < start ? start - at : Math.max(0, at - end)
}

/** Without a sum nobody can say that a limit is passed. */
function isWithin({ amounts, percents }: Sums, { upTo, currency, percent }: OfferEntry): boolean {
  const sumIsFine =
    upTo === undefined ||
    amounts.every(
      (amount) =>
        amount.value <= upTo &&
        (currency === undefined || amount.currency === null || amount.currency === currency)
    )
  return sumIsFine && (percent === undefined || percents.every((value) => value <= percent))
}

function listed({ may }: Offers<HeardEntry>): string {
  return may.map(entryInWords).join(', ')
}

function findingOf(
  { start, end }: Span,
  { kind, limit }: Fault,
  { messages, why }: PolicyTexts,
  text: string,
  severity: Finding['severity']
): Finding {
  const actual = text.slice(start, end)
  return {
    ruleId: OUTSIDE_AUTHORITY.id,
    category: 'policy',
    severity,
    confidence: OUTSIDE_AUTHORITY.confidence,
    span: { start, end },
    actual,
    message: messages[kind].replaceAll('{match}', actual.replace(/\s+/g, ' ')).replaceAll('{limit}', limit),
    why: why.offer,
    source: 'levelhead',
    suggestions: []
  }
}
