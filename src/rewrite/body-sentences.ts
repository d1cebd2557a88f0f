import type { Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import { overlaps, type Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'

/** A clause with its move; ends where the next clause of the sentence begins. */
export interface ClausePart extends Span {
  readonly move: Move['move']
  readonly tag: string | undefined
  readonly text: string
}

/** One sentence with the signs that close it. Spans are UTF-16 offsets into the draft. */
export interface BodySentence extends Span {
  readonly text: string
  readonly clauses: readonly ClausePart[]
  readonly findings: readonly Finding[]
  /** What stands between it and the next sentence of its paragraph. */
  readonly gap: string
}

/** Sentences that no blank line parts. */
export interface Paragraph extends Span {
  readonly sentences: readonly BodySentence[]
  /** Lists are left in their order. */
  readonly isList: boolean
  readonly zone: 'body' | 'closing'
}

const BULLET = /(?:^|\n)[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]/
const BLANK_LINE = /\n[ \t]*\r?\n/

/** The paragraphs of body and closing, as far as their sentences have moves. */
export function readBody(
  text: string,
  layout: Layout,
  moves: readonly Move[],
  findings: readonly Finding[]
): Paragraph[] {
  return layout.zones.flatMap((zone) => {
    if (zone.zone !== 'body' && zone.zone !== 'closing') return []
    const own = moves.filter(({ start }) => start >= zone.start && start < zone.end)
    return paragraphsOf(text, zone, zone.zone, groups(own), findings)
  })
}

function groups(moves: readonly Move[]): Move[][] {
  const bySentence = new Map<number, Move[]>()
  for (const move of moves) bySentence.set(move.sentence, [...(bySentence.get(move.sentence) ?? []), move])
  return [...bySentence.values()]
}

function paragraphsOf(
  text: string,
  zone: Span,
  kind: Paragraph['zone'],
  sentences: readonly (readonly Move[])[],
  findings: readonly Finding[]
): Paragraph[] {
  const spans = sentenceSpans(text, zone, sentences)
  const paragraphs: Paragraph[] = []
  let open: BodySentence[] = []
  spans.forEach((span, i) => {
    const next = spans[i + 1]
    const gap = next ? text.slice(span.end, next.start) : ''
    open.push(sentenceOf(text, span, sentences[i]!, gap, findings))
    if (next && !BLANK_LINE.test(gap)) return
    const whole = { start: open[0]!.start, end: span.end }
    const lead = text.slice(text.lastIndexOf('\n', whole.start - 1) + 1, whole.start)
    const isList = BULLET.test(lead + text.slice(whole.start, whole.end))
    paragraphs.push({ ...whole, sentences: open, isList, zone: kind })
    open = []
  })
  return paragraphs
}

/** Whatever is no white space belongs to a sentence: what is glued to the next one to that, the rest to the one before. */
function sentenceSpans(text: string, zone: Span, sentences: readonly (readonly Move[])[]): Span[] {
  const starts = sentences.map((moves, i) => {
    const first = moves[0]!.start
    const last = sentences[i - 1]?.at(-1)
    const from = last ? last.end : zone.start
    const between = text.slice(from, first)
    if (!last) return from + between.search(/\S|$/)
    return /\s/.test(between) ? first - /\S*$/.exec(between)![0].length : first
  })
  return starts.map((start, i) => {
    const until = starts[i + 1] ?? zone.end
    const bullet = /\n[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+$/.exec(text.slice(start, until))
    const end = start + text.slice(start, bullet ? start + bullet.index : until).trimEnd().length
    return { start, end }
  })
}

function sentenceOf(
  text: string,
  span: Span,
  moves: readonly Move[],
  gap: string,
  findings: readonly Finding[]
): BodySentence {
  const clauses = moves.map(({ move, tag, start }, i): ClausePart => {
    const from = i === 0 ? span.start : start
    const end = moves[i + 1]?.start ?? span.end
    return { move, tag, start: from, end, text: text.slice(from, end).trim() }
  })
  let own: readonly Finding[] | undefined
  return {
    ...span,
    text: text.slice(span.start, span.end),
    clauses,
    // few are asked for
    get findings() {
      own ??= findings.filter((finding) => finding.category !== 'structure' && overlaps(finding.span, span))
      return own
    },
    gap
  }
}
