import type { Mask, MaskKind } from '../core/zone.js'

/** The state of one pass over the linted stretches of a text. Offsets are UTF-16. */
export interface Scan {
  readonly text: string
  readonly markdown: boolean
  readonly masks: Mask[]
  /** End of the stretch that is being read. */
  end: number
  /** Nothing before this is free any more: start of the stretch, or end of the last mask. */
  floor: number
  /** End of the last run of letters, digits and dots that was looked at. */
  runEnd: number
  /** Where the `]` of an open Markdown link stands, or -1. */
  linkClose: number
  /** Branches of ICU messages that are open. */
  branches: number
  /** For each closer: from where it was looked for, and where it was found. */
  readonly ahead: Map<string, { from: number; at: number }>
}

/** A fresh scan of `text`. */
export function scanOf(text: string, markdown: boolean): Scan {
  return {
    text,
    markdown,
    masks: [],
    end: 0,
    floor: 0,
    runEnd: 0,
    linkClose: -1,
    branches: 0,
    ahead: new Map()
  }
}

/** Adds a mask and gives its end; gives `start` and adds nothing when it would not fit. `parts`: it parts two branches. */
export function addMask(scan: Scan, kind: MaskKind, start: number, end: number, parts = false): number {
  if (start < scan.floor || end > scan.end || end <= start) return start
  scan.masks.push(parts ? { kind, start, end, parts } : { kind, start, end })
  scan.floor = end
  return end
}

/**
 * Where `needle` next stands at or after `from`, if its end is within `longest` units of `from` and in the stretch;
 * else -1. Remembers what it found, so that many openers without a closer cost one search.
 */
export function closerAt(scan: Scan, needle: string, from: number, longest: number): number {
  let known = scan.ahead.get(needle)
  if (known === undefined || from < known.from || from > known.at) {
    const found = scan.text.indexOf(needle, from)
    known = { from, at: found === -1 ? scan.text.length : found }
    scan.ahead.set(needle, known)
  }
  const { at } = known
  const end = at + needle.length
  return end > scan.end || end - from > longest ? -1 : at
}

/** End of what a sticky expression matches at `at`, or `at` when it does not match or leaves the stretch. */
export function matchEnd(scan: Scan, sticky: RegExp, at: number): number {
  sticky.lastIndex = at
  return sticky.test(scan.text) && sticky.lastIndex <= scan.end ? sticky.lastIndex : at
}
