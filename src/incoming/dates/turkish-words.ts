import type { UnitName } from './rule-parts.js'

/** Folded: without dots and marks. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  pazartesi: 0,
  sali: 1,
  carsamba: 2,
  persembe: 3,
  cuma: 4,
  cumartesi: 5,
  pazar: 6
}

export const MONTHS: Readonly<Record<string, number>> = {
  ocak: 1,
  subat: 2,
  mart: 3,
  nisan: 4,
  mayis: 5,
  haziran: 6,
  temmuz: 7,
  agustos: 8,
  eylul: 9,
  ekim: 10,
  kasim: 11,
  aralik: 12
}

export const NUMBERS: Readonly<Record<string, number>> = {
  bir: 1,
  bi: 1,
  iki: 2,
  uc: 3,
  dort: 4,
  bes: 5,
  alti: 6,
  yedi: 7,
  sekiz: 8,
  dokuz: 9,
  on: 10,
  'on iki': 12,
  'on dort': 14,
  'on bes': 15,
  yirmi: 20,
  'yirmi dort': 24,
  otuz: 30,
  'kirk sekiz': 48,
  'bir iki': 2,
  'iki uc': 3,
  'uc dort': 4,
  'uc bes': 5,
  yarim: 0.5,
  kirk: 40,
  'kirk bes': 45,
  elli: 50,
  altmis: 60,
  doksan: 90
}

/** What a unit may be called, as a pattern without its endings; the first that fits counts. */
export const UNITS: readonly UnitName[] = [
  ['dakika|dk', 'minute'],
  ['(?:is|mesai|calisma) saat[iı]?|saat', 'hour'],
  ['(?:is|calisma|mesai) gunu?', 'business-day'],
  ['gun', 'day'],
  ['hafta', 'week'],
  ['ay', 'month'],
  ['yil|sene', 'year']
]

/** Days of the month in words, without their endings: *yirmisinde*, *on beşine*. */
export const MONTH_DAYS: Readonly<Record<string, number>> = Object.fromEntries(
  ['', 'on', 'yirmi', 'otuz'].flatMap((ten, tens) =>
    ['', 'bir', 'iki', 'uc', 'dord', 'bes', 'alti', 'yedi', 'sekiz', 'dokuz'].flatMap((one, ones) => {
      const word = `${ten} ${one}`.trim()
      return word === '' || tens * 10 + ones > 31 ? [] : [[word, tens * 10 + ones]]
    })
  )
)

/** Hours as they are said with an ending: *üçte*, *beşe*. */
export const HOUR_WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(NUMBERS).filter(([word, value]) => value <= 12 && word !== 'bi')),
  'on bir': 11,
  // before a vowel: *dörde*
  dord: 4
}
