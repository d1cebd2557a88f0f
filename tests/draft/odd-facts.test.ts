import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { draftPlay, lookWith } from '../../src/draft/draft.js'
import { type Facts, openPlay } from '../../src/draft/play.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { playSources } from '../../src/rulesets/play-source.js'
import { builtinRuleset, ruleTexts } from '../helpers/rules.js'

const lookAt = lookWith(
  createTextLinter(createAnalysisStore(builtinRuleset), () => true),
  { minConfidence: 'medium' }
)
const sources = playSources(ruleTexts())

function reply(lang: LanguageCode, name: string, facts: Facts) {
  const play = openPlay(name, lang, sources[lang]!.plays[name]!, sources[lang]!.letter!)
  return draftPlay(play, facts, lookAt)
}

const DISAGREE = {
  en: { position: "that it's one year.", reason: 'the second year is an extra' },
  it: { position: 'che è di un anno.', reason: "il secondo anno è un'aggiunta" },
  tr: { position: 'garanti bir yıl', reason: 'ikinci yıl ek bir paket' }
}

// the rules of a language are compiled in its first test
describe('facts as people type them', { timeout: 180_000 }, () => {
  it.each([
    ['en', "Isn't the warranty two years?", "You asked: “Isn't the warranty two years?”", "it's one year."],
    ['it', 'la garanzia non è di due anni?', '«La garanzia non è di due anni?»', 'è di un anno.'],
    ['tr', 'Garanti iki yıl değil mi?', '“Garanti iki yıl değil mi?”', 'aranti bir yıl.']
  ] as const)('%s: a view that is a question stays one: %s', (lang, view, asked, position) => {
    const { text, findings } = reply(lang, 'disagree', { view, ...DISAGREE[lang] })
    expect(text).toContain(asked)
    expect(text).toContain(position)
    expect(text).not.toMatch(/that it's|: che è|[?”»]\./)
    expect(findings.filter(({ severity }) => severity !== 'suggestion')).toEqual([])
  })

  it.each([
    ['en', 'decline', { alternative: 'that we send a new cable' }, /send a new cable(?: instead)?\. [SW]/],
    [
      'en',
      'decline',
      { alternative: 'We repair it free of charge.' },
      /epair it free of charge(?: instead)?\. [SW]/
    ],
    ['it', 'decline', { alternative: 'di inviare un cavo nuovo' }, /inviare un cavo nuovo\. /],
    ['tr', 'decline', { alternative: 'yeni bir kablo yollayabiliriz' }, /yeni bir kablo yollayabiliriz\. /]
  ] as const)('%s %s: ends the sentence of %j', (lang, play, facts, wanted) => {
    const others = {
      en: { request: 'a refund.', reason: 'that the seal was broken.' },
      it: { request: 'il rimborso.', reason: 'che il sigillo era rotto.' },
      tr: { request: 'iade.', reason: 'çünkü bandı açılmıştı.' }
    }
    const { text } = reply(lang, play, { ...others[lang], ...facts })
    expect(text).toMatch(wanted)
    expect(text).not.toMatch(/\.\.|: (?:that|che|çünkü) /)
  })

  it.each([
    ['on Friday.', 'Friday'],
    ['by Friday', 'Friday'],
    ['on Monday 11 May', 'Monday 11 May']
  ])('puts one preposition before %s', (date, day) => {
    const { text } = reply('en', 'bad-news', {
      topic: 'your kitchens.',
      news: 'That the tiles are late.',
      reason: 'the factory closed',
      next: 'will ring you',
      date
    })
    expect(text).toMatch(new RegExp(`\\b(?:on|by) ${day}\\b`, 'i'))
    expect(text).not.toMatch(/\b(?:by|on) (?:by|on)\b|will will|Will ring/)
    expect(text).toContain('ring you')
  })
})
