/** How a line that a mail program adds begins, as written. */
export const PROGRAM_LINE_STARTS: readonly string[] = [
  'sent from my',
  'sent from outlook',
  'sent from mail',
  'sent from yahoo',
  'sent from proton',
  'sent from samsung',
  'sent via',
  'sent with proton',
  'sent with aquamail',
  'get outlook for',
  'get the outlook app',
  'inviato da iphone',
  'inviato da ipad',
  'inviato da outlook',
  'inviato da posta',
  'inviato da smartphone',
  'inviato da yahoo',
  'inviato da libero',
  'inviato da samsung',
  'inviato da android',
  'inviato da proton',
  'inviato dal mio',
  'inviato dalla mia',
  'inviato con',
  'scarica outlook per',
  'ottieni outlook per',
  "android için outlook'u edinin",
  "ios için outlook'u edinin",
  "outlook for android'i edinin",
  "outlook for ios'u edinin"
]

/** Folded last words of a Turkish line that a mail program adds: “iPhone'umdan gönderildi”. */
export const PROGRAM_LINE_ENDS: ReadonlySet<string> = new Set(['gonderildi', 'gonderilmistir', 'edinin'])

/** Folded stems of what such a Turkish line is sent from. */
export const PROGRAM_DEVICES: readonly string[] = [
  'iphone',
  'ipad',
  'outlook',
  'samsung',
  'android',
  'huawei',
  'xiaomi',
  'cihazimdan',
  'telefonumdan',
  'yahoo',
  'galaxy'
]

/** How a postscript begins, folded; a postscript is prose again. */
export const POSTSCRIPTS: ReadonlySet<string> = new Set([
  'p.s',
  'ps',
  'p.s.',
  'pps',
  'p.p.s',
  'nb',
  'n.b',
  'not',
  'nota'
])

/** How a legal notice below a signature begins, as written. */
export const LEGAL_NOTICES: readonly string[] = [
  'this e-mail',
  'this email',
  'this message',
  'this communication',
  'confidential',
  'confidentiality',
  'disclaimer',
  'the information',
  'the contents of',
  'please consider the environment',
  'registered',
  'if you are not the intended',
  'questa e-mail',
  'questa email',
  'questa mail',
  'questo messaggio',
  'le informazioni',
  'ai sensi',
  'il contenuto di',
  'prima di stampare',
  'nota di riservatezza',
  'riservatezza',
  'avviso di riservatezza',
  'il presente messaggio',
  'bu e-posta',
  'bu eposta',
  'bu mesaj',
  'bu ileti',
  'bu elektronik',
  'gizlilik',
  'yasal uyarı'
]
