import type { Lean } from './date-grammar.js'

const FUTURE =
  /\b\w{2,}(?:[ae]c[ae][kg]\w*|[iu]yor(?:um|uz)?\b|[ae]lim\b|[ae]yim\b|m[ae]li\w*|[iu]rim\b|[ae]rim\b|[iu]riz\b|[ae]riz\b|[iu]n[iu]z(?=\s*(?:[.!?,;]|lutfen\b|$))|iyorum\b|[a-z]{2}[iu]n(?=\s*(?:[.!?]|lutfen\b|$)))|\b(?:lutfen|istiyor\w*|rica|lazim|gerek\w*|mumkun|olur mu|misiniz|musunuz|kadar|uygun|edin|gonderin|yapin|arayin)\b/
const PAST_FORM =
  /\b(?!(?:simdi|kendi|hadi|adi|yedi|hani|sanki|efendi|belki|iki|tabii|henuz|kadi|saati|vakti|tarihi|adedi|kati|hizmeti)\b)\w+(?:[^fstkchp\W\d_]d[iu]|[fstkchp]t[iu])(?:m|k|n|niz|nuz|ler|lar)?\b|\b\w{2,}m[iu]s(?:t[iu]\w*)?\b|\b\w{2,}(?:d[iu]|t[iu])g[iu]\w*\b|\b(?:beri|(?<![dt][ae]n )once|gecen|oldu|beridir)\b/
const TOLD =
  /\b\w+[ae]c[ae]k(?:ti|tiniz|tik|lerdi)\w*|\b(?:demistiniz|dediniz|denmisti|denildi|soylendi|soylemistiniz|soylediniz|soz ver\w+|vaat\w*|vadet\w*|anlasmis\w*|konusmustuk|belirtmistiniz|belirtildi|garanti (?:verdi|ettin)\w*|dendi|soylenmisti|bildirilmisti|yazmistiniz|iletmistiniz)\b/
const MISSED =
  /\b(?:hala|halen|henuz|hic|kimse|yok|ne (?:gelen|arayan)|\w+m[ae]d[iu]\w*|\w+m[iu]yor\w*|bugun (?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)|gec kal\w*|gecikti|nerede|bekliyor\w*|ses yok)\b/

/** Which way a date of Turkish points. */
export function turkishLean(before: string, after: string, whole: string): Lean {
  if (/\bbugun(?: gunlerden)?\s*$/.test(before)) return 'future'
  const [ahead, back] = [after.search(FUTURE), after.search(PAST_FORM)]
  // *gelecekti*: what was to be by then
  if (/\b(?:gerekiyordu|gerekirdi|lazimdi|bekleniyordu|planlanmisti)\b/.test(after)) return 'past'
  if (/\b\w+[ae]c[ae]kti(?:niz|k|n|m|ler)?\b/.test(after) && !/\bsimdi\b/.test(before)) return 'past'
  if (TOLD.test(after) || TOLD.test(before)) return MISSED.test(whole) ? 'past' : 'future'
  if (ahead < 0 && back < 0) return 'open'
  return ahead < 0 || (back >= 0 && back < ahead) ? 'past' : 'future'
}
