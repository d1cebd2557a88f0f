import { describe, expect, it } from 'vitest'
import { TURN_ROUNDS } from '../../src/draft/turn-rounds.js'

describe('what a sender asks, in the mouth of the one who answers', () => {
  it.each([
    ['en', "I'd like a refund for my kettle.", 'a refund for your kettle'],
    ['en', 'Please also send me the return label', 'send you the return label'],
    ['en', 'I would like to know why you did that', undefined],
    ['it', 'Vorrei il rimborso di 59 euro.', 'il rimborso di 59 euro'],
    ['it', "Inviatemi anche l'etichetta di reso", "InviarLe l'etichetta di reso"],
    ['it', 'Potete richiamarmi?', 'richiamarLa'],
    ['it', 'Potete rimborsarmi le spese?', 'rimborsarLe le spese'],
    ['it', 'Vorrei che voi pagaste', undefined],
    ['tr', '59 liramın iadesini istiyorum.', '59 liranızın iadesi'],
    ['tr', 'Siparişimin iptalini talep ediyorum', 'Siparişinizin iptali'],
    ['tr', 'Faturayı istiyorum', 'Fatura'],
    ['tr', 'Parayı iade etmenizi istiyorum', 'Parayı iade etmemiz'],
    ['tr', 'İade etiketini gönderin lütfen', 'İade etiketini göndermemiz'],
    ['tr', 'Bana etiketi gönderebilir misiniz?', 'size etiketi göndermemiz']
  ] as const)('%s: %s', (lang, said, turned) => {
    expect(TURN_ROUNDS[lang].ask(said)).toBe(turned)
  })

  it.each([
    ['en', 'You promised to call me by Monday', 'we promised to call you by Monday, and that did not happen'],
    [
      'it',
      'Avevate promesso di chiamarmi entro lunedì',
      'avevamo promesso di chiamarLa entro lunedì e non è successo'
    ],
    ['it', 'Il corriere aveva promesso di passare', undefined],
    [
      'tr',
      'Pazartesiye kadar arayacağınızı söylemiştiniz',
      'Pazartesiye kadar arayacağımızı söylemiştik ve bu gerçekleşmedi'
    ],
    ['tr', 'Kargo bugün gelecek dediler', undefined]
  ] as const)('%s promised: %s', (lang, said, turned) => {
    expect(TURN_ROUNDS[lang].promise(said)).toBe(turned)
  })
})
