import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { LanguageCode } from '../../src/core/draft.js'

const ROOT = path.join(import.meta.dirname, '../..')

/** A labelled text: what stands in `[[…]]` is an ask, or a commitment. Offsets count in `text`. */
export interface Labelled {
  readonly text: string
  readonly spans: readonly (readonly [start: number, end: number])[]
  /** Dates of a received message, in reading order. */
  readonly dates: readonly string[]
  /** Date of each commitment. */
  readonly by: readonly (string | null)[]
  readonly safety: boolean
}

interface Entry {
  readonly text: string
  readonly dates?: readonly string[]
  readonly by?: readonly (string | null)[]
  readonly safety?: boolean
}

export function labelled(folder: string, lang: LanguageCode, part: string, root = ROOT): Labelled[] {
  const file = path.join(root, 'tests/fixtures', folder, lang, `${part}.yml`)
  if (!existsSync(file)) return []
  return (parse(readFileSync(file, 'utf8')) as Entry[]).map(
    ({ text, dates = [], by = [], safety = false }) => ({
      ...unmarked(text),
      dates,
      by,
      safety
    })
  )
}

function unmarked(marked: string): Pick<Labelled, 'text' | 'spans'> {
  const spans: [number, number][] = []
  let text = ''
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    if (piece === '[[') spans.push([text.length, text.length])
    else if (piece === ']]') spans.at(-1)![1] = text.length
    else text += piece
  }
  return { text, spans }
}

/** Right, wrong and missing answers. */
export interface Tally {
  right: number
  wrong: number
  missing: number
}

export function f1({ right, wrong, missing }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missing)
}

type Range = readonly [number, number]

/** Pairs each label with the answer that shares most of its text with it: at least half of the shorter one. */
export function pairs<T extends { readonly range: Range }>(
  labels: readonly Range[],
  answers: readonly T[]
): (T | undefined)[] {
  const free = new Set(answers)
  return labels.map((label) => {
    const best = [...free].sort((a, b) => shared(label, b.range) - shared(label, a.range))[0]
    if (!best || shared(label, best.range) * 2 < Math.min(size(label), size(best.range))) return undefined
    free.delete(best)
    return best
  })
}

function shared(a: Range, b: Range): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0])
}

function size([start, end]: Range): number {
  return end - start
}
