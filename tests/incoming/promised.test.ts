import { describe, expect, it } from 'vitest'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createMessageReader } from '../../src/retext/message-reader.js'
import { builtinRuleset } from '../helpers/rules.js'

const reader = createMessageReader(createAnalysisStore(builtinRuleset))
/** A Wednesday. */
const NOW = { now: '2026-05-13', tz: 'UTC' }

async function promisedIn(text: string, lang: 'en' | 'it' | 'tr') {
  const { promised } = await reader.analyseIncoming(text, { lang, ...NOW })
  return promised.map(({ actual, iso }) => [actual, iso])
}

// the rules of a language are compiled in its first test
describe('the day of a promise that was not kept has gone by', { timeout: 180_000 }, () => {
  it.each([
    [
      'en',
      'You promised me the drawings by Monday and nothing has come.',
      'You promised me the drawings by Monday',
      '2026-05-11'
    ],
    [
      'en',
      'You told me you would call on Friday. Nobody called.',
      'You told me you would call on Friday',
      '2026-05-08'
    ],
    ['en', 'You promised it by Wednesday. It did not come.', 'You promised it by Wednesday', '2026-05-06'],
    [
      'en',
      'Your colleague promised me a call yesterday and nobody rang.',
      'Your colleague promised me a call yesterday',
      '2026-05-12'
    ],
    [
      'en',
      'Where are the drawings you promised me by Monday?',
      'Where are the drawings you promised me by Monday',
      '2026-05-11'
    ],
    ['en', 'You promised it by Monday, where is it?', 'You promised it by Monday, where is it', '2026-05-11'],
    [
      'it',
      'Mi avevate promesso i disegni entro lunedì e non è arrivato niente.',
      'Mi avevate promesso i disegni entro lunedì',
      '2026-05-11'
    ],
    [
      'it',
      'Avevate detto che mi avreste chiamato venerdì. Non ha chiamato nessuno.',
      'Avevate detto che mi avreste chiamato venerdì',
      '2026-05-08'
    ],
    [
      'it',
      'Dove sono i disegni che avevate promesso entro lunedì?',
      'che avevate promesso entro lunedì',
      '2026-05-11'
    ],
    [
      'tr',
      'Çizimleri pazartesiye kadar göndereceğinize söz vermiştiniz, hiçbir şey gelmedi.',
      'Çizimleri pazartesiye kadar göndereceğinize söz vermiştiniz',
      '2026-05-11'
    ],
    [
      'tr',
      'Cuma günü arayacağınızı söylemiştiniz, kimse aramadı.',
      'Cuma günü arayacağınızı söylemiştiniz',
      '2026-05-08'
    ],
    [
      'tr',
      'Pazartesiye kadar söz verdiğiniz çizimler nerede?',
      'Pazartesiye kadar söz verdiğiniz',
      '2026-05-11'
    ]
  ] as const)('%s: %s', async (lang, text, actual, iso) => {
    expect(await promisedIn(text, lang)).toEqual([[actual, iso]])
  })

  it('keeps the day by which they want it instead', async () => {
    const text = 'You promised it by Monday and nothing has come. I need it by Friday.'
    const { dates } = await reader.analyseIncoming(text, { lang: 'en', ...NOW })
    expect(dates.map(({ iso }) => iso)).toEqual(['2026-05-11', '2026-05-15'])
  })

  it.each([
    ['en', 'Have you confirmed the booking for Friday?'],
    ['en', 'When is the parcel supposed to arrive by Friday?'],
    ['it', "Avete confermato l'ordine per venerdì?"],
    ['tr', 'Cuma için söz verdiler mi?']
  ] as const)('a question whether there is a promise tells of none: %s', async (lang, text) => {
    expect(await promisedIn(text, lang)).toEqual([])
  })
})
