import type { Layout, Mask, ZoneSpan } from '../core/zone.js'

/** A text as it is laid out. */
export interface LaidOut {
  readonly text: string
  readonly layout: Layout
}

/** What two texts have in common at their ends, cut where a blank line begins. UTF-16 offsets into the second. */
export interface SharedParagraphs {
  /** Up to here both are the same; 0 for nothing. */
  readonly head: number
  /** From here on both are the same, to the end; the length of the text for nothing. */
  readonly tail: number
  /** How much further on the tail stands than in the first. */
  readonly by: number
}

/**
 * The paragraphs that a text shares with the one read before: a rewrite, a fix or a key pressed changes one. Zones and
 * placeholders must be the same there, and what follows the blank line of a kind, since a sentence that ends looks at
 * what comes next. Undefined where too little is shared to pay, as greeting and closing are by all replies of a desk.
 */
export function sharedParagraphs(before: LaidOut, after: LaidOut): SharedParagraphs | undefined {
  const { text } = after
  const gap = text.includes('\r\n') ? '\n\r\n' : '\n\n'
  const by = text.length - before.text.length
  const head = headOf(before, after, gap)
  const tail = tailOf(before, after, gap, head)
  const shared = head + text.length - tail
  return shared * LEAST_SHARED < text.length || shared === 0 ? undefined : { head, tail, by }
}

/** One part in so many has to be shared. */
const LEAST_SHARED = 4

function headOf(before: LaidOut, after: LaidOut, gap: string): number {
  const old = before.text
  let head = 0
  let seen = 0
  for (let next = 0; ; ) {
    const end = old.indexOf(gap, next)
    const visible = end < 0 ? old.length : visibleFrom(old, end)
    if (visible === old.length || !after.text.startsWith(old.slice(next, visible), next)) break
    if (!endsAlike(old.charCodeAt(visible), after.text.charCodeAt(visible))) break
    head = end
    next = seen = visible
  }
  const isLike = head > 0 && sameZonesUntil(seen, before, after) && sameMasksUntil(head, before, after)
  return isLike ? head : 0
}

function tailOf(before: LaidOut, after: LaidOut, gap: string, head: number): number {
  const old = before.text
  const by = after.text.length - old.length
  let tail = old.length
  for (;;) {
    const start = tail === 0 ? -1 : old.lastIndexOf(gap, tail - 1)
    if (start < head || start + by < head) break
    if (!after.text.startsWith(old.slice(start, tail), start + by)) break
    tail = start
  }
  const isLike =
    tail < old.length && sameZonesFrom(tail, by, before, after) && sameMasksFrom(tail, by, before, after)
  return isLike ? tail + by : after.text.length
}

/** Sentences before the one and the other character end in the same way: a digit or a small letter can join them. */
function endsAlike(one: number, other: number): boolean {
  return one === other || (isCapital(one) && isCapital(other))
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90
}

function visibleFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return at
}

function sameZonesUntil(end: number, { layout: a }: LaidOut, { layout: b }: LaidOut): boolean {
  for (let i = 0; ; i++) {
    const [one, other] = [a.zones[i], b.zones[i]]
    const [isOne, isOther] = [startsBy(end, one), startsBy(end, other)]
    if (!isOne && !isOther) return true
    if (!isOne || !isOther || one!.start !== other!.start || one!.zone !== other!.zone) return false
  }
}

function startsBy(end: number, zone: ZoneSpan | undefined): boolean {
  return zone !== undefined && zone.start <= end
}

/** From `start` on, counted in the first; the zone in which it lies may begin elsewhere. */
function sameZonesFrom(start: number, by: number, { layout: a }: LaidOut, { layout: b }: LaidOut): boolean {
  for (let i = 1; ; i++) {
    const [one, other] = [a.zones.at(-i), b.zones.at(-i)]
    if (one?.zone !== other?.zone || one === undefined || other === undefined) return false
    if (one.start <= start) return other.start <= start + by
    if (one.start + by !== other.start) return false
  }
}

function sameMasksUntil(end: number, { layout: a }: LaidOut, { layout: b }: LaidOut): boolean {
  for (let i = 0; ; i++) {
    const [one, other] = [a.masks[i], b.masks[i]]
    const isOne = one !== undefined && one.start < end
    if (isOne !== (other !== undefined && other.start < end)) return false
    if (!isOne) return true
    if (one.end > end || !isSameMask(one, other!, 0)) return false
  }
}

function sameMasksFrom(start: number, by: number, { layout: a }: LaidOut, { layout: b }: LaidOut): boolean {
  for (let i = 1; ; i++) {
    const [one, other] = [a.masks.at(-i), b.masks.at(-i)]
    const isOne = one !== undefined && one.end > start
    if (isOne !== (other !== undefined && other.end > start + by)) return false
    if (!isOne) return true
    if (one.start < start || !isSameMask(one, other!, by)) return false
  }
}

function isSameMask(one: Mask, other: Mask, by: number): boolean {
  return (
    one.start + by === other.start &&
    one.end + by === other.end &&
    one.kind === other.kind &&
    (one.parts ?? false) === (other.parts ?? false)
  )
}
