import { expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { builtinRuleset } from '../helpers/rules.js'

const store = createAnalysisStore(builtinRuleset)
const known = new Set(
  LANGUAGES.flatMap((lang) =>
    builtinRuleset(lang)!
      .texts()
      .rules.map(({ id }) => id)
  )
)

it('a rewrite goes by rules that there are, the same in every language', () => {
  const [first, ...others] = LANGUAGES.map((lang) => {
    const { hollow, verdicts, conditions, form } = store.rewriteWords(lang)!
    return { hollow, verdicts, conditions, form }
  })
  for (const each of others) expect(each).toEqual(first)
  const ids = Object.values(first!).flat()
  // those of the checks have no rule file
  expect(ids.filter((id) => !known.has(id) && !id.startsWith('heated/'))).toEqual([])
  expect(ids.length).toBeGreaterThan(40)
})
