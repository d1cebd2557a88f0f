import type { InnerReader } from './inner-reader.js'
import { escapeHtml, stripHtml } from './mail/html-strip.js'
import { createSegmentMap } from './segment-map.js'

/** HTML inside a value. */
export const htmlText: InnerReader = {
  read(source) {
    const { text, segments } = stripHtml(source)
    return { text, map: createSegmentMap(segments, escapeHtml), markup: 'plain' }
  }
}
