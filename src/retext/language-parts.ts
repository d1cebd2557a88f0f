import type { LanguageCode, Profile } from '../core/draft.js'
import type { Span } from '../core/span.js'
import type { Layout, ZoneSpan } from '../core/zone.js'
import { detectParagraphs } from '../language/detect-paragraphs.js'

/** The paragraphs of a draft that are judged in one language; they need not be neighbours. */
export interface LanguagePart {
  readonly lang: LanguageCode
  readonly spans: readonly Span[]
}

/** How a draft falls apart into languages. */
export interface LanguageParts {
  /** The language in which most of it is written. */
  readonly main: LanguageCode
  /** The part in the main language first. */
  readonly parts: readonly LanguagePart[]
  /** Characters of paragraphs in languages without rules. */
  readonly foreign: number
}

/** Less than this is a name, a company or a line of labels, whatever it looks like. */
const LEAST_WORDS = 8

/** The parts of a draft in several languages, each of at least one paragraph; undefined when it is in one. */
export function languageParts(text: string, whole: LanguageCode): LanguageParts | undefined {
  const spans = detectParagraphs(text).map((span) => ({ ...span, weight: wordsIn(text, span) }))
  const weights = new Map<LanguageCode | null, number>()
  for (const { lang, weight } of spans) weights.set(lang, (weights.get(lang) ?? 0) + weight)
  const main = heaviest(weights) ?? whole
  const stands = (lang: LanguageCode | null, weight: number) => lang === main || weight >= LEAST_WORDS
  const bySpan = spans.map(({ start, end, lang, weight }) => ({
    start,
    end,
    lang: stands(lang, weight) ? lang : main
  }))
  const langs = [...new Set(bySpan.map(({ lang }) => lang))]
  if (langs.length < 2) return undefined
  const supported = langs.filter((lang): lang is LanguageCode => lang !== null && lang !== main)
  const inLanguage = (lang: LanguageCode) => ({ lang, spans: bySpan.filter((span) => span.lang === lang) })
  return {
    main,
    parts: [main, ...supported].map(inLanguage),
    foreign: bySpan.reduce((sum, { lang, start, end }) => (lang === null ? sum + end - start : sum), 0)
  }
}

/**
 * The layout in which only the part is prose: to its rules the rest is code. The structure is judged in the main
 * language alone, since a paragraph in another language is no reply of its own.
 */
export function partLayout(
  part: LanguagePart,
  main: LanguageCode,
  layout: Layout,
  profile: Profile
): { layout: Layout; profile: Profile } {
  const zones = layout.zones.flatMap((zone) => cut(zone, part.spans))
  const masks = layout.masks.filter((mask) => part.spans.some((span) => isInside(mask, span)))
  return { layout: { zones, masks }, profile: part.lang === main ? profile : 'transactional' }
}

/** The zone in pieces: as it is inside the spans, as code outside of them. */
function cut(zone: ZoneSpan, spans: readonly Span[]): ZoneSpan[] {
  const pieces: ZoneSpan[] = []
  let at = zone.start
  for (const span of spans) {
    const start = Math.max(span.start, zone.start)
    const end = Math.min(span.end, zone.end)
    if (start >= end) continue
    if (start > at) pieces.push({ zone: 'code', start: at, end: start })
    pieces.push({ ...zone, start, end })
    at = end
  }
  if (at < zone.end) pieces.push({ zone: 'code', start: at, end: zone.end })
  return pieces
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function wordsIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/\p{L}{2,}/gu)?.length ?? 0
}

function heaviest(weights: ReadonlyMap<LanguageCode | null, number>): LanguageCode | undefined {
  let best: LanguageCode | undefined
  for (const [lang, weight] of weights) {
    if (lang !== null && (best === undefined || weight > weights.get(best)!)) best = lang
  }
  return best
}
