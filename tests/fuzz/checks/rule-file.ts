import { createAnalyser } from '../../../src/analysis/analyse.js'
import { DEFAULT_SETTINGS } from '../../../src/analysis/settings.js'
import { RuleError } from '../../../src/core/errors.js'
import { english } from '../../../src/language/en/english.js'
import { compileRuleset } from '../../../src/rulesets/compile-ruleset.js'
import { packImage } from '../../../src/rulesets/image.js'
import type { Ruleset } from '../../../src/rulesets/ruleset.js'
import { rulesetSources } from '../../../src/rulesets/source.js'
import { openTexts, packTexts } from '../../../src/rulesets/texts-image.js'
import { layoutOf } from '../../../src/zones/layout.js'
import { WORDLESS } from '../../helpers/one-pattern.js'
import type { Fault, FuzzInput } from '../target.js'

const DRAFT = `Hi Ana,

You failed to attach the receipt, and we don't do refunds! If you can't send it by Friday, should you read the terms?
Please be advised that the parcel of the shop is late, because it is not here (order 5581).

Best,
Tom
`

/** The text is a rule file, `fragments.yml`, `features.yml` and so on, by its first word. */
export async function checkRuleFile({ text }: FuzzInput): Promise<readonly Fault[]> {
  const ruleset = compiled(text)
  if (!ruleset) return []
  packImage(ruleset)
  void openTexts(packTexts(ruleset.texts())).rules
  const analyser = createAnalyser(english, [ruleset])
  const faults: Fault[] = []
  for (const draft of [DRAFT, text.slice(0, 2000)]) {
    const settings = { ...DEFAULT_SETTINGS, minConfidence: 'low' as const, preview: true }
    for (const { span, actual, suggestions } of analyser.analyse(draft, layoutOf(draft), settings).findings) {
      if (draft.slice(span.start, span.end) !== actual) {
        faults.push({ kind: 'the span does not hold the words', detail: actual })
      }
      for (const { span: place } of suggestions) {
        if (place.start < 0 || place.end > draft.length || place.start > place.end) {
          faults.push({ kind: 'a suggestion outside of the draft', detail: `${place.start} to ${place.end}` })
        }
      }
    }
  }
  return faults
}

function compiled(text: string): Ruleset | undefined {
  const shared = /^# (checks|features|fragments|guards|rewrite)\n/.exec(text)?.[1]
  const path = shared === undefined ? 'en/accusatory/own.yml' : `en/${shared}.yml`
  try {
    const source = rulesetSources([{ path, text }]).get('en')
    return source && compileRuleset(source, WORDLESS)
  } catch (error) {
    if (error instanceof RuleError) return undefined
    throw error
  }
}
