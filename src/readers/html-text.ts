import type { Span } from '../core/span.js'
import { escapeHtml } from './html/escape-html.js'
import { type StripOptions, stripHtml } from './html/strip-html.js'
import type { InnerReader, InnerText } from './inner-reader.js'
import { createSegmentMap, type Segment } from './segment-map.js'

/** HTML inside a value. A change may not take a tag with it. */
export const htmlText: InnerReader = { read: (source) => readHtml(source) }

/** The text of HTML, and its way back. */
export function readHtml(source: string, options?: StripOptions): InnerText {
  const { text, segments } = stripHtml(source, options)
  const map = createSegmentMap(segments, escapeHtml)
  return {
    text,
    markup: 'plain',
    map: {
      ...map,
      toEdit(span) {
        if (cutsAtom(segments, span.start) || cutsAtom(segments, span.end)) return null
        const place = map.toSource(span)
        return place && isFree(source, place) ? place : null
      }
    }
  }
}

/** No tag is in it, and what comes to stand there makes no tag or entity with the sign before it. */
function isFree(source: string, { start, end }: Span): boolean {
  return (
    !source.slice(start, end).includes('<') &&
    !/[<&]$|&#?\w+$|<\/$/.test(source.slice(Math.max(0, start - 40), start))
  )
}

/** An entity that stands for two units goes as a whole or not at all. */
function cutsAtom(segments: readonly Segment[], offset: number): boolean {
  return segments.some(({ d0, d1, copy }) => !copy && offset > d0 && offset < d1)
}
