/** What a line of a mail header block says about the mail. */
export type HeaderLabel = 'from' | 'date' | 'to' | 'subject' | 'other'

/** Header labels of mail programs in three languages, folded. */
export const HEADER_LABELS: ReadonlyMap<string, HeaderLabel> = new Map<string, HeaderLabel>([
  ['from', 'from'],
  ['da', 'from'],
  ['kimden', 'from'],
  ['gonderen', 'from'],
  ['sent', 'date'],
  ['date', 'date'],
  ['inviato', 'date'],
  ['inviato il', 'date'],
  ['data', 'date'],
  ['data invio', 'date'],
  ['gonderildi', 'date'],
  ['tarih', 'date'],
  ['gonderme tarihi', 'date'],
  ['gonderilme tarihi', 'date'],
  ['to', 'to'],
  ['a', 'to'],
  ['kime', 'to'],
  ['alici', 'to'],
  ['subject', 'subject'],
  ['oggetto', 'subject'],
  ['konu', 'subject'],
  ['cc', 'other'],
  ['bcc', 'other'],
  ['ccn', 'other'],
  ['bilgi', 'other'],
  ['gizli', 'other'],
  ['importance', 'other'],
  ['priority', 'other'],
  ['priorita', 'other'],
  ['onem', 'other'],
  ['attachments', 'other'],
  ['allegati', 'other'],
  ['ekler', 'other'],
  ['reply-to', 'other'],
  ['rispondi a', 'other'],
  ['yanit adresi', 'other']
])

/** Labels before a subject that a mail program adds to answers and forwards, folded. */
export const REPLY_LABELS: ReadonlySet<string> = new Set([
  're',
  'fwd',
  'fw',
  'ynt',
  'ilt',
  'rif',
  'r',
  'i',
  'subject',
  'oggetto',
  'konu'
])

/** What stands between dashes above a quoted or forwarded mail, folded. */
export const SEPARATOR_TITLES: ReadonlySet<string> = new Set([
  'original message',
  'original email',
  'original e-mail',
  'forwarded message',
  'forwarded email',
  'reply message',
  'reply above this line',
  'messaggio originale',
  'messaggio inoltrato',
  'inoltro messaggio',
  'messaggio di risposta',
  'orijinal mesaj',
  'orijinal ileti',
  'orjinal mesaj',
  'orjinal ileti',
  'ozgun ileti',
  'ozgun mesaj',
  'asil mesaj',
  'iletilen ileti',
  'iletilen mesaj',
  'iletilmis mesaj',
  'iletilmis ileti',
  'yonlendirilen ileti',
  'yonlendirilmis ileti',
  'yonlendirilen mesaj',
  'yonlendirilmis mesaj',
  'ileti baslangici'
])

/** Lines above a forwarded mail without dashes, folded, without the colon. */
export const FORWARD_LINES: ReadonlySet<string> = new Set([
  'begin forwarded message',
  'inizio messaggio inoltrato',
  'inizio del messaggio inoltrato',
  'ileti baslangici',
  'iletilen ileti baslangici'
])

const DAY = '\\d{1,2}\\.?°?'
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mag|giu|lug|ago|set|ott|dic|' +
  'oca|[şs]ub|nis|haz|tem|a[ğg]u|eyl|eki|kas|ara)[\\p{L}]{0,7}\\.?'

/** A date with a year, in figures or with the month in words. */
export const DATE = new RegExp(
  `\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|${DAY}\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2},?\\s+\\d{4}`,
  'iu'
)

/** A time of day. */
export const CLOCK = /\b\d{1,2}[:.]\d{2}\b/

/** An address in angle brackets. */
export const ANGLE_ADDRESS = /<\s*(?:mailto:)?[^\s<>@]{1,100}@[^\s<>]{1,200}>/i

/** The verb and colon that end “On … wrote:”. */
export const CLOSING_VERB = /(?:\bwrote|\bwrites|\bha\s+scritto|\bscrive|(?:\s|^)yazd[ıi])\s*:$/iu

/** How the line “On … wrote:” begins in three languages. */
export const ATTRIBUTION_START =
  /^(?:on\s+(?:\d|\p{L}{3,9},?\.?\s+\p{L}*\.?\s*\d)|il\s+(?:giorno\s+)?(?:\p{L}{3,9},?\.?\s+)?\d|in\s+data\s+\d|\d{1,2}[./-]\d|\d{4}-\d|\d{1,2}\s+\p{L})/iu

/** A writer who is part of the talk, or a noun with its article: a sentence of the reply, not a mail header. */
export const SENTENCE_WRITER =
  /(?:^|[\s,])(?:you|we|i|he|she|they|it|lei|noi|voi|lui|loro|il|la|i|gli|le|the|our|your|my|nostro|nostra|suo|sua|tuo|tua|vostro|vostra|m[üu]şteri)\s+(?:\S+\s+){0,2}(?:wrote|ha\s+scritto|(?:şunu\s+)?yazd[ıi])\s*:$/iu
