import type { Profile } from '../core/draft.js'
import type { Layout, Zone } from '../core/zone.js'
import { NOTICES, type NoticeForms } from './words/notices.js'

const AROUND = 120
const MOST_HITS = 20
const UNREAD: readonly Zone[] = ['quote', 'code', 'directive']

/** Anchors are pieces of words, without signs of expressions. */
const ANY_ANCHOR = new RegExp(NOTICES.flatMap(({ anchors }) => anchors).join('|'))

/** `transactional` when the text says of itself that it is an automatic notice that nobody answers; else `reply`. */
export function profileOf(text: string, layout: Layout): Profile {
  if (!ANY_ANCHOR.test(text)) return 'reply'
  return NOTICES.some((notice) => holdsNotice(text, layout, notice)) ? 'transactional' : 'reply'
}

function holdsNotice(text: string, layout: Layout, { anchors, forms }: NoticeForms): boolean {
  for (const anchor of anchors) {
    let at = text.indexOf(anchor)
    for (let hits = 0; at !== -1 && hits < MOST_HITS; hits++) {
      const stretch = text.slice(Math.max(0, at - AROUND), at + AROUND)
      if (forms().some((form) => form.test(stretch)) && isRead(layout, at)) return true
      at = text.indexOf(anchor, at + anchor.length)
    }
  }
  return false
}

function isRead({ zones }: Layout, at: number): boolean {
  const zone = zones.find(({ end }) => at < end)
  return zone !== undefined && !UNREAD.includes(zone.zone)
}
