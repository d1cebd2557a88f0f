import type { LanguageCode } from '../../src/core/draft.js'

/** Facts as agents give them, by language and by field or form. */
export const POOLS: Readonly<Record<LanguageCode, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    name: ['Deniz', 'Mr Patel', 'Dr Anna Weiss', '{{customer.name}}', 'Leila'],
    sender: ['Jo Hart', 'The Fernhill team'],
    person: ['Nadia Petrov', 'Ms Lund', 'Tom'],
    reference: ['order 4711', 'ticket #88-21', 'Invoice 2026/118', 'your booking KX77'],
    contact: ['020 7946 0018', 'help@fernhill.example', '+44 20 7946 0018 ext. 4'],
    date: [
      'Friday',
      'Monday 16 March at noon',
      'tomorrow at 5 p.m.',
      '15 May',
      'by the end of Thursday',
      '2026-05-15'
    ],
    noun: [
      'a refund of 49.90 EUR',
      'The delivery of two chairs.',
      'your March invoice',
      'discount on the annual plan',
      'the broken kettle',
      'iPhone repair',
      'three missing parts'
    ],
    verb: [
      'send a courier on Monday',
      'to book the Saturday slot',
      "I'll call the depot",
      'Reset the password'
    ],
    sentence: [
      'The return window closed on 3 May',
      'because the part comes from one supplier in Leeds.',
      'Our warehouse is closed on public holidays',
      'the bank holds payments over 2,000 GBP for one day',
      'iPads are repaired in Ghent; that takes 5 days'
    ]
  },
  it: {
    name: ['Anna Rossi', 'signor Bianchi', '{{nome}}', 'Dott.ssa Verdi'],
    sender: ['Marta Conti', 'Il gruppo di Fernhill'],
    person: ['Nadia Ferri', 'la dottoressa Riva', 'Luca'],
    reference: ['ordine 4711', 'fattura n. 118/2026', 'il ticket 88-21', 'la Sua prenotazione KX77'],
    contact: ['02 5550 0118', 'aiuto@fernhill.example'],
    date: ['venerdì', 'il 15 maggio', '8 maggio', 'domani alle 17', 'entro lunedì 16 marzo', 'le 18 di oggi'],
    noun: [
      'il rimborso di 49,90 euro',
      'La consegna delle due sedie.',
      'fattura di marzo',
      'sconto sul piano annuale',
      'lo scontrino',
      "l'intervento del tecnico",
      'tre pezzi mancanti'
    ],
    verb: ['inviare un corriere lunedì', 'di fissare sabato mattina', 'richiamarLa', 'Sostituire il cavo.'],
    sentence: [
      'Il termine per il reso è scaduto il 3 maggio',
      'perché il pezzo arriva da un solo fornitore di Prato.',
      'Il magazzino è chiuso nei giorni festivi',
      'la banca trattiene per un giorno i pagamenti oltre i 2.000 euro'
    ]
  },
  tr: {
    name: ['Ayşe Hanım', 'Mehmet Bey', '{{ad}}', 'Deniz Kaya'],
    sender: ['Elif Demir', 'Fernhill ekibi'],
    person: ['Deniz Kaya', 'Zeynep Hanım', 'Umut'],
    reference: ['4711 numaralı sipariş', '2026/118 sayılı fatura', 'KX77 rezervasyonu'],
    contact: ['0212 555 01 18', 'destek@fernhill.example'],
    date: ['cuma', '15 Mayıs', '16 Mart Pazartesi', 'yarın saat 17.30', '15.05.2026', 'gün sonu', 'Perşembe'],
    noun: [
      '49,90 TL iade',
      'İki sandalyenin teslimatı.',
      'mart faturası',
      'yıllık planda indirim',
      'bozuk su ısıtıcısı',
      'adres değişikliği',
      'üç eksik parça'
    ],
    verb: ['pazartesi günü kurye göndermek', 'Cumartesi için yer ayırmak.', 'şifreyi sıfırlamak'],
    sentence: [
      'İade süresi 3 Mayıs tarihinde doldu',
      'çünkü parça tek bir tedarikçiden geliyor.',
      'Depomuz resmi tatillerde kapalı',
      'banka 20.000 TL üzerindeki ödemeleri bir gün bekletiyor'
    ],
    promise: ['pazartesi günü kurye göndereceğim', 'şifrenizi sıfırlayacağım', 'sizi arayacağım']
  }
}
/** Fields whose Turkish answer is what the writer will do. */
export const PROMISES: readonly string[] = ['repair', 'next', 'step', 'limit']
