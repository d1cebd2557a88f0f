import PostalMime, { type Email } from 'postal-mime'
import { repairWindows1252 } from './charset.js'
import type { MimePart } from './mime-parts.js'
import { toBytes } from './source-bytes.js'

/** The whole mail as postal-mime reads it; null when it refuses the mail. */
export async function parseWholeMail(source: string, latin1: boolean): Promise<Email | null> {
  try {
    return await PostalMime.parse(toBytes(source, latin1))
  } catch {
    return null
  }
}

/** The text of one part as postal-mime decodes it, lines still folded as they were sent. */
export async function decodePart(source: string, part: MimePart, latin1: boolean): Promise<string> {
  const header = [
    `Content-Type: ${part.type}${part.charset ? `; charset="${part.charset.replace(/["\\]/g, '')}"` : ''}`,
    `Content-Transfer-Encoding: ${part.encoding || '8bit'}`
  ]
  const mail = `${header.join('\r\n')}\r\n\r\n${source.slice(part.start, part.end)}`
  const email = await parseWholeMail(mail, latin1)
  const text = (part.type === 'text/html' ? email?.html : email?.text) ?? ''
  return repairWindows1252(text, part.charset ?? 'utf-8')
}

/** The decoded value of a Subject header; `value` is what follows the colon, folds included. */
export async function decodeSubject(value: string, latin1: boolean): Promise<string> {
  const email = await parseWholeMail(`Subject:${value}\r\n\r\n`, latin1)
  // The words of a subject may be in several charsets; its own controls are never meant.
  return repairWindows1252(email?.subject ?? '', 'windows-1252')
}
