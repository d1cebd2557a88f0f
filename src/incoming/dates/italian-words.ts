import type { UnitName } from './rule-parts.js'

/** Folded: without accents. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  lunedi: 0,
  martedi: 1,
  mercoledi: 2,
  giovedi: 3,
  venerdi: 4,
  sabato: 5,
  domenica: 6
}

export const MONTHS: Readonly<Record<string, number>> = {
  gennaio: 1,
  gen: 1,
  febbraio: 2,
  feb: 2,
  marzo: 3,
  mar: 3,
  aprile: 4,
  apr: 4,
  maggio: 5,
  mag: 5,
  giugno: 6,
  giu: 6,
  luglio: 7,
  lug: 7,
  agosto: 8,
  ago: 8,
  settembre: 9,
  set: 9,
  sett: 9,
  ottobre: 10,
  ott: 10,
  novembre: 11,
  nov: 11,
  dicembre: 12,
  dic: 12
}

export const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  "un'": 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  venti: 20,
  ventiquattro: 24,
  'una decina di': 10,
  'una quindicina di': 15,
  'una ventina di': 20,
  'una trentina di': 30,
  trenta: 30,
  quaranta: 40,
  quarantotto: 48,
  settantadue: 72,
  sessanta: 60,
  'un paio di': 2,
  "un paio d'": 2,
  novanta: 90,
  "mezz'": 0.5,
  mezza: 0.5
}

/** What a unit may be called, as a pattern; the first that fits counts. */
export const UNITS: readonly UnitName[] = [
  ['minuti|minuto|min', 'minute'],
  ['ore|ora|h', 'hour'],
  ['(?:giorn(?:i|o|ate|ata)|gg\\.?) (?:lavorativ[aeio]|lav\\b\\.?|feriali|feriale|utili)', 'business-day'],
  ['giorni|giorno|gg|giornate', 'day'],
  ['settimane|settimana', 'week'],
  ['mesi|mese', 'month'],
  ['anni|anno', 'year']
]
