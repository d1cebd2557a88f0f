import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

type Case = readonly [about: string, before: string, after: string]

/** The body before and after, said as most people say it. */
const ORDINARY: Readonly<Partial<Record<LanguageCode, readonly Case[]>>> = {
  en: [
    [
      'nobody has promised to ask whom the reader is sent to',
      "I can't repair the bow here. The frog is made of horn. You'll have to ask your insurer.",
      "You asked me to repair the bow here. The frog is made of horn. So I'm afraid the answer is no. You'll have to ask your insurer."
    ],
    [
      'a reason that tells the trouble too',
      "I understand your frustration, but we can't replace the violin case. The guarantee covers the seams, and your hinge was bent. I can send you a new hinge.",
      "You asked us to replace the violin case. The guarantee covers the seams, and your hinge was bent. So I'm afraid the answer is no. I can send you a new hinge."
    ],
    [
      'what runs to a timetable is a reason, and no promise',
      "Sorry, that's not possible. The ferry leaves at noon and it's full. I can put you on the one at four.",
      "The ferry leaves at noon and it's full. So no, I'm afraid that's not possible. I can put you on the one at four."
    ],
    [
      'a reason before its refusal, in one sentence',
      "The list is printed and the order can't be changed. I can send the stand tomorrow.",
      "The list is printed. So no, I'm afraid the order can't be changed. I can send the stand tomorrow."
    ],
    [
      'two refusals with their reason between them; the day is said once',
      "I can't give you the studio on Saturday. The choir has it all day. Sunday isn't possible either.",
      "You asked me to give you the studio on Saturday. The choir has it all day. So I'm afraid the answer is no. Sunday isn't possible either. What I can do is ⟨alternative⟩."
    ],
    [
      'an insult that the draft itself tells of',
      'Please calm down. There is no need to swear at me. The harp is still in Leeds, and the driver brings it tomorrow.',
      "I want to help you with this, and I'll end this conversation if the insults go on. Can we keep it respectful? The harp is still in Leeds, and the driver brings it tomorrow."
    ],
    [
      'what only answers the insult goes, what is so stays',
      "Who do you think you are, calling me a fool? You're the fool here. It's your own fault that the locker is shut.",
      "I want to help you with this, and I'll end this conversation if the insults go on. Can we keep it respectful? The locker is shut."
    ],
    [
      'a plain apology for a stock one',
      'We apologize for any inconvenience caused. The delay was caused by the storm. Your reed will be here on Friday.',
      "We're sorry about this. The delay was caused by the storm. Your reed will be here on Friday."
    ],
    [
      'the trouble for an apology that is none',
      "Thank you for your review. We're sorry you feel that way, but the hall was open every day from 9 to 6.",
      'Thank you for your review. You told us that ⟨trouble⟩. The hall was open every day from 9 to 6. Is there anything we can do for you?'
    ],
    [
      'no because without what it leaned on',
      'Thanks for asking about the Sunday class. I think it might be a bit of a problem, because Ann is away. We can look at another day.',
      'Thanks for asking about the Sunday class. I think it might be a bit of a problem, because Ann is away. We can look at another day.'
    ],
    [
      'what nothing can be done before',
      "I understand that a cold rehearsal room is no fun, but there's nothing we can do until the fitter comes on Tuesday. I'll write to you on Tuesday.",
      "I understand that a cold rehearsal room is no fun. The fitter comes on Tuesday. I'll write to you on Tuesday."
    ],
    [
      'the demand before a threat stays',
      "You promised to send me the score by Friday and you still haven't. I need it today or else we will cancel.",
      "I understood we had agreed that you would send me the score by Friday. Today is ⟨today⟩ and that hasn't happened yet. I need it today. Without that we will cancel. What happened?"
    ],
    [
      'a scolding with a pronoun is no fact',
      "You asked us to waive the fee. The scores came back on 3 May, so we can't waive the fee. You should have renewed them online.",
      "You asked us to waive the fee. The scores came back on 3 May, so we can't waive the fee. What we can do is ⟨alternative⟩."
    ]
  ]
}

describe.each(Object.entries(ORDINARY))('ordinary drafts in %s', (lang, drafts) => {
  it.each(drafts)('%s', (_, before, after) => {
    const settings = { lang: lang as LanguageCode, profile: 'reply' } as const
    const letter = (body: string) => `Hi Petra,\n\n${body}\n\nBest,\nMolly\n`
    expect(linter.rewrite(letter(before), settings).text).toBe(letter(after))
    expect(linter.rewrite(letter(after), settings).text).toBe(letter(after))
  })
})
