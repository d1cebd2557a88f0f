import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { builtinRuleset } from '../helpers/rules.js'

const store = createAnalysisStore(builtinRuleset)

describe.each(LANGUAGES)('rules that a rewrite in %s goes by', (lang) => {
  it('are rules of the language', () => {
    const { hollow, form } = store.rewriteWords(lang)!
    const known = new Set(
      builtinRuleset(lang)!
        .texts()
        .rules.map(({ id }) => id)
    )
    expect([...hollow, ...form].filter((id) => !known.has(id))).toEqual([])
  })
})
