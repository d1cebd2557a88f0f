import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis/analyse.js'
import { analyseEnglish } from '../helpers/english-analysis.js'

interface Plain {
  readonly wanted: readonly string[]
  readonly sentence: string
}

/** As many sentences as the longest choice has words to choose from; the i-th takes the i-th of each. */
function spellOut(template: string): string[] {
  const choices = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, options]) => options!.split('|'))
  const count = Math.max(1, ...choices.map(({ length }) => length))
  return Array.from({ length: count }, (_, i) => {
    let at = 0
    const text = template.replaceAll(/\{[^{}]*\}/g, () => {
      const options = choices[at++]!
      return options[i % options.length]!
    })
    const plain = text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ([.,?!])/g, '$1')
      .trim()
    return plain.charAt(0).toUpperCase() + plain.slice(1)
  })
}

function groups(): Map<string, Plain[]> {
  const source = readFileSync(path.join(import.meta.dirname, '../fixtures/plain/en.txt'), 'utf8')
  const found = new Map<string, Plain[]>()
  let own: Plain[] = []
  for (const line of source.split('\n')) {
    if (line.startsWith('# ')) found.set(line.slice(2), (own = []))
    const bar = line.indexOf(' | ')
    if (bar < 0 || line.startsWith('#')) continue
    const wanted = line.slice(0, bar).split(' ')
    own.push(...spellOut(line.slice(bar + 3)).map((sentence) => ({ wanted, sentence })))
  }
  for (const [title, plain] of found) if (plain.length === 0) found.delete(title)
  return found
}

function isHeard({ moves, findings }: Analysis, wanted: string): boolean {
  if (wanted.startsWith('!')) return !isHeard({ moves, findings, incoming: new Set() }, wanted.slice(1))
  const faults = findings.filter(({ category }) => category !== 'structure')
  const grave = faults.filter(({ severity }) => severity !== 'suggestion')
  if (wanted === 'clean') return grave.length === 0
  const names = wanted.replace(/^[@~]/, '').split('/')
  if (wanted.startsWith('@')) return grave.some(({ category }) => names.includes(category))
  if (wanted.startsWith('~')) return faults.some(({ category }) => names.includes(category))
  const heard = moves.map(({ move, tag }) => (tag ? `${move}--${tag}` : move))
  return heard.some((one) => names.some((name) => one.startsWith(name)))
}

/** In a reply to a person, alone between greeting and name. */
function inReply(sentence: string): string {
  return `Hi Dana,\n\n${sentence}\n\nBest,\nBen Ross\n`
}

describe('plain English sentences are heard as what they are', () => {
  it.each([...groups()])('%s', (_, plain) => {
    const lost = plain.filter(({ wanted, sentence }) => {
      const analysis = analyseEnglish(inReply(sentence))
      return wanted.some((one) => !isHeard(analysis, one))
    })
    expect(lost.map(({ wanted, sentence }) => `${wanted.join(' ')} | ${sentence}`)).toEqual([])
  })
})
