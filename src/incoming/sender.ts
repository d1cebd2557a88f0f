import type { Layout } from '../core/zone.js'
import type { Sender } from './incoming-message.js'

const ADDRESS =
  /(?<![\p{L}\d.!#$%&'*+/=?^_{|}~-])[\p{L}\d.!#$%&'*+/=?^_{|}~-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|di|del|della|van|von|der|la|le|al|el)\s+)?\p{Lu}[\p{L}'’.-]*){0,3}$/u
const LOWER_NAME = /^\p{L}{3,15}$/u
/** Lines of a signature that name a place of work or a device, not a person. */
const NO_NAME =
  /\b(?:team|support|service|department|gmbh|ltd|inc|srl|spa|s\.p\.a|a\.ş|sent from|inviato da|iphone|android|outlook|gönderildi|regards|thanks|cheers|best|kind|saluti|grazie|cordiali|distinti|teşekkür|saygılar|selamlar|iyi|ufficio|müdür|manager|director|via|street|road|cad)\b/iu

/** Who a `From:` value names: `"Ada Byrne" <ada@example.org>`, `ada@example.org (Ada Byrne)`. */
export function senderFromHeader(value: string): Sender | undefined {
  const address = ADDRESS.exec(value)?.[0]
  const name = value
    .replace(/<[^>]*>/g, '')
    .replace(address ?? '', '')
    .replace(/["()]/g, '')
    .trim()
  const known = { ...(name ? { name } : {}), ...(address ? { address } : {}) }
  return name || address ? known : undefined
}

/** The name under a letter, with the address that stands beside it. */
export function senderFromSignature(text: string, layout: Layout): Sender | undefined {
  const lines = layout.zones
    .filter(({ zone }) => zone === 'sign-off' || zone === 'signature')
    .flatMap(({ start, end }) => text.slice(start, end).split(/\r\n|\n|\r/))
    .map((line) => line.trim().replace(/^[-–—/,\s]+|(?<![,.\s])[,.\s]+$/gu, ''))
  const name = lines.map(nameIn).find((found) => found !== undefined)
  const address = lines.map((line) => ADDRESS.exec(line)?.[0]).find((found) => found !== undefined)
  return name || address ? { ...(name ? { name } : {}), ...(address ? { address } : {}) } : undefined
}

/** *Ada Byrne*, *Thanks, Ada*, *Ada Byrne, Head of Sales*. */
function nameIn(line: string): string | undefined {
  const parts = line.split(/(?<!\s)\s*[,|·]\s*/)
  const isName = (part: string) => NAME.test(part) && !NO_NAME.test(part)
  const found = parts.find(isName)
  if (found) return found
  const last = parts.at(-1)!
  return parts.length === 1 && LOWER_NAME.test(last) && !NO_NAME.test(last) ? last : undefined
}
