import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Move } from '../../src/core/move.js'
import { analyseEnglish, labelledDrafts } from '../helpers/english-analysis.js'

const CORE = ['refusal', 'reason', 'alternative', 'agreement', 'open-question', 'limit']

interface Pair {
  readonly clause: string
  readonly wanted: string
  readonly found: string
}

/** Plain statements are `other` until their neighbours are known, `fact` after; nobody can tell them apart. */
function plain(move: string): string {
  return move === 'other' ? 'fact' : move
}

function at(moves: readonly Move[], middle: number): string {
  return plain(moves.find(({ start, end }) => start <= middle && middle < end)?.move ?? 'none')
}

function pairs(): Pair[] {
  const texts = new Map(labelledDrafts('en.txt').map(({ id, text }) => [id, text]))
  const source = readFileSync(path.join(import.meta.dirname, '../fixtures/moves/en.txt'), 'utf8')
  return source
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const [id, ...lines] = part.trim().split('\n')
      const text = texts.get(id!)!.replace(/\n(?!\n)/g, ' ')
      const { moves } = analyseEnglish(texts.get(id!)!)
      let from = 0
      return lines.filter(Boolean).map((line): Pair => {
        const [wanted, clause] = line.split(' | ') as [string, string]
        const start = text.indexOf(clause, from)
        if (start < 0) throw new Error(`${id}: “${clause}” is not in the draft`)
        from = start + clause.length
        return {
          clause: `${id} ${clause}`,
          wanted: plain(wanted),
          found: at(moves, start + (clause.length >> 1))
        }
      })
    })
}

describe('moves, clause by clause', () => {
  const all = pairs()
  const faults = all
    .filter(({ wanted, found }) => wanted !== found)
    .map(({ clause, wanted, found }) => `${wanted} → ${found}: ${clause}`)

  it('is right in nine of ten', () => {
    expect(1 - faults.length / all.length, faults.join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  it.each(CORE)('%s: F1 of at least 0.9', (move) => {
    const right = all.filter(({ wanted, found }) => wanted === move && found === move).length
    const wanted = all.filter((pair) => pair.wanted === move).length
    const found = all.filter((pair) => pair.found === move).length
    expect(
      (2 * right) / (wanted + found),
      faults.filter((fault) => fault.includes(move)).join('\n')
    ).toBeGreaterThanOrEqual(0.9)
  })
})
