import type { LanguageCode } from '../core/draft.js'
import { withCapital } from './fact-text.js'

/** Words that are written in capitals by anybody. */
const ACRONYMS = new Set(
  `USB PDF SMS MMS IBAN BIC PIN PUK SIM VAT IVA KDV VKN EUR USD GBP TRY CHF TL TV LED LCD HDMI PC DHL UPS DPD GLS BRT PTT FAQ URL
  CRM VPN DNS IP GPS SD CD DVD QR XS XL XXL EU UE AB USA UK OTP SLA API HTML XML CSV JSON ID NFC POS ATM CCTV SSD RAM CPU`.split(
    /\s+/
  )
)

/** A fact that was typed in capitals, in small letters: *THE SEAL WAS OPENED*. Codes and the like keep theirs. */
export function quietCapitals(value: string, lang: LanguageCode): string {
  const words = value.match(/\p{L}+/gu) ?? []
  const isLoud = words.length > 1 && words.some((word) => !ACRONYMS.has(word) && word.length > 1)
  if (!isLoud || /\p{Ll}/u.test(value)) return value
  const quiet = value.replace(/[\p{L}\p{M}\d'’_-]+/gu, (word) =>
    /\d/.test(word) || ACRONYMS.has(word) ? word : word.toLocaleLowerCase(lang)
  )
  return withCapital(lang === 'tr' ? quiet : addressed(quiet, lang), lang)
}

/** The words that stand for the writer or the reader keep their capital: *I*, *spedirLe*. */
function addressed(text: string, lang: 'en' | 'it'): string {
  return lang === 'en'
    ? text.replace(/\bi\b/g, 'I')
    : text.replace(/(?<=\p{L}r)l(?=[ae](?!\p{L}))|(?<!\p{L})s(?=u(?:o|a|oi|e)(?!\p{L}))/gu, (letter) =>
        letter.toUpperCase()
      )
}
