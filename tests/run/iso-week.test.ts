import { describe, expect, it } from 'vitest'
import { isoWeek } from '../../src/run/iso-week.js'

describe('isoWeek', () => {
  it.each([
    ['2026-03-02', '2026-W10'],
    ['2026-03-08T23:59:59+13:00', '2026-W10'],
    ['2026-03-09 08:00', '2026-W11'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2027-01-01', '2026-W53'],
    ['1970-01-01', '1970-W01'],
    [1_773_014_400, '2026-W11'],
    [1_773_014_399_999, '2026-W10'],
    ['1773014400000', '2026-W11'],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['2026-1-1', undefined],
    ['02.03.2026', undefined],
    ['', undefined],
    [null, undefined],
    [-1, undefined],
    [Number.NaN, undefined]
  ])('%s is in week %s', (value, week) => {
    expect(isoWeek(value)).toBe(week)
  })
})
