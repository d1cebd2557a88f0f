import type { Layout } from '../core/zone.js'

/** A layout that is all body: single sentences, and messages that are only read. */
export function bodyLayout(text: string): Layout {
  return { zones: text === '' ? [] : [{ start: 0, end: text.length, zone: 'body' }], masks: [] }
}
