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

// the rules of a language are compiled in its first test
describe('what is still open', { timeout: 180_000 }, () => {
  it.each([
    ['en', 'follow-up', {}, /news on ⟨matter⟩ yet|working on ⟨matter⟩, and/],
    ['it', 'follow-up', {}, /novità ⟨sulla questione⟩|seguendo ⟨la questione⟩ e/],
    ['it', 'follow-up', { matter: 'il pacco' }, /entro ⟨data⟩/],
    ['it', 'hand-off', {}, /⟨Della questione⟩ si occupa|in avanti ⟨della questione⟩/],
    ['tr', 'follow-up', { matter: 'paket' }, /⟨[Tt]arihe kadar⟩/],
    ['tr', 'apologise', {}, /⟨[Hh]ata⟩ (?:için|nedeniyle) özür dilerim/]
  ] as const)(
    '%s %s: the slot is named in the language, in the form that fits',
    (lang, play, facts, wanted) => {
      expect(reply(lang, play, facts).text).toMatch(wanted)
    }
  )

  it.each([
    ['en', 'a refund of 59 EUR', /refund of 59 EUR: ⟨answer⟩/, 'What'],
    ['it', 'il rimborso di 59 euro', /rimborso di 59 euro: ⟨la risposta⟩/, 'Quale esito'],
    ['tr', '59 liranızın iadesi', /59 liranızın iadesi.*: ⟨yanıt⟩/, 'Nasıl bir sonuç']
  ] as const)('%s: what was asked is restated, and not asked for again', (lang, request, restated, asked) => {
    const { text } = reply(lang, 'deescalate', { request, name: 'Ada' })
    expect(text).toMatch(restated)
    expect(text.slice(text.indexOf('59'))).not.toContain(`${asked} would`)
    expect(text).not.toMatch(/put this right for you\?|Quale esito|Nasıl bir sonuç/)
  })
})

describe('facts that charge the reader', { timeout: 180_000 }, () => {
  it.each([
    ['en', 'decline', 'reason', 'you failed to read the terms'],
    ['en', 'disagree', 'position', 'you are wrong about the dates'],
    ['it', 'decline', 'reason', 'Lei non ha letto le condizioni'],
    ['it', 'decline', 'reason', 'non ha letto le condizioni'],
    ['tr', 'confront', 'fact', 'çizimleri göndermediniz']
  ] as const)('%s %s: --%s “%s” is refused, with an answer that can be sent', (lang, play, field, value) => {
    const { refused } = reply(lang, play, { request: 'x', agreement: 'x', view: 'x', [field]: value })
    expect(refused.map((each) => [each.field, each.finding.category, each.form])).toEqual([
      [field, 'accusatory', 'sentence']
    ])
    expect(refused[0]!.example.length).toBeGreaterThan(10)
  })

  it('what the reader said is not theirs to be spared', () => {
    expect(
      reply('en', 'disagree', { view: 'you lost my parcel', position: 'it left on Friday' }).refused
    ).toEqual([])
  })
})

describe('days', { timeout: 180_000 }, () => {
  it('an agreement that names its own days gets no other', () => {
    const facts = {
      agreement: 'the tiles by 4 May and the grout by 9 May',
      due: 'Monday',
      fact: 'neither has arrived'
    }
    const { text, unsaid } = reply('en', 'confront', facts)
    expect(text).toContain('agreed on the tiles by 4 May and the grout by 9 May.')
    expect(unsaid).toEqual(['due'])
  })
})

describe('Turkish clauses that are nouns', { timeout: 180_000 }, () => {
  it.each([
    [
      'paketin depomuzdan cuma günü çıktığı',
      /paketin depomuzdan cuma günü çıktığını (?:düşünüyorum|anlıyorum)/
    ],
    [
      'paketin depomuzdan cuma günü çıktığını',
      /paketin depomuzdan cuma günü çıktığını (?:düşünüyorum|anlıyorum)/
    ],
    ['paket depomuzdan cuma günü çıktı', /: paket depomuzdan cuma günü çıktı\./]
  ])('%s', (position, wanted) => {
    expect(reply('tr', 'disagree', { view: 'gecikmenin bizden kaynaklandığı', position }).text).toMatch(
      wanted
    )
  })
})
