import { describe, expect, it } from 'vitest'
import { analyseEnglish, labelledDrafts } from '../helpers/english-analysis.js'
import { builtinSource } from '../helpers/rules.js'

const JUDGEMENTS = builtinSource('en').structure.map(({ id }) => id.replace('structure/', ''))

function fired(text: string): Set<string> {
  const { findings } = analyseEnglish(text)
  const found = findings.filter(
    ({ category, severity }) => category === 'structure' && severity !== 'suggestion'
  )
  return new Set(found.map(({ ruleId }) => ruleId.replace('structure/', '')))
}

describe('structure judgements on labelled English drafts', () => {
  const tally = { gold: 0, flagged: 0, right: 0 }
  const faults: string[] = []
  for (const { id, text, must, may } of labelledDrafts('en.txt')) {
    const found = fired(text)
    for (const judgement of JUDGEMENTS) {
      if (may.has(judgement)) continue
      if (must.has(judgement)) tally.gold++
      if (found.has(judgement)) tally.flagged++
      if (must.has(judgement) && found.has(judgement)) tally.right++
      if (must.has(judgement) !== found.has(judgement))
        faults.push(`${id} ${found.has(judgement) ? 'wrong' : 'missed'} ${judgement}`)
    }
  }

  it('has F0.5 of at least 0.95', () => {
    const precision = tally.right / tally.flagged
    const recall = tally.right / tally.gold
    expect(
      (1.25 * precision * recall) / (0.25 * precision + recall),
      faults.join('\n')
    ).toBeGreaterThanOrEqual(0.95)
  })

  it('speaks to no automatic notice', () => {
    for (const { text } of labelledDrafts('en.txt')) {
      expect(
        analyseEnglish(text, { profile: 'transactional' }).findings.filter(
          ({ category }) => category === 'structure'
        )
      ).toEqual([])
    }
  })
})

