import type { DraftWords } from '../draft-words.js'

/** What the drafter says in Turkish. */
export const turkishDraft: DraftWords = {
  note: 'not',
  whichReply: 'Hangi yanıt gerekiyor?',
  forInstance: 'örneğin',
  mayPass: '(geçmek için Enter)',
  isNeeded: 'Bu yanıt gerekli.',
  sayInstead: 'bunun yerine',
  accuses: (words) => `suçlayan sözler: “${words}”`,
  needed: {
    sentence: (example) => `gereken: okuru anmadan ne olduğunu söyleyen bir cümle, örneğin “${example}”`,
    verb: (example) => `gereken: sizin yapacağınız bir şey, örneğin “${example}”`,
    noun: (example) => `gereken: yargı içermeyen bir ad, örneğin “${example}”`
  },
  alsoAsked: (ask) => `iletide şu da isteniyor: “${ask}”`,
  clean: 'değiştirilecek bir şey yok',
  whatNow: 'Şimdi ne yapalım?',
  accept: 'Yanıtı kabul et',
  edit: 'Düzenleyicide değiştir',
  lintAgain: 'Yeniden denetle',
  copy: 'Panoya kopyala',
  quit: 'Kullanmadan çık',
  keys: '↑↓ gezinir, ⏎ seçer',
  copied: (program = 'uçbirim') => `kopyalandı (${program})`,
  noClipboard: 'burada pano yok',
  kept: (file) =>
    `yanıtlarınız saklandı (${file}, başkası okuyamaz); “levelhead draft --resume” kaldığınız yerden sürdürür`,
  fillIn: (slots) => `doldurulacak: ${slots}`,
  notTakenIn: (option, fact) => `${option} hiçbir cümlede geçmiyor: ${fact}`,
  mayThreaten: 'bu ileti şiddetten ya da kendine zarar vermekten söz ediyor olabilir; yanıt hazırlanmadı',
  noPlan:
    'plan belirtilmemiş: yapılandırmaya crisis.plan ve crisis.contacts yazın; o zamana dek sorumlunuza haber verin',
  plan: 'plan',
  contact: 'kişi',
  stay: 'biri devralana kadar iletinin başında kalın'
}
