import { expect, it } from 'vitest'
import { whoPromises } from '../../src/incoming/commitment-person.js'

it.each([
  ['en', "I'll call you on Friday", "I'll call", 'I'],
  ['en', 'Your refund will be sent on Friday', 'Your refund will be sent', 'we'],
  ['it', 'La richiamo io lunedì', 'La richiamo io', 'io'],
  ['it', 'La richiamiamo lunedì', 'La richiamiamo', 'noi'],
  ['it', 'Il rimborso verrà disposto entro maggio', 'Il rimborso verrà disposto', 'noi'],
  ['it', 'Domani passa il tecnico', 'passa il tecnico', 'noi'],
  ['it', 'Ve lo carico domani', 'Ve lo carico', 'io'],
  ['tr', 'Cuma sizi arayacağım', 'arayacağım', 'ben'],
  ['tr', 'Yedeği bugün gönderiyoruz', 'gönderiyoruz', 'biz']
] as const)('%s: %s', (lang, actual, verb, who) => {
  expect(whoPromises(actual, verb, lang)).toBe(who)
})
