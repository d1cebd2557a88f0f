import { describe, expect, it } from 'vitest'
import { analyseEnglish } from '../helpers/english-analysis.js'

describe('the model replies', () => {
  it.each<[string, string, string[]]>([
    [
      'a deadline that is too tight',
      'Hi Omid,\n\nI realise the launch is close and you need the report today. To get it right I have to hear from three people first. So, no, I can’t finish it before this afternoon. Let’s look at another option: I can send you the figures now.\n\nMaud',
      ['acknowledge', 'reason', 'refusal', 'alternative']
    ],
    [
      'a promise to reply by Monday',
      'Hi Lea,\n\nI understood we had agreed that you would get back to me by Monday. Today is Wednesday and I haven’t heard from you yet. What happened? Where do we go from here?\n\nTom',
      ['agreement', 'fact', 'open-question', 'open-question']
    ],
    [
      'a caller who swears',
      'I want to help you with the router, and I will not go on with this call if the swearing continues. Can I have your word that we’ll speak with respect? Now, let’s look at what gets you back online.',
      ['wish-to-help', 'limit', 'ask-respect', 'alternative']
    ]
  ])('%s lints clean, move by move', (_, text, moves) => {
    const analysis = analyseEnglish(text)
    expect(analysis.findings.map(({ ruleId }) => ruleId)).toEqual([])
    const seen = analysis.moves.filter(({ tag }) => tag !== 'overdue').map(({ move }) => move)
    expect(seen.filter((move, i) => move !== 'fact' || moves[i] === 'fact')).toEqual(moves)
  })
})
