// Drafts for the benchmarks, put together from the sentences below in an order that never changes.
const SENTENCES = [
  'Thanks for the photos of the hinge.',
  'The parcel left our warehouse on Tuesday and the carrier shows it in Leeds since this morning.',
  'You failed to attach the second page, so the form is still open on our side.',
  'As I already explained, the fee is part of the contract.',
  'I have booked the technician for Friday between 8 and 12.',
  'Unfortunately we are unable to change the date at this point.',
  'Could you send the serial number from the back of the device?',
  'The warranty runs 24 months (section 4 of the terms).',
  'I was just wondering if maybe you could confirm the address.',
  'We will get back to you as soon as possible.',
  'Your order {{ order.id }} contains three items, two of which shipped yesterday.',
  'If you did not get the code, press Resend and wait a minute.',
  'The invoice was sent to billing@example.com on 3 May.',
  'I am sorry the lamp arrived broken; a new one leaves today.',
  'Please do not hesitate to contact us should you have any further questions.',
  'The export stops at 10,000 rows on the Starter plan, and the Team plan has no limit.',
  'I have passed your notes to Ana in Returns, who will call you today at 4 pm.',
  'Hold the button for ten seconds until the light turns green.',
  'We understand your frustration, but the system does not allow it.',
  'What happened on your side, and which date would work now?',
  'Room 14 is free from Sunday on, and breakfast is served until 11.',
  'The refund of £42 reaches your card within three working days.',
  'This will never happen again, I guarantee it.',
  'You asked for delivery on Sunday, and the depot is closed that day.',
  'So, no, we cannot deliver on Sunday; Saturday before noon is free.',
  'The meter reading from March is missing in our file.',
  'Let us know which of the two you prefer, and I will set it up.',
  'The update starts at 22:00 UTC and takes about an hour.',
  'The night crew found a worn belt and replaced it.',
  'Is there anything else I can do for you today?'
]

/** A small generator of numbers that is the same on every machine. */
function sequence(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** One draft of about `bytes` bytes. */
export function draft(seed, bytes) {
  const next = sequence(seed + 1)
  let text = 'Hi Tom,\n\n'
  let inParagraph = 0
  while (text.length < bytes) {
    text += SENTENCES[Math.floor(next() * SENTENCES.length)]
    inParagraph++
    text += inParagraph % 4 === 0 ? '\n\n' : ' '
  }
  return `${text.trimEnd()}\n\nBest,\nAnn\n`
}

/** One NDJSON line. */
export function record(seed, bytes) {
  return `${JSON.stringify({ id: seed, lang: 'en', text: draft(seed, bytes) })}\n`
}
