import type { SourceMap } from '../core/draft.js'
import type { Span } from '../core/span.js'

/**
 * `[d0, d1)` of the decoded text came from `[s0, s1)` of the source. A `copy` is the same text on both
 * sides; anything else is an atom: an escape, an entity, a line fold, that can only be addressed as a whole.
 */
export interface Segment {
  readonly d0: number
  readonly d1: number
  readonly s0: number
  readonly s1: number
  readonly copy: boolean
}

/**
 * The map of a text that was decoded piece by piece. Segments are in order and do not overlap; source that
 * decodes to nothing lies between two of them. Text that no segment covers has no source: a span that
 * touches it maps to null, and so does an insertion inside an atom.
 */
export function createSegmentMap(
  segments: readonly Segment[],
  encode: (text: string) => string | null
): SourceMap {
  const runs = numberRuns(segments)
  return {
    encode,
    toSource: ({ start, end }) =>
      start < end ? rangeOf(segments, runs, start, end) : start === end ? pointOf(segments, start) : null
  }
}

/** `inner` maps a text into an intermediate text, `outer` maps that one into the source. */
export function composeMaps(inner: SourceMap, outer: SourceMap): SourceMap {
  return {
    toSource(span) {
      const middle = inner.toSource(span)
      return middle && outer.toSource(middle)
    },
    toEdit(span) {
      const middle = editRange(inner, span)
      return middle && editRange(outer, middle)
    },
    encode(text) {
      const middle = inner.encode(text)
      return middle === null ? null : outer.encode(middle)
    }
  }
}

/** The source range that may be replaced to change `span`, or null. */
export function editRange(map: SourceMap, span: Span): Span | null {
  return map.toEdit ? map.toEdit(span) : map.toSource(span)
}

/** The map of a text that begins at offset `shift` of its source and is not encoded. */
export function shiftedMap(shift: number): SourceMap {
  return {
    toSource: ({ start, end }) => ({ start: start + shift, end: end + shift }),
    encode: (text) => text
  }
}

/** The map of a text whose source cannot be addressed. */
export const NO_SOURCE: SourceMap = { toSource: () => null, encode: () => null }

/** Segments of one run follow each other in the decoded text without a gap. */
function numberRuns(segments: readonly Segment[]): readonly number[] {
  let run = 0
  return segments.map((segment, i) => (i > 0 && segments[i - 1]!.d1 !== segment.d0 ? ++run : run))
}

function rangeOf(
  segments: readonly Segment[],
  runs: readonly number[],
  start: number,
  end: number
): Span | null {
  const first = indexAt(segments, start)
  const last = indexAt(segments, end - 1)
  if (first === -1 || last === -1 || runs[first] !== runs[last]) return null
  const a = segments[first]!
  const b = segments[last]!
  return { start: a.copy ? a.s0 + start - a.d0 : a.s0, end: b.copy ? b.s0 + end - b.d0 : b.s1 }
}

function pointOf(segments: readonly Segment[], offset: number): Span | null {
  const here = segments[indexAt(segments, offset)]
  if (here) {
    if (!here.copy && offset !== here.d0) return null
    const point = here.s0 + offset - here.d0
    return { start: point, end: point }
  }
  const before = segments[indexAt(segments, offset - 1)]
  return before && before.d1 === offset ? { start: before.s1, end: before.s1 } : null
}

/** Index of the segment that holds the decoded unit at `offset`, or -1. */
function indexAt(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const segment = segments[middle]!
    if (offset < segment.d0) high = middle - 1
    else if (offset >= segment.d1) low = middle + 1
    else return middle
  }
  return -1
}
