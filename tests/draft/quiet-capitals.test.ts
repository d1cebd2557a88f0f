import { expect, it } from 'vitest'
import { quietCapitals } from '../../src/draft/quiet-capitals.js'

it.each([
  ['en', 'THE SEAL WAS OPENED', 'The seal was opened'],
  ['en', 'I SENT A USB CABLE WITH ORDER AB-4711', 'I sent a USB cable with order AB-4711'],
  ['en', 'The PDF is attached', 'The PDF is attached'],
  ['en', 'KX77', 'KX77'],
  ['it', 'IL SIGILLO È APERTO', 'Il sigillo è aperto'],
  ['it', 'SPEDIRLE IL SUO CAVO', 'SpedirLe il Suo cavo'],
  ['tr', 'MÜHÜR AÇILMIŞ', 'Mühür açılmış'],
  ['tr', 'İADE SÜRESİ DOLDU', 'İade süresi doldu']
] as const)('%s: %s', (lang, typed, quiet) => {
  expect(quietCapitals(typed, lang)).toBe(quiet)
})
