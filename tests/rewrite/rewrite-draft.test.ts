import { describe, expect, it } from 'vitest'
import { rewritten, structureOf } from './rewriter.js'

interface Case {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly replyTo?: string
  readonly today?: string
}

const letter = (body: string) => `Hi Petra,\n\n${body}\n\nBest,\nMolly\n`

const CASES: readonly Case[] = [
  {
    name: 'the reason before the refusal, slots for what is missing',
    before: letter("We can't refund the booking, because the room was used."),
    after: letter(
      "You asked us to refund the booking. The room was used, so I'm afraid the answer is no. What we can do is ⟨alternative⟩."
    )
  },
  {
    name: 'the request as it was said',
    before: letter(
      "Unfortunately we can't refund the booking. The room was used. I can move it to June instead."
    ),
    replyTo: 'Hello, can I have my money back? The weather was bad.',
    after: letter(
      "You asked to have your money back. The room was used, so no, I'm afraid we can't refund the booking. I can move it to June instead."
    )
  },
  {
    name: 'the acknowledgement that came too late',
    before: letter(
      "We can't take Rufus over Easter. All the runs are booked. You asked in good time, I know. I can put him on the waiting list."
    ),
    after: letter(
      "You asked in good time, I know. All the runs are booked, so no, I'm afraid we can't take Rufus over Easter. I can put him on the waiting list."
    )
  },
  {
    name: 'a refusal with a connector of its own',
    before: letter(
      "You asked for the cake on 6 June. The oven is booked that week, so we can't bake it then. I can do the 8th."
    ),
    after: letter(
      "You asked for the cake on 6 June. The oven is booked that week, so we can't bake it then. I can do the 8th."
    )
  },
  {
    name: 'chat keeps its small letters',
    before: "we can't swap it, because the seal is broken. i can send a new strap instead",
    after: "the seal is broken, so no, I'm afraid we can't swap it. i can send a new strap instead"
  },
  {
    name: 'a promise with its thing and its day',
    before: "Hi Ray,\n\nYou promised the drawings by Monday and you still haven't sent them.\n\nJo\n",
    today: 'Wednesday 4 March',
    after:
      "Hi Ray,\n\nI understood we had agreed on the drawings by Monday. Today is Wednesday 4 March and I haven't received them yet. What happened, and which date would work now?\n\nJo\n"
  },
  {
    name: 'a promise to do something',
    before: "Hi Ray,\n\nYou promised to send the keys by Friday. You still haven't sent them to us.\n\nJo\n",
    after:
      "Hi Ray,\n\nWe understood we had agreed that you would send the keys by Friday. Today is ⟨today⟩ and we haven't received them yet. What happened, and which date would work now?\n\nJo\n"
  },
  {
    name: 'the boundary before the matter',
    before:
      '> where is my bike you useless idiots\n\nHi Tom,\n\nI am sorry your bike is late. It leaves the workshop at 4 pm today and I will bring it to you.\n\nLena\n',
    after:
      '> where is my bike you useless idiots\n\nHi Tom,\n\nI want to help you with this, and I ask that we keep it respectful. If the insults go on, I will not continue. I am sorry your bike is late. It leaves the workshop at 4 pm today and I will bring it to you.\n\nLena\n'
  },
  {
    name: 'a complaint said back',
    before:
      '> The kettle leaks on the left side.\n\nHi Ida,\n\nSend us a photo of the base and we will ship a new one by Friday.\n\nOle\n',
    after:
      '> The kettle leaks on the left side.\n\nHi Ida,\n\nYou told us that the kettle leaks on the left side. Send us a photo of the base and we will ship a new one by Friday.\n\nOle\n'
  },
  {
    name: 'a closing sentence',
    before: 'Hi Ida,\n\nThe parcel left our house on 3 May. It went to your old address.\n\nOle\n',
    after:
      'Hi Ida,\n\nThe parcel left our house on 3 May. It went to your old address. Is there anything we can do for you?\n\nOle\n'
  },
  {
    name: 'two sentences for a but',
    before: letter(
      "I understand your frustration with the wait, but the courier has your parcel now. I'll call you on Friday by 3 pm."
    ),
    after: letter(
      "I understand your frustration with the wait. The courier has your parcel now. I'll call you on Friday by 3 pm."
    )
  },
  {
    name: 'a stock line goes',
    before: letter(
      "Your parcel left us on Monday. Your call is important to us. I'll call you on Friday by 3 pm."
    ),
    after: letter("Your parcel left us on Monday. I'll call you on Friday by 3 pm.")
  },
  {
    name: 'lines broken by hand stay so',
    before:
      "Hi Petra,\n\nWe can't refund the booking for the big hall,\nbecause the hall was in use that whole\nweekend by your own guests.\n\nMolly\n",
    after:
      "Hi Petra,\n\nYou asked us to refund the booking for the\nbig hall. The hall was in use that whole\nweekend by your own guests. So I'm afraid the\nanswer is no. What we can\ndo is ⟨alternative⟩.\n\nMolly\n"
  },
  {
    name: 'a greeting inside the line stays in front',
    before:
      "Hi Lena, we can't hold the dress past Friday, because the rail is full. I can send it to you by post.",
    after:
      "Hi Lena, you asked us to hold the dress past Friday. The rail is full, so I'm afraid the answer is no. I can send it to you by post."
  },
  {
    name: 'a reply that is right stays as it is',
    before: letter(
      "You asked for the cake on 6 June. Our oven is booked that week, so no, I'm afraid we can't bake it for the 6th.\n\nI can do it for the 8th. Which would you like?"
    ),
    after: letter(
      "You asked for the cake on 6 June. Our oven is booked that week, so no, I'm afraid we can't bake it for the 6th.\n\nI can do it for the 8th. Which would you like?"
    )
  },
  {
    name: 'one plain apology out of many',
    before: letter(
      "I'm so so sorry, I feel absolutely dreadful, please please forgive us!! The new lamp leaves on 3 May."
    ),
    after: letter("I'm sorry about this. The new lamp leaves on 3 May.")
  },
  {
    name: 'the one apology says what it is for',
    before: letter(
      "I'm so so sorry about the cracked lamp, I feel absolutely dreadful, please please forgive us!! The new one leaves on 3 May."
    ),
    after: letter("I'm sorry about the cracked lamp. The new one leaves on 3 May.")
  },
  {
    name: 'the greeting of a line stays when its first sentence goes',
    before: "hi, that's not my department. I sent your form to Rosa, she'll call you on Friday.",
    after: "hi, I sent your form to Rosa, she'll call you on Friday."
  },
  {
    name: 'what hangs on a reproach goes with it',
    before: letter("Had you read the leaflet, you'd have known. I'll send a new one on Friday."),
    after: letter("I'll send a new one on Friday.")
  },
  {
    name: 'a bare no behind its ground, the question of the reader said back',
    before: letter(
      "Can you move the fitting to June? No. The crew is booked and we don't have a second van."
    ),
    after: letter(
      "You asked us to move the fitting to June. The crew is booked and we don't have a second van, so I'm afraid the answer is no. What we can do is ⟨alternative⟩."
    )
  },
  {
    name: 'thanks first, a charge out of the refusal',
    before: letter(
      "Thanks for your mail. You clearly didn't read the leaflet, and I'm afraid we can't exchange the mat. The seal is open."
    ),
    after: letter(
      "Thanks for your mail. You asked us to exchange the mat. The seal is open, so I'm afraid the answer is no. What we can do is ⟨alternative⟩."
    )
  },
  {
    name: 'a day for the whole of a vague clause',
    before: letter('The plumber has your number and will ring you once he is through with his other jobs.'),
    after: letter('The plumber has your number and will ring you by ⟨date⟩.')
  },
  {
    name: 'one day where two vague times stand, and no conjunction left hanging',
    before: letter(
      "I'll send the plan at some point if things calm down here, but I can't promise anything."
    ),
    after: letter("I'll send the plan by ⟨date⟩.")
  },
  {
    name: 'what was said before, once more without saying so',
    before: letter(
      'As previously advised, the office closes at 5. I have put your form in the tray for Monday.'
    ),
    after: letter('The office closes at 5. I have put your form in the tray for Monday.')
  },
  {
    name: 'a promise without what only stresses it',
    before: letter("You'll definitely have the lamp on Friday, I guarantee it."),
    after: letter("You'll have the lamp on Friday.")
  },
  {
    name: 'what the writer can do, without the hedges, by who says it',
    before: letter("We made the plan. I could possibly hold a place for Friday if that's okay."),
    after: letter('We made the plan. I can hold a place for Friday.')
  },
  {
    name: 'what is wrong, without who did it',
    before: letter(
      "The parcel is in Leeds because you gave us the wrong postcode. I'll send it out again on Friday."
    ),
    after: letter(
      "The parcel is in Leeds because the postcode we had was not the right one. I'll send it out again on Friday."
    )
  },
  {
    name: 'the way that the draft shows already, said as one',
    before: letter(
      "No, we won't take the rug back. The tag is off. Our stall on Mill Street buys rugs if you want."
    ),
    after: letter(
      "You asked us to take the rug back. The tag is off, so I'm afraid the answer is no. Another option: our stall on Mill Street buys rugs if you want."
    )
  },
  {
    name: 'a scolding with its “twice” goes, and the fact that it led to is the reason',
    before: letter(
      "Unfortunately we can't extend your permit to the second car. As I already told you twice on the phone, it's one permit per flat, and you should really have read the leaflet before you bought it. I'm so so sorry, I feel awful."
    ),
    after: letter(
      "You asked us to extend your permit to the second car. It's one permit per flat, so I'm afraid the answer is no. What we can do is ⟨alternative⟩. I'm sorry about this."
    )
  },
  {
    name: 'nothing that joined a scolding to its sentence',
    before: letter(
      'The library is open until six, and as a member of staff you ought to know that. The volume is on shelf 14.'
    ),
    after: letter('The library is open until six. The volume is on shelf 14.')
  },
  {
    name: 'no but behind the wish, no wall behind it, and the claim said back',
    before: letter(
      "I'd love to help, but we don't do refunds on opened software. You claim that the key didn't work, however our log shows that it was activated on 12 May. I'm afraid there's nothing I can do."
    ),
    after: letter(
      "I'd love to help. You told me the key didn't work. Our log shows that it was activated on 12 May, so no, I'm afraid we don't do refunds on opened software. What we can do is ⟨alternative⟩."
    )
  },
  {
    name: 'a no before a fact refuses nothing: the fact is the reason',
    before: letter(
      "So, no, we haven't received the signed form yet, because you keep sending the unsigned one. You asked for access by 1 July and we can't open the account without page 3."
    ),
    after: letter(
      "You asked for access by 1 July. We haven't received the signed form yet, so no, I'm afraid we can't open the account without page 3. What we can do is ⟨alternative⟩."
    )
  },
  {
    name: 'the request out of the sentence that declines it',
    before: letter(
      'Your request to postpone the exam has been declined. The exam board meets only once a year.'
    ),
    after: letter(
      "You asked to postpone the exam. The exam board meets only once a year, so I'm afraid the answer is no. What we can do is ⟨alternative⟩."
    )
  },
  {
    name: 'no slot for what the agreement says itself',
    before: letter(
      "The draft contract was due on Friday and I still don't have it. This is the third time you've let us down."
    ),
    after: letter(
      "The draft contract was due on Friday and I still don't have it. What happened, and which date would work now?"
    )
  },
  {
    name: 'the small i of a chat',
    before: "hey luis, that's not my department. i'll try to check the double charge on friday and call you",
    after: "hey luis, i'll check the double charge on friday and call you"
  },
  {
    name: 'what happened, without whose fault it was',
    before: letter('Because of you the inspection had to be moved to May. The next visit is on 3 June at 9.'),
    after: letter('The inspection had to be moved to May. The next visit is on 3 June at 9.')
  },
  {
    name: 'what a sentence makes a condition stays in it',
    before: letter('The fitter comes on Monday at 9. Calm down and we can look at the pump together then.'),
    after: letter('The fitter comes on Monday at 9. Calm down and we can look at the pump together then.')
  }
]

