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
      'a rule for everybody is the reason of its no',
      "We don't restring harps. I can lend you one until June.",
      "We don't restring harps, so I'm afraid the answer is no. I can lend you one until June."
    ],
    [
      'a rule with what it stands in',
      'Under our house rules, drums cannot be stored overnight. I can keep the cymbals.',
      "Under our house rules, drums cannot be stored overnight, so I'm afraid the answer is no. I can keep the cymbals."
    ],
    [
      'a name that opens a sentence now',
      "I can't lend you the cello on Friday, because Oskar needs it for the trio. You can have the old one.",
      "You asked me to lend you the cello on Friday. Oskar needs it for the trio, so I'm afraid the answer is no. You can have the old one."
    ],
    [
      'a wait without the anger, and a broken word without who broke it',
      "I'm fed up with waiting for the scores. You broke your word again.",
      "I'm still waiting for the scores. What we agreed has not happened yet. What happened, and which date would work now?"
    ],
    [
      'a pronoun in the reason, and nothing before it: the order stays',
      "Sorry, the small hall isn't free on Tuesday. The choir booked it last week. The loft is free from ten to noon. Do you want that one?",
      "Sorry, the small hall isn't free on Tuesday. The choir booked it last week. The loft is free from ten to noon. Do you want that one?"
    ],
    [
      'nobody has promised to ask whom the reader is sent to',
      "I can't repair the bow here. The frog is made of horn. You'll have to ask your insurer.",
      "You asked me to repair the bow here. The frog is made of horn, so I'm afraid the answer is no. You'll have to ask your insurer."
    ],
    [
      'a reason that tells the trouble too',
      "I see that this is annoying, but we can't swap the violin case. The guarantee covers the seams, and your hinge was bent. I can send you a new hinge.",
      "I see that this is annoying. The guarantee covers the seams, and your hinge was bent, so no, I'm afraid we can't swap the violin case. I can send you a new hinge."
    ],
    [
      'what runs to a timetable is a reason, and no promise',
      "Sorry, that can't be done. The ferry goes at ten and it has no berth left. I can put you on the one at four.",
      "The ferry goes at ten and it has no berth left, so I'm afraid the answer is no. I can put you on the one at four."
    ],
    [
      'a reason before its refusal, in one sentence',
      "The list is printed and the order can't be changed. I can send the stand tomorrow.",
      "The list is printed, so no, I'm afraid the order can't be changed. I can send the stand tomorrow."
    ],
    [
      'two refusals with their reason between them; the day is said once',
      "I can't give you the studio on Saturday. The choir has it all day. Sunday isn't possible either.",
      "You asked me to give you the studio on Saturday. The choir has it all day, so I'm afraid the answer is no. Sunday isn't possible either. What I can do is ⟨alternative⟩."
    ],
    [
      'an insult that the draft itself tells of',
      'Mind your language, please. Stop swearing at me. The harp is still in Leeds, and the driver brings it tomorrow.',
      'I want to help you with this, and I ask that we keep it respectful. If the insults go on, I will not continue. The harp is still in Leeds, and the driver brings it tomorrow.'
    ],
    [
      'what only answers the insult goes, what is so stays',
      "How dare you call me a fool? You're a fool yourself. It's your own doing that the locker is shut.",
      'I want to help you with this, and I ask that we keep it respectful. If the insults go on, I will not continue. The locker is shut.'
    ],
    [
      'a plain apology for a stock one',
      'We apologize for any inconvenience caused. The delay was caused by the storm. Your reed will be here on Friday.',
      "We're sorry about this. The delay was caused by the storm. Your reed will be here on Friday."
    ],
    [
      'the trouble and a plain apology for one that is none',
      "Thank you for telling us of your complaint. We're sorry you feel hard done by, but the doors were open until six each evening.",
      "Thank you for telling us of your complaint. You told us that ⟨trouble⟩. We're sorry about this. The doors were open until six each evening. The next step is ⟨step⟩."
    ],
    [
      'no because without what it leaned on',
      'Thanks for asking about the Sunday class. I kind of think it may be tricky, because Ann is away. We can look at another day.',
      'Thanks for asking about the Sunday class. I kind of think it may be tricky, because Ann is away. We can look at another day.'
    ],
    [
      'what nothing can be done before',
      "I understand that a cold rehearsal room is no fun, but there's not much we can do until the fitter comes on Tuesday. I'll write to you on Tuesday.",
      "I understand that a cold rehearsal room is no fun. The fitter comes on Tuesday. I'll write to you on Tuesday."
    ],
    [
      'the demand before a threat stays',
      "You promised to send me the score by Friday and you still haven't. I need it today or else we will cancel.",
      "I understood we had agreed that you would send me the score by Friday. Today is ⟨today⟩ and that hasn't happened yet. What happened? I need it today. Without an answer we will cancel."
    ],
    [
      'a scolding with a pronoun is no fact',
      "You asked us to drop the late charge. The scores came back on 3 May, so we can't drop it. You should have posted them sooner.",
      "You asked us to drop the late charge. The scores came back on 3 May, so we can't drop it. What we can do is ⟨alternative⟩."
    ]
  ],
  it: [
    [
      'the words that lead to a refusal go with it',
      'siamo spiacenti di comunicarLe che non è possibile aprire la sala domenica. Il custode è in ferie. Posso offrirLe lunedì alle 9.',
      'il custode è in ferie, quindi purtroppo la risposta è no: non è possibile aprire la sala domenica. Posso offrirLe lunedì alle 9.'
    ],
    [
      'a no that comes again behind its reason is said once',
      'purtroppo non possiamo spostare il saggio. La sala è affittata. Quindi, come Le ho già detto, non è possibile cambiare. Posso offrirLe il 4 giugno.',
      'ci ha chiesto di spostare il saggio. La sala è affittata, quindi purtroppo la risposta è no. Posso offrirLe il 4 giugno.'
    ]
  ],
  tr: [
    [
      'a reason behind its connector, without a comma',
      "Piyanonuzu akort edemiyoruz çünkü ustanın izni 3 Mayıs'ta başladı. Size 20 Mayıs için yer ayırabilirim.",
      "Piyanonuzu akort etmemizi istemiştiniz. Ustanın izni 3 Mayıs'ta başladı, bu nedenle yanıtımız maalesef hayır. Size 20 Mayıs için yer ayırabilirim."
    ],
    [
      'two words are a reason',
      'Kirişleri değiştiremiyoruz. Atölye dolu. Size cuma günü için yer ayırabilirim.',
      'Kirişleri değiştirmemizi istemiştiniz. Atölye dolu, bu nedenle yanıtımız maalesef hayır. Size cuma günü için yer ayırabilirim.'
    ]
  ]
}

/** What stands before and behind the body. */
const FRAMES: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  en: ['Hi Petra,\n\n', '\n\nBest,\nMolly\n'],
  it: ['Gentile signora Riva,\n\n', '\n\nCordiali saluti,\nMarta\n'],
  tr: ['Merhaba Ayşe Hanım,\n\n', '\n\nSaygılarımla,\nElif\n']
}

describe.each(Object.entries(ORDINARY))('ordinary drafts in %s', (lang, drafts) => {
  it.each(drafts)('%s', (_, before, after) => {
    const settings = { lang: lang as LanguageCode, profile: 'reply' } as const
    const letter = (body: string) => FRAMES[lang]!.join(body)
    expect(linter.rewrite(letter(before), settings).text).toBe(letter(after))
    expect(linter.rewrite(letter(after), settings).text).toBe(letter(after))
  })
})
