import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Analysis, createAnalyser } from '../../src/analysis/analyse.js'
import { type AnalysisSettings, DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { LANGUAGE_TABLE } from '../../src/language/languages.js'
import { layoutOf } from '../../src/zones/layout.js'
import { builtinRuleset } from './rules.js'

let analyser: ReturnType<typeof createAnalyser> | undefined

/** One draft looked at with the built-in English rules, as a reply. */
export function analyseEnglish(text: string, settings: Partial<AnalysisSettings> = {}): Analysis {
  analyser ??= createAnalyser(LANGUAGE_TABLE.en!, [builtinRuleset('en')])
  return analyser.analyse(text, layoutOf(text), { ...DEFAULT_SETTINGS, ...settings })
}

/** A draft of tests/fixtures/structure: `must` fire, `may` fire, nothing else. */
export interface LabelledDraft {
  readonly id: string
  readonly text: string
  readonly must: ReadonlySet<string>
  readonly may: ReadonlySet<string>
}

export function labelledDrafts(name: string): LabelledDraft[] {
  const source = readFileSync(path.join(import.meta.dirname, '../fixtures/structure', name), 'utf8')
  return source
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      const head = Object.fromEntries(
        part
          .slice(0, end)
          .trim()
          .split(/\s+/)
          .map((field) => field.split('='))
      )
      const ids = head.structure === '-' ? [] : (head.structure as string).split(',')
      return {
        id: head.id,
        text: `${part.slice(end + 1).trim()}\n`,
        must: new Set(ids.filter((id) => !id.endsWith('?'))),
        may: new Set(ids.filter((id) => id.endsWith('?')).map((id) => id.slice(0, -1)))
      }
    })
}
