import { expect, it } from 'vitest'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

function context(text: string, replyTo: string, profile: 'reply' | 'transactional' = 'reply') {
  const { findings } = linter.lintFast(text, { replyTo, profile, minConfidence: 'medium' })
  return findings.filter(({ category }) => category === 'context').map((f) => `${f.severity} ${f.ruleId}`)
}

const REPLY = 'Hello Ada,\n\nThe new lamp leaves our depot tomorrow with the morning van.\n\nBest,\nTom'

it.each([
  ['I will kill myself if you cut the power.', REPLY],
  ['Se staccate la luce mi ammazzo.', 'Buongiorno,\n\nil pacco parte domani.\n\nSaluti,\nAnna'],
  [
    'Elektriği keserseniz kendimi öldüreceğim.',
    'Merhaba,\n\nPaketiniz yarın yola çıkıyor.\n\nSaygılarımla,\nAyşe'
  ]
])('stops a reply to a threat: %s', (received, reply) => {
  expect(context(reply, received)).toContain('error context/safety')
  expect(context(reply, received, 'transactional')).toContain('error context/safety')
})

it('is not stopped by a figure of speech', () => {
  expect(context(REPLY, 'This queue is killing me. Where is the lamp?')).toEqual([])
})

it('calls for a boundary where the message insults', () => {
  expect(context(REPLY, 'You are all idiots. Where is my lamp?')).toContain('suggestion context/abuse')
  const bounded =
    'Hello,\n\nI want to help you with the lamp, and I will end this chat if the insults go on. Can we keep it respectful?\n\nTom'
  expect(context(bounded, 'You are all idiots. Where is my lamp?')).toEqual([])
})

it('names the ask that no word of the reply goes back to', () => {
  const received = 'Could you send the new lamp tomorrow? Please correct the billing address on the invoice.'
  const { findings } = linter.lintFast(REPLY, { replyTo: received, minConfidence: 'medium' })
  expect(
    findings.filter(({ ruleId }) => ruleId === 'context/unanswered-ask').map(({ message }) => message)
  ).toEqual(['The reply does not seem to answer “Please correct the billing address on the invoice”.'])
  const both = `${REPLY.slice(0, -11)} The invoice carries the right address now.\n\nBest,\nTom`
  expect(context(both, received)).toEqual([])
})

it('leaves a single ask to the whole reply', () => {
  expect(context(REPLY, 'Please correct the billing address on the invoice.')).toEqual([])
})

it('says nothing of messages in another language', () => {
  expect(
    context(REPLY, 'Potete inviarmi la lampada domani? Correggete per favore l’indirizzo di fatturazione.')
  ).toEqual([])
})
