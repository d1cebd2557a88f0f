import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Analysis, createAnalyser } from '../../src/analysis/analyse.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import type { LanguageCode } from '../../src/core/draft.js'
import { LANGUAGE_TABLE } from '../../src/language/languages.js'
import { layoutOf } from '../../src/zones/layout.js'
import { builtinRuleset } from '../helpers/rules.js'

const FOLDER = path.join(import.meta.dirname, '../fixtures/plain-sentences')

interface Plain {
  readonly wanted: readonly string[]
  readonly sentence: string
  readonly draft: string
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
    return choices.length > 0 ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  })
}

/** The format is told at the head of each file. */
function linesOf(lang: string): Plain[] {
  let frame = ['', '']
  return readFileSync(path.join(FOLDER, `${lang}.txt`), 'utf8')
    .split('\n')
    .flatMap((line): Plain[] => {
      if (line.startsWith('## ')) frame = line.slice(3).split(' // ')
      const bar = line.indexOf(' | ')
      if (bar < 0 || line.startsWith('#')) return []
      const wanted = line.slice(0, bar).split(' ')
      return spellOut(line.slice(bar + 3)).map((sentence) => ({
        wanted,
        sentence,
        draft: `${frame[0]}\n\n${sentence}\n\n${frame[1]!.replace(', ', ',\n')}\n`
      }))
    })
}

function isHeard(analysis: Analysis, wanted: string): boolean {
  if (wanted.startsWith('!')) return !isHeard(analysis, wanted.slice(1))
  const faults = analysis.findings.filter(({ severity }) => severity !== 'suggestion')
  if (wanted === 'quiet') return faults.length === 0
  if (wanted === 'clean') return faults.every(({ category }) => category === 'structure')
  const names = wanted.replace(/^[@~]/, '').split('/')
  const has = ({ category, ruleId }: (typeof faults)[number]) =>
    ruleId === wanted.slice(1) || (names.includes(category) && category !== 'structure')
  if (wanted.startsWith('@')) return faults.some(has)
  if (wanted.startsWith('~')) return analysis.findings.some(has)
  const heard = analysis.moves.map(({ move, tag }) => (tag ? `${move}--${tag}` : move))
  return heard.some((one) => names.some((name) => one.startsWith(name)))
}

describe.each(['en', 'it', 'tr'] as const)('plain sentences in %s', (lang: LanguageCode) => {
  it('are heard as what they are', { timeout: 120_000 }, () => {
    const analyser = createAnalyser(LANGUAGE_TABLE[lang]!, [builtinRuleset(lang)])
    const lost = linesOf(lang).filter(({ wanted, draft }) => {
      const analysis = analyser.analyse(draft, layoutOf(draft), { ...DEFAULT_SETTINGS, profile: 'reply' })
      return wanted.some((one) => !isHeard(analysis, one))
    })
    expect(lost.map(({ wanted, sentence }) => `${wanted.join(' ')} | ${sentence}`)).toEqual([])
  })
})
