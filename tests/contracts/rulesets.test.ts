import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/analysis/analyse.js'
import { checkAllExamples } from '../../src/analysis/check-examples.js'
import { LANGUAGES } from '../../src/core/draft.js'
import { LANGUAGE_TABLE } from '../../src/language/languages.js'
import { builtinRuleset, builtinSource } from '../helpers/rules.js'

describe.each(LANGUAGES.filter((lang) => LANGUAGE_TABLE[lang] && builtinSource(lang)))(
  'rules of %s',
  (lang) => {
    const analyser = createAnalyser(LANGUAGE_TABLE[lang]!, [builtinRuleset(lang)])

    it.each(builtinSource(lang).rules.map((rule) => [rule.id, rule] as const))(
      '%s keeps its examples',
      (_, rule) => {
        const failures = checkAllExamples([rule], analyser)
        expect(failures.map(({ kind, text, problem }) => `${kind}: ${text} → ${problem}`)).toEqual([])
      }
    )
  }
)
