import { describe, expect, it } from 'vitest'
import { applySuggestion } from '../../src/core/apply.js'
import { findWith, type TinyRule } from '../helpers/tiny-rules.js'

function applied(rule: TinyRule, text: string): string | undefined {
  const suggestion = findWith(rule, text)[0]?.suggestions[0]
  return suggestion && applySuggestion(text, suggestion)
}

describe('suggestions', () => {
  const pattern = 'you ‹fail~ to {verb:verb}› {object:(({det}|{poss}) {noun})}?'
  it.each<[string, string | object, string, string]>([
    ['match', 'forgot to ⟨verb⟩', 'You failed to send it.', 'You forgot to send it.'],
    ['no capital inside', 'Forgot it', 'You failed to send it.', 'You forgot it it.'],
    [
      'a full stop inside',
      'found it late.',
      'You failed to send the form yesterday.',
      'You found it late. The form yesterday.'
    ],
    [
      'a full stop inside a small draft',
      'it is late.',
      'you failed to send the form.',
      'you it is late. the form.'
    ],
    [
      'clause',
      { replaces: 'clause', text: "I haven't got ⟨object:the⟩ yet" },
      'You failed to send your form.',
      "I haven't got the form yet."
    ],
    [
      'clause, after a conjunction',
      { replaces: 'clause', text: 'the form is late' },
      'It was due, but you failed to send it.',
      'It was due, but the form is late.'
    ],
    [
      'clause, in quotes',
      { replaces: 'clause', text: 'the form is late' },
      '“You failed to send it.”',
      '“The form is late.”'
    ],
    [
      'clause that goes, with its stub',
      { replaces: 'clause', text: '' },
      'It is here. Well, you failed to send it. Thanks.',
      'It is here. Thanks.'
    ],
    [
      'clause that goes, with what hangs on it',
      { replaces: 'clause', text: '' },
      'The parcel came on Monday, you failed to send it when we asked.',
      'The parcel came on Monday.'
    ],
    [
      'clause that goes, beside a clause of its own',
      { replaces: 'clause', text: '' },
      'The parcel came on Monday, you failed to send it.',
      'The parcel came on Monday.'
    ],
    [
      'sentence keeps the end sign',
      { replaces: 'sentence', text: 'please send it' },
      'Sadly you failed to send it!',
      'Please send it!'
    ],
    [
      'sentence with an end sign',
      { replaces: 'sentence', text: 'Can you send it?' },
      'You failed to send it. Ok.',
      'Can you send it? Ok.'
    ],
    [
      'lower-case draft',
      { replaces: 'clause', text: 'the form is late' },
      'you failed to send it',
      'the form is late'
    ],
    ['I stays', { replaces: 'clause', text: 'I wait' }, 'so, you failed to send it', 'so, I wait'],
    ['PDF stays', { replaces: 'match', text: 'PDF it' }, 'You failed to send it', 'You PDF it it'],
    [
      'open slot',
      { replaces: 'clause', text: 'I wait because ⟨reason⟩' },
      'You failed to send it.',
      'I wait because ⟨reason⟩.'
    ],
    [
      'default',
      { replaces: 'clause', text: 'I wait for ⟨object|it⟩' },
      'You failed to send.',
      'I wait for it.'
    ],
    [
      'default unused',
      { replaces: 'clause', text: 'I wait for ⟨object|it⟩' },
      'You failed to send the form.',
      'I wait for the form.'
    ],
    ['other form', 'are not ⟨verb:ing⟩', 'You failed to send it.', 'You are not sending it.'],
    ['past', 'never ⟨verb:past⟩', 'You failed to send it.', 'You never sent it.'],
    [
      'flip',
      { replaces: 'clause', text: 'I miss ⟨object:flip⟩' },
      'You failed to send my form.',
      'I miss your form.'
    ],
    [
      'small letters',
      '⟨verb⟩ ⟨object:lower⟩',
      'You failed to send MY FORM I THINK.',
      'You send my form MY FORM I THINK.'
    ],
    [
      'capital of a slot',
      { replaces: 'clause', text: '⟨object⟩ is missing' },
      'You failed to send your form.',
      'Your form is missing.'
    ]
  ])('%s', (_, suggest, text, expected) => {
    expect(applied({ match: [pattern], suggest: [suggest] }, text)).toBe(expected)
  })

  it('keeps white space and line breaks out of captures', () => {
    const rule = {
      match: ['you fail~ to {verb:(send [...<=3])}'],
      suggest: [{ replaces: 'clause', text: 'please ⟨verb⟩' }]
    }
    expect(applied(rule, 'You failed to send\n  the form.')).toBe('Please send the form.')
  })

  it('offers equal suggestions once, the fix first', () => {
    const rule = {
      match: ['utterly'],
      fix: 'fully',
      suggest: ['wholly', { replaces: 'match', text: 'wholly' }]
    }
    const [finding] = findWith(rule, 'utterly')
    expect(finding!.suggestions.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'fix fully',
      'rephrase wholly'
    ])
  })

  it('reads no inherited names', () => {
    const rule = {
      match: ['send {object:({any} {any})}'],
      suggest: [{ replaces: 'match', text: 'get ⟨object:flip⟩ ⟨toString⟩' }]
    }
    expect(applied({ ...rule, suggest: ['get ⟨object:flip⟩'] }, 'send your constructor')).toBe(
      'get my constructor'
    )
  })
})

describe('deletions', () => {
  it('keeps one comma between the clauses on either side', () => {
    const rule = { match: ['any child knows'], fix: '' }
    expect(applied(rule, 'We close at six, any child knows, the gate is locked.')).toBe(
      'We close at six, the gate is locked.'
    )
  })

  it.each([
    ['We are utterly sorry.', 'We are sorry.'],
    ['Utterly, we agree.', 'We agree.'],
    ['Utterly we agree.', 'We agree.'],
    ['utterly we agree.', 'we agree.'],
    ['We are, utterly, unable.', 'We are unable.'],
    ['We agree, utterly.', 'We agree.'],
    ['We agree utterly.', 'We agree.'],
    ['We agree utterly', 'We agree'],
    ['Late, but utterly, we agree.', 'Late, but we agree.'],
    ['Utterly: we agree.', 'We agree.'],
    ['Ok. Utterly! Fine.', 'Ok. Fine.'],
    ['We are utterly\nsorry.', 'We are\nsorry.'],
    ['We are\nutterly sorry.', 'We are\nsorry.'],
    ['“Utterly, we agree.”', '“We agree.”'],
    ['Utterly “we agree”.', '“we agree”.'],
    ['Utterly - we agree.', 'We agree.'],
    ['We agree; utterly.', 'We agree.'],
    ['We are; utterly; unable.', 'We are; unable.']
  ])('%j', (text, expected) => {
    const rule = { match: ['utterly'], fix: '' }
    expect(applied(rule, text)).toBe(expected)
    expect(findWith(rule, expected)).toEqual([])
  })
})
