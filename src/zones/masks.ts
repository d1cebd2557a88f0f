import type { Span } from '../core/span.js'
import type { Mask } from '../core/zone.js'
import { addressAt, schemeAt } from './addresses.js'
import { angleAt } from './angle-slots.js'
import { codeSpanAt } from './code-spans.js'
import { branchAt, curlyAt } from './curly-slots.js'
import { emphasisAt, headingAt, linkAt, linkTargetAt } from './markdown-marks.js'
import { openSlotAt } from './open-slots.js'
import { type Scan, scanOf } from './scan.js'
import { bracketAt, dollarAt, mergeTagAt, percentAt, zammadAt } from './sign-slots.js'

type Recogniser = (scan: Scan, at: number) => number

const PLAIN: Readonly<Record<string, readonly Recogniser[]>> = {
  '{': [curlyAt],
  '}': [branchAt],
  '%': [percentAt],
  '#': [zammadAt],
  $: [dollarAt],
  '*': [mergeTagAt],
  '[': [bracketAt],
  '<': [angleAt],
  '`': [codeSpanAt],
  ':': [schemeAt],
  '.': [addressAt],
  '@': [addressAt]
}

const MARKDOWN: Readonly<Record<string, readonly Recogniser[]>> = {
  ...PLAIN,
  '#': [zammadAt, headingAt],
  '*': [mergeTagAt, emphasisAt],
  _: [emphasisAt],
  '~': [emphasisAt],
  '[': [linkAt, bracketAt],
  ']': [linkTargetAt]
}

const OPEN_SLOT = 0x27e8
const SLOT: readonly Recogniser[] = [openSlotAt]
const PLAIN_TABLE = tableOf(PLAIN)
const MARKDOWN_TABLE = tableOf(MARKDOWN)

/** Everything inside `spans` that is not prose, in order. One look at each character, one more at rare signs. */
export function findMasks(text: string, spans: readonly Span[], markdown: boolean): Mask[] {
  const table = markdown ? MARKDOWN_TABLE : PLAIN_TABLE
  const scan = scanOf(text, markdown)
  for (const { start, end } of spans) {
    scan.end = end
    scan.floor = start
    scan.linkClose = -1
    scan.branches = 0
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at)
      const recognisers = code < 128 ? table[code] : code === OPEN_SLOT ? SLOT : undefined
      at = recognisers === undefined ? at + 1 : recognise(scan, recognisers, at)
    }
  }
  return scan.masks
}

function recognise(scan: Scan, recognisers: readonly Recogniser[], at: number): number {
  for (const recogniser of recognisers) {
    const next = recogniser(scan, at)
    if (next > at) return next
  }
  return at + 1
}

function tableOf(
  signs: Readonly<Record<string, readonly Recogniser[]>>
): (readonly Recogniser[] | undefined)[] {
  const table: (readonly Recogniser[] | undefined)[] = new Array(128).fill(undefined)
  for (const [sign, recognisers] of Object.entries(signs)) table[sign.charCodeAt(0)] = recognisers
  return table
}
