import { expect, it } from 'vitest'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import type { RewriteWords } from '../../src/rulesets/rewrite-file.js'
import { english } from './rewriter.js'

/** How often a lint of one draft reads some words of rewriting. */
function readsOf(name: keyof RewriteWords, text: string): number {
  let reads = 0
  const texts = english.texts()
  const rewrite = Object.create(texts.rewrite!, {
    [name]: {
      get: () => {
        reads++
        return texts.rewrite![name]
      }
    }
  }) as RewriteWords
  const counted = { ...english, texts: () => Object.create(texts, { rewrite: { value: rewrite } }) }
  const store = createAnalysisStore((lang) => (lang === 'en' ? counted : undefined))
  const { findings } = createTextLinter(store, () => true).lint(text, { lang: 'en', profile: 'reply' })
  expect(findings.map(({ category }) => category)).toContain('structure')
  return reads
}

const HOPELESS =
  'The vase is glazed; a new one leaves today. Sadly we are unable to move the course at this point. We can offer a place in June.'

it('tries the patterns once where none of them helps', () => {
  expect(readsOf('headless', HOPELESS)).toBe(1)
})

it('looks for walls only beside another refusal', () => {
  expect(readsOf('walls', HOPELESS)).toBe(0)
})