describe('rewriteDraft', () => {
  it.each(CASES)('$name', ({ before, after, replyTo, today }) => {
    const settings = { ...(replyTo ? { replyTo } : {}), ...(today ? { today } : {}) }
    const result = rewritten(before, settings)
    expect(result.text).toBe(after)
    expect(rewritten(after, settings).text).toBe(after)
    expect(structureOf(after, replyTo)).toEqual([])
  })

  it('sets no pattern for somebody who may be in danger', () => {
    const draft =
      "> You useless idiots. I don't want to live any more.\n\nHi Ada,\n\nYour refund is on its way.\n\nBest,\nOle\n"
    expect(rewritten(draft).text).toBe(draft)
  })

  it('sets a boundary where the body is nothing but a greeting', () => {
    const { text } = rewritten('Hi Tom,\n\nDear customer,\n\nBest,\nAnn\n\n> Send the oar, you fools!\n')
    expect(text).toContain('Dear customer, we want to help you with this, and')
  })

  it.each([
    "Hi\n\nThat evening doesn't suit us.\n",
    "Dear Sir\n\nThat morning won't do. Ana calls you on Monday.\n"
  ])('takes no refusal for a greeting: %j', (draft) => {
    const { text } = rewritten(draft)
    expect(text).toMatch(/[Tt]hat (?:evening|morning)/)
    expect(rewritten(text).text).toBe(text)
  })

  it('gives edits that make the text out of the draft', () => {
    for (const { before, replyTo } of CASES) {
      const { text, edits } = rewritten(before, replyTo ? { replyTo } : {})
      const applied = edits.reduceRight(
        (made, { span, text: put }) => made.slice(0, span.start) + put + made.slice(span.end),
        before
      )
      expect(applied).toBe(text)
      expect(edits.every(({ rules, reason }) => rules.length > 0 && reason !== '')).toBe(true)
    }
  })

  it.each([
    ['a hedge beside a doubt', 'The glazier may come on Friday, or maybe not, we will see.', 'or maybe not'],
    [
      'a wish without a day',
      'The room was cold on 3 May. We hope to welcome you back to the inn soon.',
      'to the inn soon'
    ],
    [
      'what a scolding hangs on',
      'You can find another hall, and good luck with that, because the doors close at six.',
      'and good luck with that, because'
    ],
    [
      'a promise without its day',
      'Your message has been forwarded to the relevant department and we will reply as soon as possible. The lift runs again on Monday.',
      'we will reply by ⟨date⟩. The lift runs again on Monday.'
    ],
    [
      'an acknowledgement that a but took back',
      'I understand how annoying the broken lift is, but we will not refund the ticket.',
      'I understand how annoying the broken lift is. '
    ]
  ])('keeps %s', (_, before, kept) => {
    expect(rewritten(letter(before)).text).toContain(kept)
  })

  it.each([
    [
      'a fact beside what disowns it',
      "The hinge has to come from Graz and the first one was too short, which isn't my fault. I'll call you on Friday at 10.",
      "The hinge has to come from Graz and the first one was too short. I'll call you on Friday at 10."
    ],
    [
      'a matter that a stock phrase names alone',
      'Thank you for your patience while we rewire the cellar. The van comes on Friday at 10.',
      'while we rewire the cellar'
    ],
    [
      'an admission, in the words of who made the mistake',
      "Mistakes were made in the cutting room. We'll call you on Friday at 10.",
      'We made mistakes in the cutting room.'
    ],
    [
      'the apology of a stock phrase, for what the sentence before it tells',
      'The lamp came broken on 3 May. We apologise for any inconvenience this may have caused. A new one leaves on Friday.',
      "We're sorry that the lamp came broken on 3 May. A new one leaves on Friday."
    ],
    [
      'the apology of a stock phrase, for what it names',
      'We sincerely apologise for any inconvenience caused by the delay to your order. The van comes on Friday at 10.',
      "We're sorry about the delay to your order. The van comes on Friday at 10."
    ],
    [
      'what a statement leans on',
      "You failed to close the valve. It was open all night. That is why the cellar is wet. I'll call you on Friday at 10.",
      "The valve was not closed. It was open all night. That is why the cellar is wet. I'll call you on Friday at 10."
    ]
  ])('does not lose %s', (_, before, kept) => {
    expect(rewritten(letter(before)).text).toContain(kept)
  })

  it('keeps what goes with a reason beside it', () => {
    const before =
      "Unfortunately we can't refund the crate. Crates are refunded when they come late. Yours was due on 14 March and came on 13 March. I can give you free delivery on the next one."
    expect(rewritten(letter(before)).text).toContain(
      "Crates are refunded when they come late. Yours was due on 14 March and came on 13 March, so I'm afraid the answer is no."
    )
  })

  it('makes no refusal of what could not be done in the past', () => {
    const before =
      "The size was missing in your mail, so we couldn't order the strap. It takes six days. I'll call you on Friday at 10."
    expect(rewritten(letter(before)).text).not.toMatch(/So, no|⟨/)
  })

  it('states no agreement made of slots beside a no', () => {
    const before = letter(
      'We cannot take the dog. You failed to book it on 3 May. You promised me that. The owner has asthma.'
    )
    expect(rewritten(before).text).not.toMatch(/⟨(?:what|fact)⟩|What happened/)
  })

  it('names the slots that are open', () => {
    expect(rewritten(letter("We can't refund the booking.")).slots).toEqual(['⟨reason⟩', '⟨alternative⟩'])
  })

  it('names every rule that an edit answers, also where a later step covers an earlier one', () => {
    const { edits } = rewritten(letter("We can't refund the booking. You should have read the terms."))
    expect(edits.flatMap(({ rules }) => rules)).toEqual(
      expect.arrayContaining(['lecturing/should-have', 'structure/no-last'])
    )
  })

  it('leaves quoted mail, signature and code as they are', () => {
    const text =
      "> You never answered!!! £40\n\nHi Ida,\n\nWe can't refund it, because the {{item}} was used.\n\n```\nfail(); // you failed to call\n```\n\nBest,\nOle\n-- \nOle, 555 0100\n"
    const after = rewritten(text).text
    expect(after.startsWith('> You never answered!!! £40\n\nHi Ida,\n\n')).toBe(true)
    expect(after).toContain('\n\n```\nfail(); // you failed to call\n```\n\nBest,\nOle\n-- \nOle, 555 0100\n')
    expect(after).toContain('The {{item}} was used, so no')
  })

  it('tells an unsupported language', () => {
    expect(rewritten('Ciao', { lang: 'it' })).toMatchObject({ isSupported: false, text: 'Ciao', edits: [] })
  })
})
