import { describe, expect, it } from 'vitest'
import { readGold } from '../../scripts/eval/gold.mjs'
import { score } from '../../scripts/eval/score.mjs'

const GOLD = `### id=a lang=en structure=no-last,close-high?
Hi. [[accusatory|You broke it]] and [[heated/threat|do it now]].
[[canned?|Kind regards]]

### id=b lang=en structure=-
All is well.
`

interface Gold {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  readonly must: ReadonlySet<string>
  readonly may: ReadonlySet<string>
}

describe('readGold', () => {
  it('takes the marks out and keeps their places', () => {
    const [a, b] = readGold(GOLD) as unknown as [Gold, Gold]
    expect(a).toMatchObject({ id: 'a', lang: 'en', text: 'Hi. You broke it and do it now.\nKind regards\n' })
    expect(a.spans.map((s: { start: number; end: number }) => a.text.slice(s.start, s.end))).toEqual([
      'You broke it',
      'do it now',
      'Kind regards'
    ])
    expect(a.spans).toMatchObject([
      { categories: ['accusatory'], isFree: false },
      { categories: ['heated', 'threat'] },
      { isFree: true }
    ])
    expect([[...a.must], [...a.may], [...b.must], b.spans]).toEqual([['no-last'], ['close-high'], [], []])
  })
})

describe('score', () => {
  const finding = (category: string, start: number, end: number) => ({
    category,
    ruleId: `${category}/x`,
    start,
    end
  })
  const row = (found: readonly object[], name: string) =>
    score(readGold(GOLD), [found, []]).rows[`en ${name}`]

  it.each([
    ['a hit', [finding('accusatory', 4, 16)], 'accusatory', { gold: 1, found: 1, flagged: 1, right: 1 }],
    [
      'another category',
      [finding('canned', 4, 16)],
      'accusatory',
      { gold: 1, found: 0, flagged: 0, right: 0 }
    ],
    [
      'another category, any',
      [finding('canned', 4, 16)],
      'ANY-CATEGORY',
      { gold: 2, found: 1, flagged: 1, right: 1 }
    ],
    ['either of two', [finding('threat', 21, 30)], 'threat', { gold: 0, found: 0, flagged: 1, right: 1 }],
    [
      'either of two, first',
      [finding('threat', 21, 30)],
      'heated',
      { gold: 1, found: 1, flagged: 0, right: 0 }
    ],
    ['a free span', [finding('canned', 32, 36)], 'ALL', { gold: 2, found: 0, flagged: 0, right: 0 }],
    ['a judgement', [finding('structure', 4, 16)], 'STRUCTURE', { gold: 1, found: 0, flagged: 0, right: 0 }]
  ])('%s', (_, found, name, expected) => {
    expect(row(found, name)).toMatchObject(expected)
  })

  it('does not reward a finding over half the draft', () => {
    const long = readGold(`### id=a lang=en structure=-\n${'word '.repeat(20)}[[heated|now]]\n`)
    expect(score(long, [[finding('heated', 0, 103)]]).rows['en heated']).toMatchObject({
      gold: 1,
      found: 0,
      flagged: 1,
      right: 0
    })
  })

  it('counts clean drafts', () => {
    expect(score(readGold(GOLD), [[], [finding('heated', 0, 3)]])).toMatchObject({ clean: 1, flagged: 1 })
  })
})
