import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter, type RewriteResult } from '../../src/retext/lint-text.js'
import { keepsTokens, protectedTokens } from '../../src/rewrite/protected-tokens.js'
import type { SourceRule } from '../../src/rulesets/read-rule.js'
import { layoutOf } from '../../src/zones/layout.js'
import { builtinRuleset, builtinSource } from '../helpers/rules.js'
import { badTexts, faultsOfRules } from '../rulesets/changed-examples.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)
/** Each property asks for the same drafts. */
const known = new Map<string, RewriteResult>()

function rewritten(text: string, lang: LanguageCode): RewriteResult {
  const made = known.get(`${lang} ${text}`) ?? linter.rewrite(text, { lang, profile: 'reply' })
  known.set(`${lang} ${text}`, made)
  return made
}

const FRAMES: Readonly<Record<LanguageCode, readonly (readonly [string, string])[]>> = {
  en: [
    ['', ''],
    ['Hi Petra,\n\n', '\n\nBest,\nMolly\n'],
    ['> Can I have my money back?\n\nDear Mr Okafor,\n\n', '\n\nKind regards\nJo\n-- \nJo, 555 0100\n']
  ],
  it: [
    ['', ''],
    ['Buongiorno Anna,\n\n', '\n\nCordiali saluti\nMarta\n'],
    [
      '> Posso avere un rimborso?\n\nGentile signor Bianchi,\n\n',
      '\n\nCordiali saluti,\nMarta Conti\n-- \n02 5550 0118\n'
    ]
  ],
  tr: [
    ['', ''],
    ['Merhaba Ayşe Hanım,\n\n', '\n\nSaygılarımla,\nElif\n'],
    [
      '> Paramı geri alabilir miyim?\n\nSayın Mehmet Bey,\n\n',
      '\n\nSaygılarımla,\nElif Demir\n-- \n0212 555 01 18\n'
    ]
  ]
}

/** A draft in which an example of the rule stands among sentences of others. */
function draftsWith(rule: SourceRule, lang: LanguageCode): fc.Arbitrary<string> {
  const others = fc
    .constantFrom(...builtinSource(lang).rules)
    .chain(({ rule: { examples }, ...one }) =>
      fc.constantFrom(...badTexts({ rule: { examples }, ...one } as SourceRule), ...examples.good)
    )
  return fc
    .record({
      own: fc.constantFrom(...badTexts(rule)),
      before: fc.array(others, { maxLength: 3 }),
      after: fc.array(others, { maxLength: 3 }),
      gap: fc.constantFrom(' ', '\n\n', '\n'),
      frame: fc.constantFrom(...FRAMES[lang]),
      newline: fc.constantFrom('\n', '\r\n')
    })
    .map(({ own, before, after, gap, frame: [opening, end], newline }) =>
      (opening + [...before, own, ...after].join(gap) + end).replaceAll('\n', newline)
    )
}

/** What a rewrite may not touch. */
function frameOf(text: string): string {
  return layoutOf(text)
    .zones.filter(({ zone }) => zone !== 'body' && zone !== 'closing')
    .map(({ zone, start, end }) => `${zone}: ${text.slice(start, end)}`)
    .join('\n')
}

function keepsAll(before: string, after: string, lang: LanguageCode): boolean {
  const words = builtinRuleset(lang).texts().rewrite!
  const count = (text: string) => protectedTokens(text, words, lang)
  // how often something was said is no fact where it scolds
  const needed = before.replace(new RegExp(words.times!, 'giu'), '')
  return keepsTokens(count(before), count(after), count(words.templates.today), count(needed))
}

/** What must hold for a draft of any sentences; gives what does not. */
const PROPERTIES: Readonly<Record<string, (text: string, lang: LanguageCode) => string | undefined>> = {
  'a second rewrite changes nothing': (text, lang) => {
    const once = rewritten(text, lang).text
    const twice = rewritten(once, lang).text
    return twice === once ? undefined : `${once}\n→\n${twice}`
  },
  'tokens and frame are kept, and the edits are the rewrite': (text, lang) => {
    const { text: after, edits } = rewritten(text, lang)
    if (after.trim() === '' && text.trim() !== '') return 'nothing is left'
    if (!keepsAll(text, after, lang)) return `a token is lost or new: ${after}`
    if (frameOf(after) !== frameOf(text)) return `the frame is another: ${after}`
    const applied = edits.reduceRight(
      (made, { span, text: put }) => made.slice(0, span.start) + put + made.slice(span.end),
      text
    )
    return applied === after ? undefined : `the edits give ${applied}`
  },
  'a clean draft stays as it is': (text, lang) => {
    const { findings } = linter.lintFast(text, { lang, profile: 'reply' })
    const { text: after } = rewritten(text, lang)
    return findings.length > 0 || after === text ? undefined : after
  }
}

describe.each(LANGUAGES)('drafts with an example of every rule of %s', (lang) => {
  it.each(Object.entries(PROPERTIES))('%s', { timeout: 3_600_000 }, async (_, faultOf) => {
    expect(await faultsOfRules(lang, (text) => faultOf(text, lang), { textsOf: draftsWith })).toEqual([])
  })
})
