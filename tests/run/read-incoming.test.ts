import { expect, it } from 'vitest'
import { emlReader } from '../../src/readers/eml.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createMessageReader } from '../../src/retext/message-reader.js'
import { incomingReport, readIncoming } from '../../src/run/read-incoming.js'
import { builtinRuleset } from '../helpers/rules.js'

const reader = createMessageReader(createAnalysisStore(builtinRuleset))
const TIME = { now: '2026-05-13T10:00', tz: 'Europe/Rome' }

it('reads a mail at the places of its file', async () => {
  const text =
    'From: "Ada Byrne" <ada@example.org>\r\nSubject: Order 77120\r\n\r\nHi,\r\n\r\nPlease refund it by Friday.\r\n'
  const source = { path: 'm.eml', text, encoding: 'utf-8', reader: emlReader }
  const { report, sender } = await readIncoming(source, reader, TIME)
  expect(sender).toEqual({ name: 'Ada Byrne', address: 'ada@example.org' })
  expect(Object.keys(report)).toEqual([
    'lang',
    'kinds',
    'asks',
    'dates',
    'promised',
    'amounts',
    'refs',
    'play'
  ])
  expect(report).toMatchObject({
    lang: 'en',
    kinds: ['request'],
    play: 'decline',
    refs: [{ value: '77120' }]
  })
  for (const { range, actual } of [...report.asks, ...report.dates, ...report.refs])
    expect(text.slice(...range!)).toBe(actual)
  expect(report.dates.map(({ iso }) => iso)).toEqual(['2026-05-15'])
})

it('reports a message that is its own source', async () => {
  const report = incomingReport(await reader.analyseIncoming('Grazie mille per la chiamata.', TIME))
  expect(report).toEqual({
    lang: 'it',
    kinds: ['thanks'],
    asks: [],
    dates: [],
    promised: [],
    amounts: [],
    refs: [],
    play: 'close'
  })
})
