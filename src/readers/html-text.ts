import type { InnerReader } from './inner-reader.js'
import { escapeHtml, stripHtml } from './mail/html-strip.js'
import { createSegmentMap } from './segment-map.js'

/** HTML inside a value. A change may not take a tag with it. */
export const htmlText: InnerReader = {
  read(source) {
    const { text, segments } = stripHtml(source)
    const map = createSegmentMap(segments, escapeHtml)
    return {
      text,
      markup: 'plain',
      map: {
        ...map,
        toEdit(span) {
          const place = map.toSource(span)
          return place && !source.slice(place.start, place.end).includes('<') ? place : null
        }
      }
    }
  }
}
