import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/analysis/analyse.js'
import { bodyLayout, checkExamples } from '../../src/analysis/check-examples.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { LANGUAGES } from '../../src/core/draft.js'
import { LANGUAGE_TABLE } from '../../src/language/languages.js'
import { builtinRuleset, builtinSource } from '../helpers/rules.js'

describe.each(LANGUAGES.filter((lang) => LANGUAGE_TABLE[lang] && builtinSource(lang)))('rules of %s', (lang) => {
  const analyser = createAnalyser(LANGUAGE_TABLE[lang]!, [builtinRuleset(lang)])
  const look = (only?: readonly string[]) => (text: string) =>
    analyser.analyse(text, bodyLayout(text), { ...DEFAULT_SETTINGS, preview: true, ...(only ? { only } : {}) })

  it.each(builtinSource(lang).rules.map((rule) => [rule.id, rule] as const))('%s keeps its examples', (id, rule) => {
    const failures = checkExamples(rule, look([id]), look())
    expect(failures.map(({ kind, text, problem }) => `${kind}: ${text} → ${problem}`)).toEqual([])
  })
})
