import { describe, expect, it } from 'vitest'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createMessageReader } from '../../src/retext/message-reader.js'
import { f1, labelled, pairs, type Tally } from '../helpers/labelled-messages.js'
import { builtinRuleset } from '../helpers/rules.js'

const PARTS = ['first', 'second', 'third']
const TIME = { now: '2026-05-13T10:00', tz: 'Europe/Rome' }
const reader = createMessageReader(createAnalysisStore(builtinRuleset))
const messages = (lang: LanguageCode) => PARTS.flatMap((part) => labelled('incoming', lang, part))
const replies = (lang: LanguageCode) => PARTS.flatMap((part) => labelled('commitments', lang, part))

// the rules of a language are compiled in its first test
describe.each(LANGUAGES)('labelled messages of %s', { timeout: 180_000 }, (lang) => {
  it('are enough to mean something', () => {
    expect(messages(lang).length).toBeGreaterThanOrEqual(55)
    expect(replies(lang).length).toBeGreaterThanOrEqual(55)
  })

  it('have their asks found', async () => {
    const tally: Tally = { right: 0, wrong: 0, missing: 0 }
    for (const { text, spans } of messages(lang)) {
      const { asks } = await reader.analyseIncoming(text, { lang, ...TIME })
      count(tally, pairs(spans, asks).filter(Boolean).length, spans.length, asks.length)
      for (const { range, actual } of asks) expect(text.slice(...range)).toBe(actual)
    }
    expect(f1(tally)).toBeGreaterThanOrEqual(0.8)
  })

  it('have their dates resolved', async () => {
    const tally: Tally = { right: 0, wrong: 0, missing: 0 }
    for (const { text, dates: wanted } of messages(lang)) {
      const { dates } = await reader.analyseIncoming(text, { lang, ...TIME })
      const left = dates.map(({ iso }) => iso)
      const right = wanted.filter((iso) => left.includes(iso) && left.splice(left.indexOf(iso), 1)).length
      count(tally, right, wanted.length, dates.length)
      for (const { range, actual } of dates) expect(text.slice(...range)).toBe(actual)
    }
    expect(tally.right / (tally.right + tally.missing)).toBeGreaterThanOrEqual(0.9)
    expect(f1(tally)).toBeGreaterThanOrEqual(0.9)
  })

  it('are known for threats exactly where they threaten', async () => {
    for (const { text, safety } of messages(lang)) {
      const { kinds, play } = await reader.analyseIncoming(text, { lang, ...TIME })
      expect([text, kinds.includes('safety'), play === 'crisis']).toEqual([text, safety, safety])
    }
  })

  it('have their commitments found, with the right date', async () => {
    const tally: Tally = { right: 0, wrong: 0, missing: 0 }
    for (const { text, spans, by } of replies(lang)) {
      const found = await reader.findCommitments(text, { lang, ...TIME })
      const right = pairs(spans, found).filter((answer, i) => answer?.by === by[i]).length
      count(tally, right, spans.length, found.length)
      for (const { range, actual } of found) expect(text.slice(...range)).toBe(actual)
    }
    expect(f1(tally)).toBeGreaterThanOrEqual(0.85)
  })
})

function count(tally: Tally, right: number, labels: number, answers: number): void {
  tally.right += right
  tally.missing += labels - right
  tally.wrong += answers - right
}

it('reads a message whole', async () => {
  const text =
    'Hi,\n\nYou said you would send order #A-4821 by Monday. Nothing came. Please refund the 24.90 EUR by Friday 3 pm.\n\nBest,\nOwen Park\n'
  const found = await reader.analyseIncoming(text, { lang: 'auto', ...TIME })
  expect(found).toMatchObject({
    lang: 'en',
    asks: [{ actual: 'Please refund the 24.90 EUR by Friday 3 pm.' }],
    dates: [
      { actual: 'Monday', iso: '2026-05-11' },
      { actual: 'Friday 3 pm', iso: '2026-05-15T15:00' }
    ],
    promised: [{ actual: 'You said you would send order #A-4821 by Monday', iso: '2026-05-11' }],
    amounts: [{ actual: '24.90 EUR', value: 24.9, currency: 'EUR' }],
    refs: [{ actual: 'order #A-4821', kind: 'order', value: 'A-4821' }],
    sender: { name: 'Owen Park' },
    play: 'apologise'
  })
  expect(found.kinds).toContain('missed-promise')
  expect(found.kinds).toContain('request')
})

it('leaves quoted mail out of what is asked', async () => {
  const text = 'Thanks, that works.\n\nOn Monday, Ann wrote:\n> Could you send me the invoice by Friday?\n'
  const found = await reader.analyseIncoming(text, { lang: 'en', ...TIME })
  expect([found.asks, found.dates]).toEqual([[], []])
})
