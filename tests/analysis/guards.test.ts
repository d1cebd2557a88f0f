import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import type { Layout } from '../../src/core/zone.js'
import { layoutOf } from '../../src/zones/layout.js'
import { actuals, findWith, tinyAnalyser, tinyRuleset } from '../helpers/tiny-rules.js'

const FEATURES = {
  'open-condition': ['(if|unless)'],
  counterfactual: ['if you had'],
  imperative: ['^ please? {verb}'],
  'negation-before': ['do not (think|say)'],
  'negation-after': ['is not true'],
  'wh-question': ['^ (why|when)'],
  'tag-question': [', did not you ?']
}

function found(guard: object, text: string, key: 'when' | 'unless' = 'when', layout?: Layout): string[] {
  const rule = { match: ['you ‹fail~› {noun?}'], [key]: [guard] }
  return actuals(findWith(rule, text, { shared: { features: FEATURES }, ...(layout ? { layout } : {}) }))
}

describe('guards', () => {
  it.each<[string, object, string, string]>([
    ['before', { before: 'so' }, 'So you failed.', 'So then you failed.'],
    ['before within', { before: 'so', within: 2 }, 'So then you failed.', 'So then at last you failed.'],
    ['before, several', { before: ['so', 'then'] }, 'Then you failed.', 'Now you failed.'],
    ['after', { after: 'again' }, 'You failed again.', 'You failed once again.'],
    ['after a capture', { after: 'again' }, 'You failed tests again.', 'You failed tests once again.'],
    ['after within', { after: 'again', within: 1 }, 'You failed once again.', 'You failed us once again.'],
    ['after, at the end', { after: '$' }, 'You failed.', 'You failed us.'],
    ['around', { around: 'you fail~ to' }, 'You failed to pay.', 'You failed. He failed to pay.'],
    ['sentence', { sentence: 'late' }, 'Late again, and you failed.', 'Late again. You failed.'],
    ['clause', { clause: 'late' }, 'You failed late.', 'It is late, you failed.'],
    ['next', { next: 'late' }, 'You failed. It was late.', 'It was late. You failed. Ok.'],
    ['previous', { previous: 'late' }, 'It was late. You failed.', 'You failed. It was late.'],
    ['draft', { draft: 'late' }, 'You failed. Ok. It was late.', 'You failed. Ok.'],
    ['mood', { mood: 'open-condition' }, 'If you failed, call.', 'You failed if so.'],
    ['mood, counterfactual', { mood: 'counterfactual' }, 'If you had said why you failed.', 'You failed.'],
    ['mood, declarative', { mood: 'declarative' }, 'You failed.', 'If you failed, call.'],
    ['polarity', { polarity: 'negative' }, 'I do not think you failed.', 'I do think you failed.'],
    ['polarity behind', { polarity: 'negative' }, 'You failed is not true.', 'You failed is true.'],
    ['type question', { type: 'question' }, 'Did it matter you failed?', 'It matters you failed.'],
    ['type statement', { type: 'statement' }, 'It matters you failed.', 'Did it matter you failed?!'],
    ['type wh-question', { type: 'wh-question' }, 'Why you failed?', 'Is it you failed?'],
    ['type yes-no', { type: 'yes-no' }, 'Is it you failed?', 'Why you failed?'],
    ['type tag', { type: 'tag' }, 'So you failed, didn’t you?', 'So you failed?'],
    ['quoted', { quoted: true }, 'You wrote “you failed” to me.', '“No” and “yes”: you failed here “ok”.'],
    ['not quoted', { quoted: false }, '“We know it.” You failed “it”.', 'You wrote “you failed” to me.'],
    ['list', { list: true }, 'Now:\n- you failed', 'Now:\nYou failed'],
    ['no list', { list: false }, 'Now:\nYou failed', 'Now:\n- you failed'],
    ['place first', { place: 'first' }, 'You failed. Ok.', 'Ok. You failed.'],
    ['place last', { place: 'last' }, 'Ok. You failed.', 'You failed. Ok.'],
    ['words max', { words: { max: 4 } }, 'Now you failed, ok.', 'Now you failed it all, ok.'],
    ['words min', { words: { min: 5 } }, 'Now you failed it all.', 'Now you failed, ok.'],
    ['not', { not: { sentence: 'late' } }, 'You failed.', 'You failed late.'],
    ['two keys', { place: 'first', sentence: 'late' }, 'You failed late. Ok.', 'You failed. Late.']
  ])('%s', (_, guard, holds, fails) => {
    const [here, there] = [found(guard, holds), found(guard, fails)]
    expect(here.map((text) => text.toLowerCase())).toEqual(['failed'])
    expect(there).toEqual([])
    expect(found(guard, holds, 'unless')).toEqual([])
    expect(found(guard, fails, 'unless')).not.toEqual([])
  })

  it('zone', () => {
    const text = 'You failed\nYou failed\n'
    const layout: Layout = {
      zones: [
        { zone: 'greeting', start: 0, end: 11 },
        { zone: 'body', start: 11, end: 22 }
      ],
      masks: []
    }
    expect(found({ zone: 'greeting' }, text, 'when', layout)).toEqual(['failed'])
    expect(found({ zone: ['greeting', 'body'] }, text, 'when', layout)).toEqual(['failed', 'failed'])
    expect(found({ zone: 'closing' }, text, 'when', layout)).toEqual([])
  })

  it('profile', () => {
    const rule = { match: ['you fail~'], when: [{ profile: 'transactional' }] }
    expect(actuals(findWith(rule, 'You failed.'))).toEqual([])
    expect(actuals(findWith(rule, 'You failed.', { settings: { profile: 'transactional' } }))).toEqual([
      'You failed'
    ])
  })

  it('count goes by the matches that pass the other guards', () => {
    const rule = { match: ['sorry'], when: [{ count: { from: 3 } }], unless: [{ after: 'to' }] }
    const text = 'Sorry. Sorry to ask. Sorry. Sorry! Sorry'
    expect(findWith(rule, text).map(({ span }) => span.start)).toEqual([28, 35])
  })

  it('count takes two patterns on the same words for one match', () => {
    const rule = { match: ['sorry', 'so? sorry'], when: [{ count: { from: 2 } }] }
    expect(actuals(findWith(rule, 'Sorry about that.'))).toEqual([])
    expect(actuals(findWith(rule, 'Sorry. And sorry.'))).toEqual(['sorry'])
  })

  it('any one guard of unless silences, all of when are needed', () => {
    const rule = { match: ['you fail~'], unless: [{ after: 'us' }, { after: 'me' }] }
    expect(actuals(findWith(rule, 'You failed us. You failed me. You failed him.'))).toEqual(['You failed'])
    const both = { match: ['you fail~'], when: [{ before: 'so' }, { after: 'me' }] }
    expect(actuals(findWith(both, 'So you failed us. So you failed me. You failed me.'))).toEqual([
      'you failed'
    ])
  })
})

