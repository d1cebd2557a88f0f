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

it.each([
  [
    'Could you send the new lamp tomorrow? Please correct the billing address on the invoice.',
    REPLY,
    'The reply does not seem to answer “Please correct the billing address on the invoice”.',
    'The invoice carries the right address now.'
  ],
  [
    "Potete inviarmi la nuova lampada domani? Vi chiedo di correggere l'indirizzo di fatturazione sulla ricevuta.",
    'Buongiorno Ada,\n\nla nuova lampada parte domani mattina dal nostro magazzino con il primo furgone.\n\nCordiali saluti,\nPiero',
    "La risposta non sembra rispondere a «Vi chiedo di correggere l'indirizzo di fatturazione sulla ricevuta».",
    "L'indirizzo sulla ricevuta adesso è quello giusto."
  ],
  [
    'Yeni lambayı yarın gönderebilir misiniz? Lütfen faturadaki adresi düzeltin.',
    'Merhaba Ayşe Hanım,\n\nYeni lamba yarın sabah ilk araçla depomuzdan yola çıkıyor ve öğleye kadar size ulaşır.\n\nSaygılarımla,\nTolga',
    'Yanıt şunu karşılamıyor gibi görünüyor: “Lütfen faturadaki adresi düzeltin”.',
    'Faturanızın üzerindeki adres artık doğru.'
  ]
])('names the ask that no word of the reply goes back to: %s', (received, reply, message, answer) => {
  const messages = (text: string) =>
    linter
      .lintFast(text, { replyTo: received, minConfidence: 'medium' })
      .findings.filter(({ ruleId }) => ruleId === 'context/unanswered-ask')
      .map((finding) => finding.message)
  expect(messages(reply)).toEqual([message])
  expect(messages(reply.replace(/(?=\n\n[^\n]*,\n[^\n]*$)/, ` ${answer}`))).toEqual([])
})

it('leaves a single ask to the whole reply', () => {
  expect(context(REPLY, 'Please correct the billing address on the invoice.')).toEqual([])
})

it('says nothing of messages in another language', () => {
  expect(
    context(REPLY, 'Potete inviarmi la lampada domani? Correggete per favore l’indirizzo di fatturazione.')
  ).toEqual([])
})
