import { describe, expect, it } from 'vitest'
import { unmark } from '../../src/analysis/check-examples.js'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter, type TextLinter } from '../../src/retext/lint-text.js'
import { applyEdits } from '../../src/run/source-edit.js'
import { builtinRuleset, builtinSource } from '../helpers/rules.js'

/** One example of each rule by default; `LEVELHEAD_LONG=1` takes all of them. */
const ALL = process.env['LEVELHEAD_LONG'] === '1'

const MUTATIONS: Readonly<Record<string, (text: string, lang: LanguageCode) => string>> = {
  'in capitals': (text, lang) => text.toLocaleUpperCase(lang),
  'in small letters': (text, lang) => text.toLocaleLowerCase(lang),
  'with its marks apart': (text) => text.normalize('NFD'),
  'with CRLF': (text) => `Hello,\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`,
  'with curly quotes': (text) => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'),
  'with doubled blanks': (text) => text.replaceAll(' ', '  '),
  'broken into lines': (text) => text.replaceAll(' ', '\n'),
  'behind emoji': (text) => `👩‍💻🏳️‍🌈 ${text} 🇮🇹`,
  'beside placeholders': (text) => `{{name}} ${text} %{order} <b>x</b> ⟨slot⟩`,
  'with zero-width signs': (text) => text.replace(/(\p{L})(\p{L})/gu, '$1\u200b$2'),
  'in brackets': (text) => `(${text}) [“${text}”]`,
  'cut off': (text) => text.slice(0, Math.ceil(text.length * 0.7)),
  'said three times': (text) => `${text} ${text}\n\n${text}`
}

function examplesOf(lang: LanguageCode): string[] {
  return builtinSource(lang).rules.flatMap(({ rule: { examples } }) => {
    const texts = [...examples.bad, ...examples.good].map((one) =>
      typeof one === 'string' ? unmark(one).text : unmark(one.text).text
    )
    return ALL ? texts : [...texts.slice(0, 1), ...texts.slice(-1)]
  })
}

describe.each(LANGUAGES)('examples of %s', (lang) => {
  const ruleset = builtinRuleset(lang)
  const linter: TextLinter = createTextLinter(
    createAnalysisStore((one) => (one === lang ? ruleset : undefined)),
    () => true
  )
  const findings = (text: string) =>
    linter.lintFast(text, { lang, minConfidence: 'low', profile: 'reply', preview: true }).findings
  const texts = examplesOf(lang)

  function fixed(text: string): string {
    return applyEdits(
      text,
      findings(text).flatMap(({ suggestions }) =>
        suggestions
          .filter(({ kind }) => kind === 'fix')
          .slice(0, 1)
          .map(({ span, text: put }) => ({ ...span, text: put }))
      )
    )
  }

  it.each(Object.entries(MUTATIONS))(
    '%s: spans hold their words, and fixes come to an end',
    { timeout: 120_000 },
    (_, mutate) => {
      expect(texts.length).toBeGreaterThan(100)
      for (const example of texts) {
        const text = mutate(example, lang)
        for (const { span, actual, suggestions, ruleId } of findings(text)) {
          expect({ ruleId, text, said: text.slice(span.start, span.end) }).toEqual({
            ruleId,
            text,
            said: actual
          })
          for (const { span: place } of suggestions) {
            const isInside = 0 <= place.start && place.start <= place.end && place.end <= text.length
            expect({ ruleId, text, isInside }).toEqual({ ruleId, text, isInside: true })
          }
        }
        const once = fixed(text)
        if (once === text) continue
        // hidden signs may have hidden a fault, and that another
        const last = fixed(fixed(once))
        expect({ last, again: fixed(last) }).toEqual({ last, again: last })
      }
    }
  )
})