describe('elsewhere', () => {
  const leaning = { match: ['lovely {noun}'], when: [{ elsewhere: ['accusatory', 'threat'] }] }
  const analyser = tinyAnalyser(
    tinyRuleset({
      'heated/leaning': leaning,
      'threat/leaning': { match: ['next time'], when: [{ elsewhere: 'heated' }] },
      'accusatory/plain': { match: ['you fail~', { pattern: 'you forgot', severity: 'suggestion' }] },
      'lecturing/plain': { match: ['calm down'] }
    })
  )
  const look = (text: string, only?: string[]) =>
    analyser.analyse(text, layoutOf(text), { ...DEFAULT_SETTINGS, ...(only ? { only } : {}) }).findings

  it.each<[string, string, string[]]>([
    ['a fault of such a category', 'Lovely manners. You failed.', ['heated/leaning', 'accusatory/plain']],
    ['after it as well as before', 'You failed. Lovely manners.', ['accusatory/plain', 'heated/leaning']],
    ['not in its own sentence', 'Lovely manners, you failed.', ['accusatory/plain']],
    ['not of another category', 'Lovely manners. Calm down.', ['lecturing/plain']],
    ['no mere suggestion', 'Lovely manners. You forgot.', ['accusatory/plain']],
    ['not one that leans itself', 'Lovely manners. Next time.', []],
    ['two that lean', 'Lovely manners. So next time. And next time.', ['heated/leaning']]
  ])('%s', (_, text, ids) => {
    expect(look(text).map(({ ruleId }) => ruleId)).toEqual(ids)
  })

  it('goes by the draft, not by the rules that are switched on', () => {
    expect(actuals(look('Lovely manners. You failed.', ['heated/leaning']))).toEqual(['Lovely manners'])
  })
})

describe('shared guards', () => {
  const shared = { guards: { late: [{ sentence: 'late' }, { next: 'late' }] } }
  const rule = { match: ['you ‹fail~›'], unless: [{ guard: 'late' }, { quoted: true }] }

  it.each([
    ['You failed.', ['failed']],
    ['You failed late.', []],
    ['You failed. It was late.', []],
    ['It was late. You failed.', ['failed']],
    ['They wrote “you failed” here.', []]
  ])('%s', (text, expected) => {
    expect(actuals(findWith(rule, text, { shared }))).toEqual(expected)
  })
})

describe('mild', () => {
  const levels = (rule: object, text: string) =>
    tinyAnalyser(
      tinyRuleset({ 'canned/formula': rule, 'accusatory/plain': { match: ['you fail~'] } } as never)
    )
      .analyse(text, layoutOf(text), DEFAULT_SETTINGS)
      .findings.filter(({ ruleId }) => ruleId === 'canned/formula')
      .map(({ severity }) => severity)
  const alone = [{ not: { elsewhere: 'accusatory' } }]

  it.each<[string, object, string, string[]]>([
    ['holds in the sentence', { match: ['thanks'], mild: [{ after: 'ana' }] }, 'Thanks Ana.', ['suggestion']],
    ['does not hold', { match: ['thanks'], mild: [{ after: 'ana' }] }, 'Thanks.', ['warning']],
    [
      'one pattern only',
      { match: ['thanks', { pattern: 'ta', mild: [{ after: 'ana' }] }] },
      'Thanks Ana.',
      ['warning']
    ],
    ['nothing else at fault', { match: ['thanks'], mild: alone }, 'Thanks.', ['suggestion']],
    ['something else at fault', { match: ['thanks'], mild: alone }, 'Thanks. You failed.', ['warning']],
    ['a mild one twice', { match: ['thanks'], mild: alone }, 'Thanks. Thanks.', ['suggestion', 'suggestion']]
  ])('%s', (_, rule, text, severities) => {
    expect(levels(rule, text)).toEqual(severities)
  })
})
