import { plays as bundled } from '#rulesets/plays'
import type { LanguageCode } from '../core/draft.js'
import { UsageError } from '../core/errors.js'
import { createAnalysisStore } from '../retext/analysis-store.js'
import { bundledRuleset } from '../retext/bundled-rulesets.js'
import { createTextLinter, type TextLinter } from '../retext/lint-text.js'
import type { PlaySource } from '../rulesets/play-source.js'
import { type Drafted, draftPlay, lookWith } from './draft.js'
import { type Facts, openPlay, type Play } from './play.js'

export type DraftResult = Drafted

export interface DraftOptions {
  readonly lang?: LanguageCode | undefined
  /** Today in words, for plays that name it: `Wednesday 4 March`. */
  readonly today?: string | undefined
}

let linter: TextLinter | undefined
let sources: Partial<Record<LanguageCode, PlaySource>> | undefined

/** The plays of a language that come with the package. */
export function plays(lang: LanguageCode = 'en'): readonly Play[] {
  sources ??= JSON.parse(bundled) as Partial<Record<LanguageCode, PlaySource>>
  const source = sources[lang]
  const letter = source?.letter
  if (!source || !letter) return []
  return Object.entries(source.plays).map(([name, file]) => openPlay(name, lang, file, letter))
}

/** A hard reply out of facts. What is missing is a slot, ⟨reason⟩. Synchronous, as `lint`. @throws UsageError for an unknown play */
export function draft(play: string, facts: Facts, { lang = 'en', today }: DraftOptions = {}): DraftResult {
  const found = plays(lang).find(({ name }) => name === play)
  if (!found) throw new UsageError({ code: 'unknown-name', what: 'There is no such play', value: play })
  linter ??= createTextLinter(createAnalysisStore(bundledRuleset), () => true)
  const own = today === undefined || !found.fields['today'] ? facts : { today, ...facts }
  return draftPlay(found, own, lookWith(linter, { minConfidence: 'medium' }))
}