describe('borders', () => {
  it.each<[string, string, string[]]>([
    [
      'a clear refusal in the right place',
      'Hi Jo,\n\nYou asked for a desk by the window. All six are taken, so I can’t give you one. I can put you on the list; shall I?',
      []
    ],
    [
      'no before a number',
      'Hi Jo,\n\nOrder No. 5 is packed, with no extra cost and no problem at all. I’ll send it on Friday.',
      []
    ],
    [
      'negated facts',
      'Hi Jo,\n\nI can’t find an order under this name. There’s nothing to send back. Could you tell me the number?',
      []
    ],
    [
      'a refusal first',
      'Hi Jo,\n\nWe can’t move the date. The hall is taken. I can offer you the 5th; shall I book it?',
      ['no-last']
    ],
    [
      'no alternative',
      'Hi Jo,\n\nYou asked to move the date. The hall is taken, so no, we can’t move it.\n\nRegards,\nAna',
      ['offer-alternative', 'close-high']
    ],
    [
      'another matter under its heading',
      'Hi Jo,\n\nYou asked to move the date. The hall is taken, so no, we can’t move it.\n\nYour second question, the keys: I’ll post them tomorrow.\n\nAna',
      ['offer-alternative']
    ],
    [
      'another matter that is declined itself',
      'Hi Jo,\n\nYour second question, the date: you asked to move it. The hall is taken, so no, we can’t. I’ll hold the 5th for you until Friday.\n\nAna',
      []
    ],
    [
      'what the reader went through, told last',
      'Hi Jo,\n\nThe shuttle leaves on the dot. Its times are on every door.\n\nI gather you stood in the snow for an hour. I’ll send a voucher today.\n\nAna',
      ['acknowledge-first']
    ],
    [
      'a friendly closing line',
      'Hi Jo,\n\nYour prints are ready. Pick them up before six.\n\nYou mentioned you sail on Sunday: have a good trip!\n\nAna',
      []
    ],
    [
      'an excuse for chasing in place of the agreement',
      'Hi Jo,\n\nsorry to chase. The quilt is a week overdue, I’m no expert but that seems long. When can I collect it?\n\nAna',
      ['state-then-ask']
    ],
    ['a hello in the first line', 'Hi Jo, the printer runs again. It was the drum.', ['close-high']],
    ['a lone sentence', 'We can’t take it back.', []],
    ['a lone fact with a greeting', 'Hello,\n\nThis is a test of the harbour mail.\n\nAna', []],
    [
      'how a thing goes, told to everybody',
      'Hidden tables are not included in the seating plan. Guests who open the link see a notice.',
      []
    ],
    [
      'a notice that a program fills in',
      'Dear {{ name }},\n\nThank you for sending the papers. A keeper checks them. We cannot tell you more about {{ boat }} meanwhile. We apologise for any inconvenience.',
      []
    ],
    [
      'a refusal to a person with a slot in it',
      'Dear {{ name }},\n\nYou asked for a mooring. We can’t give you one for {{ boat }}.',
      ['no-last', 'offer-alternative', 'close-high']
    ],
    [
      'what follows when nothing is sent',
      'Hi Jo,\n\nPlease send the list by Friday; otherwise, we will not be able to book the barge.\n\nAna',
      []
    ],
    [
      'a limit that a program tells',
      'We can’t ship more than %(limit)d lamps in one order. Your cart holds %(count)d.',
      []
    ],
    [
      'a notice with a time that nobody knows',
      'Hi %(name)s,\n\nYour order %(number)s is in. It will be packed shortly.',
      []
    ],
    [
      'a slot in a reply to somebody',
      'Hi %(name)s,\n\nWe can’t ship more than %(limit)d lamps. The van is small.\n\nAna',
      ['no-last', 'offer-alternative', 'close-high']
    ],
    [
      'capitals and a lawyer',
      '> MY LAWYER WILL CALL YOU!!! The heater is broken!\n\nHi Jo, the heater broke again and I’m sorry. Ivo repairs it today at 4.',
      []
    ],
    [
      'an insult that is ignored',
      '> The heater is broken, you idiots!\n\nHi Jo, the heater broke again and I’m sorry. Ivo repairs it today at 4.',
      ['set-boundary']
    ]
  ])('%s', (_, text, expected) => {
    expect([...fired(text)].sort()).toEqual([...expected].sort())
  })

  it('knows the message from outside', () => {
    const text = 'Hi Jo,\n\nPlan changes count from the next billing year.\n'
    expect(fired(text).has('no-last')).toBe(false)
    const { findings } = analyseEnglish(text, { replyTo: 'Could you refund two of the licences?' })
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['structure/no-last', 'structure/offer-alternative'])
    )
  })

  it('takes plain facts that go back to the request for its answer', () => {
    const text = 'Hi Jo,\n\nThe two licences were credited to your account this morning.\n'
    const { findings } = analyseEnglish(text, { replyTo: 'Could you refund two of the licences?' })
    expect(findings.filter(({ ruleId }) => /no-last|offer-alternative/.test(ruleId))).toEqual([])
  })

  it.each([
    [
      'facts with slots, which a program fills in',
      'Hi {name},\n\nYour {item} has left the {depot} depot.\n',
      false
    ],
    ['a slot that a person fills in', 'Hi Jo,\n\nYour lathe has left the depot on ⟨date⟩.\n', true],
    [
      'slots in an answer',
      'Hi {name},\n\nI’m sorry that the {item} came late. It has left the depot.\n',
      true
    ],
    ['slots and a fault', 'Hi {name},\n\nYou failed to sign for the {item}. It has left the depot.\n', true]
  ])('%s', (_, text, judged) => {
    expect(fired(text).has('close-high')).toBe(judged)
  })

  it('only suggests where a slot holds a whole sentence', () => {
    const text = 'Hi Jo,\n\nI’m sorry that the lathe came late.\n\n{explanation}\n\nRegards,\nAna\n'
    const { findings } = analyseEnglish(text)
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['structure/close-high', 'suggestion']
    ])
  })

  it('judges facts with slots that answer a message', () => {
    const text = 'Hi {name},\n\nYour {item} has left the depot.\n'
    const { findings } = analyseEnglish(text, { replyTo: 'My lathe came without its belt.' })
    expect(findings.map(({ ruleId }) => ruleId)).toContain('structure/close-high')
  })

  it('leaves the refusal of a well-formed decline alone', () => {
    const good =
      'Hi Jo,\n\nYou asked for a refund. The fee went to the court, so no, we can’t refund it. I can spread the rest over six months; shall I?'
    const bad =
      'Hi Jo,\n\nWe can’t refund that. The fee went to the court. I can spread the rest over six months; shall I?'
    const negative = (text: string) =>
      analyseEnglish(text).findings.some(({ category }) => category === 'negative')
    expect([negative(good), negative(bad)]).toEqual([false, true])
  })
})
