import { describe, expect, it } from 'vitest'
import { applySuggestion } from '../../src/core/apply.js'
import type { LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

/** The draft with the first suggestion of its cancelling but; undefined where it has none. */
function parted(text: string, lang: LanguageCode): string | undefined {
  const { findings } = linter.lintFast(text, { lang, profile: 'reply' })
  const own = findings.find(({ category }) => category === 'cancelling-but')
  expect(own, text).toBeDefined()
  const [first] = own!.suggestions
  return first && applySuggestion(text, first)
}

describe('an acknowledgement and what takes it back', () => {
  it.each<[string, LanguageCode, string, string]>([
    [
      'two sentences',
      'en',
      "I know it's your big day, but the van is broken.",
      "I know it's your big day. The van is broken."
    ],
    [
      'behind a semicolon',
      'en',
      'We sympathise with your position; however, the fee stands.',
      'We sympathise with your position. The fee stands.'
    ],
    [
      'the subject of the first',
      'en',
      "I understand your frustration, but can't open the gate.",
      "I understand your frustration and can't open the gate."
    ],
    ['in small letters', 'en', 'i totally get it but we close at six', 'i totally get it. we close at six'],
    [
      'a name opens the second',
      'en',
      'I understand your worry, but June is full.',
      'I understand your worry. June is full.'
    ],
    [
      'led into',
      'en',
      'While I understand your frustration, the fee stands.',
      'I understand your frustration. The fee stands.'
    ],
    [
      'exclaimed',
      'en',
      'Fair point about the lights, but they are on a timer.',
      'Fair point about the lights. They are on a timer.'
    ],
    [
      'no subject needed',
      'it',
      'Capisco la fretta del cliente, però non possiamo aprire prima.',
      'Capisco la fretta del cliente. Non possiamo aprire prima.'
    ],
    [
      'an object first',
      'it',
      'So che sei stanca, ma il quadro non lo possiamo spedire.',
      'So che sei stanca. Il quadro non lo possiamo spedire.'
    ],
    [
      'small only behind the greeting',
      'it',
      'Gentile signora Rota,\n\ncapisco la fretta, ma lo stucco è fresco.\n\nSaluti,\nUgo Pini',
      'Gentile signora Rota,\n\ncapisco la fretta. Lo stucco è fresco.\n\nSaluti,\nUgo Pini'
    ],
    ['no verb needed', 'tr', 'Acelenizi anlıyorum ama kapı kapalı.', 'Acelenizi anlıyorum. Kapı kapalı.'],
    ['a dotted capital', 'tr', 'Haklısınız fakat iade süresi doldu.', 'Haklısınız. İade süresi doldu.']
  ])('%s (%s)', { timeout: 120_000 }, (_, lang, text, after) => {
    expect(parted(text, lang)).toBe(after)
  })

  it.each<[string, LanguageCode, string]>([
    ['nothing acknowledged', 'it', 'no scusi ma il forno non si rompe da solo'],
    ['the second says no sentence', 'en', 'sucks about the bike mate but no receipt no refund'],
    ['the first waits for its verb', 'tr', 'haklısın haklı olmasına ama kapı kapandı']
  ])('%s (%s)', { timeout: 120_000 }, (_, lang, text) => {
    expect(parted(text, lang)).toBeUndefined()
  })
})
