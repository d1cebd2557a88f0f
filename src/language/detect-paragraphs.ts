import type { LanguageCode } from '../core/draft.js'
import type { Span } from '../core/span.js'
import { type Detection, detectLanguage } from './detect.js'

/** A run of paragraphs in one language; null: another language, or none can be told anywhere in the text. */
export interface LanguageSpan extends Span {
  readonly lang: LanguageCode | null
}

interface Paragraph extends Span {
  readonly detection: Detection
  /** Settled by itself; the others take the language of their neighbours. */
  readonly settled: boolean
  /** A greeting belongs to what follows it. */
  readonly opens: boolean
}

/** Below this many letters a paragraph is a name, a greeting or a sign-off. */
const LEAST_LETTERS = 16
const LEAST_WORDS = 3
const LEAST_CONFIDENCE = 0.3

/**
 * The languages of a mixed draft. Spans follow each other without a gap and cover the whole text (UTF-16 offsets);
 * blank lines go to the paragraph before them. An empty text gives an empty list.
 */
export function detectParagraphs(text: string): LanguageSpan[] {
  const paragraphs = splitParagraphs(text)
  const whole = paragraphs.some((paragraph) => paragraph.settled) ? null : detectLanguage(text).lang
  const following = settledAfter(paragraphs)
  const spans: LanguageSpan[] = []
  let before: Paragraph | undefined
  paragraphs.forEach((paragraph, index) => {
    const { start, end, settled } = paragraph
    const lang = languageOf(paragraph, before, following[index], whole)
    const previous = spans.at(-1)
    if (previous?.lang === lang) spans[spans.length - 1] = { start: previous.start, end, lang }
    else spans.push({ start, end, lang })
    if (settled) before = paragraph
  })
  return spans
}

function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/(?<=\S[ \t]*)(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/g)) {
    paragraphs.push(paragraphOf(text, start, index + gap.length))
    start = index + gap.length
  }
  if (start < text.length) paragraphs.push(paragraphOf(text, start, text.length))
  return paragraphs
}

function paragraphOf(text: string, start: number, end: number): Paragraph {
  const part = text.slice(start, end)
  const detection = detectLanguage(part)
  const known = detection.lang !== null || detection.other !== undefined
  const words = part.match(/\p{L}+/gu) ?? []
  const long = words.length >= LEAST_WORDS && words.join('').length >= LEAST_LETTERS
  return {
    start,
    end,
    detection,
    settled: long && known && detection.confidence >= LEAST_CONFIDENCE,
    opens: /[,:!]\s*$/.test(part)
  }
}

/** For each paragraph, the next settled one after it. */
function settledAfter(paragraphs: readonly Paragraph[]): readonly (Paragraph | undefined)[] {
  const following: (Paragraph | undefined)[] = new Array(paragraphs.length)
  let next: Paragraph | undefined
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    following[i] = next
    if (paragraphs[i]!.settled) next = paragraphs[i]
  }
  return following
}

function languageOf(
  { detection, settled, opens }: Paragraph,
  before: Paragraph | undefined,
  after: Paragraph | undefined,
  whole: LanguageCode | null
): LanguageCode | null {
  if (settled) return detection.lang
  if (!before || !after) return (before ?? after)?.detection.lang ?? whole
  const own = detection.lang
  if (own !== null && own === after.detection.lang) return own
  if (own !== null && own === before.detection.lang) return own
  return (opens ? after : before).detection.lang
}
