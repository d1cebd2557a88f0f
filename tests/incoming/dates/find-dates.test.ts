import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/draft.js'
import { loadDateFinder } from '../../../src/incoming/dates/load-date-finder.js'
import { addMinutes, readWallClock } from '../../../src/incoming/dates/wall-clock.js'

// a Wednesday
const NOW = readWallClock('2026-05-13T10:00', 'Europe/Rome')

const CASES = {
  en: [
    ['by Friday', '2026-05-15'],
    ['by Wednesday', '2026-05-13'],
    ['on Friday by 3 pm', '2026-05-15T15:00'],
    ['within two business days', '2026-05-15'],
    ['3-5 business days', '2026-05-20'],
    ['by EOD', '2026-05-13'],
    ['by end of day tomorrow', '2026-05-14'],
    ['by the end of the week', '2026-05-15'],
    ['within 24 hours', '2026-05-14T10:00'],
    ['next Tuesday at 3pm', '2026-05-19T15:00'],
    ['I ordered it on Monday', '2026-05-11'],
    ['12/06/2026', '2026-06-12'],
    ['05/23/2026', '2026-05-23'],
    ['between 10 am and noon on Thursday', '2026-05-14T12:00'],
    ['a week on Friday', '2026-05-22'],
    ['within 30 days of purchase', undefined],
    ['on the 15th floor', undefined],
    ['open 24/7, Monday to Friday', undefined]
  ],
  it: [
    ['entro due giorni lavorativi', '2026-05-15'],
    ['entro fine giornata', '2026-05-13'],
    ['venerdì alle 15', '2026-05-15T15:00'],
    ['martedì prossimo', '2026-05-19'],
    ['entro la fine della settimana', '2026-05-15'],
    ['dalle 10 alle 12 di giovedì', '2026-05-14T12:00'],
    ['domani sera alle 8', '2026-05-14T20:00'],
    ['ho ordinato lunedì', '2026-05-11'],
    ['entro 24/48 ore', '2026-05-15T10:00'],
    ['le due sedie', undefined]
  ],
  tr: [
    ['cuma gününe kadar', '2026-05-15'],
    ["yarın saat 15:00'te", '2026-05-14T15:00'],
    ['gelecek salı', '2026-05-19'],
    ['3 iş günü içinde', '2026-05-18'],
    ["ayın 15'ine kadar", '2026-05-15'],
    ['mesai bitimine kadar', '2026-05-13'],
    ['hafta sonuna kadar', '2026-05-15'],
    ['PERŞEMBE AKŞAMI 6’YA KADAR', '2026-05-14T18:00'],
    ['Pazartesi sipariş verdim', '2026-05-11'],
    ['Cuma günü sizden önce uygun', '2026-05-15'],
    ['geçen salı üç buçukta aradım', '2026-05-12T15:30'],
    ['her pazartesi', undefined]
  ]
} as const

describe.each(LANGUAGES)('dates of %s', (lang) => {
  it.each(CASES[lang].map(([text, iso]) => ({ text, iso })))('$text → $iso', async ({ text, iso }) => {
    const found = (await loadDateFinder(lang))(text, NOW)
    expect(found.map((date) => date.iso)).toEqual(iso === undefined ? [] : [iso])
  })

  it('stay inside of any text, in order', async () => {
    const find = await loadDateFinder(lang)
    const piece = fc.constantFrom(...CASES[lang].map(([text]) => text), '\n', '🙂', ' – ', '(', '3', '. ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ')
        let last = 0
        for (const { start, end, iso } of find(text, NOW)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/)
          last = end
        }
      })
    )
  })
})

it('counts hours in real time where the clocks change', () => {
  const eve = readWallClock('2026-03-28T10:00', 'Europe/Rome')
  expect(addMinutes(eve, 24 * 60)).toMatchObject({ day: eve.day + 1, minutes: 11 * 60 })
})

it('reads a moment on the clock of the zone', () => {
  const clock = readWallClock('2026-05-13T22:30:00Z', 'Europe/Istanbul')
  expect([clock.day - NOW.day, clock.minutes]).toEqual([1, 90])
})

it.each([
  ['2026-02-30', 'UTC'],
  ['tomorrow', 'UTC'],
  ['2026-05-13', 'Mars/Base']
])('refuses %s in %s', (now, zone) => {
  expect(() => readWallClock(now, zone)).toThrow(/no date|time zone/)
})
