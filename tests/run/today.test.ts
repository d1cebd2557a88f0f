import { expect, it } from 'vitest'
import { readWallClock } from '../../src/incoming/dates/wall-clock.js'
import { dayInWords } from '../../src/run/today.js'

it.each([
  ['2026-03-04', 'America/New_York', 'Wednesday 4 March'],
  ['2026-03-04', 'Asia/Tokyo', 'Wednesday 4 March'],
  ['2026-03-04T23:30', 'America/New_York', 'Wednesday 4 March'],
  ['2026-03-04T02:00Z', 'America/New_York', 'Tuesday 3 March'],
  ['2026-03-04T20:00Z', 'Asia/Tokyo', 'Thursday 5 March']
])('%s in %s is %s', (now, zone, words) => {
  expect(dayInWords(readWallClock(now, zone), 'en')).toBe(words)
})

it('speaks the language', () => {
  const day = readWallClock('2026-03-04', 'UTC')
  expect(dayInWords(day, 'it')).toBe('mercoledì 4 marzo')
  expect(dayInWords(day, 'tr')).toBe('4 Mart Çarşamba')
})
