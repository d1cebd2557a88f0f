import { describe, expect, it } from 'vitest'
import { rewritten } from './rewriter.js'

const letter = (body: string) => `Hi Petra,\n\n${body} I'll call you on Friday at 10.\n\nBest,\nMolly\n`

/** What is left of a sentence that charges, in a reply that has a next step. */
function said(sentence: string): string {
  const { text } = rewritten(letter(sentence))
  return /^Hi Petra,\n\n([\s\S]*) I'll call you on Friday at 10\./.exec(text)?.[1] ?? text
}

describe('what a charge comes to', () => {
  it.each([
    // what should have come to us
    ['You never sent the meter card.', "I haven't received the meter card yet."],
    [
      "The file is open because you didn't return the keys.",
      "The file is open because I haven't received the keys yet."
    ],
    ['You failed to send us the drawings by 3 May.', "We didn't receive the drawings by 3 May."],
    ['You should have returned the spare key.', "I haven't received the spare key yet."],
    // money, answers, news
    [
      'Since you have not paid the deposit of £80, the hall was given away.',
      'Since the deposit of £80 has not been paid, the hall was given away.'
    ],
    ["You haven't answered my two letters.", "I haven't had an answer to my two letters yet."],
    ['You ignored our three reminders.', "We haven't had an answer to our three reminders yet."],
    [
      'You never told us that the lift was out of order, so the crew came in vain.',
      "We didn't know that the lift was out of order, so the crew came in vain."
    ],
    ['You forgot to mention the second dog.', "I didn't know about the second dog."],
    // anything else, in the passive
    ['You failed to lock the shed, so the mower is gone.', 'The shed was not locked, so the mower is gone.'],
    ['You neglected cleaning the filters.', 'The filters were not cleaned.'],
    ['Your warehouse failed to label two pallets.', 'Two pallets were not labelled.'],
    ['You left the freezer open on Friday.', 'The freezer was left open on Friday.'],
    ['You forgot to fill in page 2 of the form.', 'Page 2 of the form was not filled in.'],
    [
      'You entered the wrong meter number on the card.',
      'The meter number I had on the card was not the right one.'
    ],
    ["You didn't turn up for the inspection on 3 May.", 'The inspection on 3 May did not take place.'],
    // a thing with what is said of it
    [
      'You still have not signed the lease that we sent you on 3 May and it ends now.',
      'The lease that we sent you on 3 May has not been signed yet and it ends now.'
    ]
  ])('%s', (charge, fact) => {
    expect(said(charge)).toBe(fact)
  })

  it('charges nobody else with what goes on', () => {
    expect(said("You didn't send the plan and never rang.")).toBe(
      "I haven't received the plan yet and I haven't heard from you yet."
    )
    expect(said("You didn't send the plan and took the van.")).not.toMatch(/yet and took/)
  })

  it.each(["You didn't read the leaflet.", 'You should have looked at page 4.', "You didn't have the time."])(
    'makes no fact of %s',
    (charge) => {
      expect(said(charge)).not.toMatch(/was not|were not|have not been|received/)
    }
  )

  it('leaves a condition and a plain wish', () => {
    for (const text of ["If you didn't send the plan, send it now.", 'You sent the plan on 3 May.'])
      expect(said(text)).toBe(text)
  })
})
