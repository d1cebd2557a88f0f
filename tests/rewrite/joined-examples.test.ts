import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import type { SourceRule } from '../../src/rulesets/read-rule.js'
import { builtinRuleset, builtinSource } from '../helpers/rules.js'
import { badTexts, faultsOfRules } from '../rulesets/changed-examples.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

const AROUND: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  en: ['The kayak left the yard on Monday.', 'Omar will ring you at 10 on Tuesday.'],
  it: ['Il kayak è partito lunedì.', 'Omar La chiama martedì alle 10.'],
  tr: ['Kano pazartesi günü yola çıktı.', 'Ömer salı günü saat 10.00’da sizi arayacak.']
}
const JOINS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [', and ', ', but ', ', so ', '; ', ' - '],
  it: [', e ', ', ma ', ', quindi ', '; ', ' - '],
  tr: [' ve ', ', ama ', ', bu yüzden ', '; ', ' - ']
}
/** A sign that has lost its words. */
const STRAY = /(?:^|[.!?] )[-–,;:]\s|\s[,;.!?](?=\s|$)|[,;:–-]\s*[.!?](?=\s|$)|[;:,]\s*[,;:]|\(\s*\)/gmu

/** The first sentences of examples of two rules, joined into one. */
function joinedWith(rule: SourceRule, lang: LanguageCode): fc.Arbitrary<string> {
  const others = builtinSource(lang).rules.flatMap(badTexts)
  return fc
    .tuple(fc.constantFrom(...badTexts(rule)), fc.constantFrom(...JOINS[lang]), fc.constantFrom(...others))
    .map(([one, join, other]) => {
      const head = firstSentence(one).replace(/\P{L}+$/u, '')
      const second = firstSentence(other)
      const tail = /^(?:I\b|\p{Lu}{2})/u.test(second) ? second : small(second, lang)
      return `${AROUND[lang][0]} ${head}${join}${tail.replace(/(?<![.!?])$/, '.')} ${AROUND[lang][1]}`
    })
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s/)[0]!.replace(/\s+/g, ' ')
}

function small(text: string, lang: LanguageCode): string {
  return text.charAt(0).toLocaleLowerCase(lang) + text.slice(1)
}

function stray(text: string): number {
  return text.match(STRAY)?.length ?? 0
}

describe.each(LANGUAGES)('two examples of %s in one sentence', (lang) => {
  it('leave no sign without its words, and the same the second time', { timeout: 600_000 }, async () => {
    const faultOf = (text: string) => {
      const once = linter.rewrite(text, { lang, profile: 'reply' }).text
      if (stray(once) > stray(text)) return once
      const twice = linter.rewrite(once, { lang, profile: 'reply' }).text
      return twice === once ? undefined : `${once}\n→\n${twice}`
    }
    expect(await faultsOfRules(lang, faultOf, { textsOf: joinedWith, of: 3 })).toEqual([])
  })
})
