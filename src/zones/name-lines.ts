import { isCapitalised } from './greeting-line.js'
import type { Sheet } from './sheet.js'
import { type Token, tokensOf } from './tokens.js'
import { NAME_JOINTS, ROLES, SENTENCE_STARTS } from './words/name-words.js'

const LONGEST = 90
const MOST_WORDS = 7
const LONGEST_CAPITALS = 4
const SIGNER = /agent|user|sign|sender|operator|staff|firma|imza|team|temsilci|name/

/** True for a line that reads as a name, a post or a team: “Sara Pozzi”, “La segreteria”, “/Anna”, “Ngozi, Payroll”. */
export function isNameLine(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  const end = sheet.ends[line]!
  if (end === start || end - start > LONGEST || endsSentence(sheet.text.charCodeAt(end - 1))) return false
  return areNames(sheet.text, dropLead(tokensOf(sheet.text, start, end)))
}

/** Names, titles, joints and placeholders only; nothing that begins or holds a sentence. */
export function areNames(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'mark')
  if (words.length === 0 || words.length > MOST_WORDS || !tokens.every(isNameMark)) return false
  if (words.every((word) => word.kind === 'slot')) return words.some((word) => SIGNER.test(word.folded))
  if (SENTENCE_STARTS.has(words[0]!.folded)) return false
  const role = words.some((word) => ROLES.has(word.folded))
  let names = 0
  for (const word of words) {
    if (word.kind === 'slot' || ROLES.has(word.folded)) names++
    else if (NAME_JOINTS.has(word.folded)) continue
    else if (isCapitalised(text, word) && !isShouted(text, word)) names++
    else if (!(role && words.length <= 5) || isShouted(text, word)) return false
  }
  return names > 0
}

/** True for a line of phone numbers, addresses or links. */
export function isContactLine(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  const end = sheet.ends[line]!
  if (end - start > LONGEST) return false
  const content = sheet.text.slice(start, end)
  if (endsSentence(content.charCodeAt(content.length - 1))) return false
  return /\d[\d\s()./-]{6,}|\S@\S|www\.|https?:\/\//.test(content) && content.split(/\s+/).length <= 10
}

/** `.`, `!`, `?`, `:`, `;`, `…`, closing bracket or comma: no name ends so. */
export function endsSentence(code: number): boolean {
  return (
    code === 46 || code === 33 || code === 63 || code === 58 || code === 59 || code === 0x2026 || code === 44
  )
}

/** “/Anna”, “- Anna”, “— Anna”. */
function dropLead(tokens: readonly Token[]): readonly Token[] {
  const lead = tokens[0]
  if (lead?.kind !== 'mark' || !'/-–—~*'.includes(lead.folded)) return tokens
  return tokens.length <= 4 ? tokens.slice(1) : tokens
}

function isNameMark(token: Token, index: number): boolean {
  return token.kind !== 'mark' || (index > 0 && ",.-–—/()|@'’*".includes(token.folded))
}

function isShouted(text: string, word: Token): boolean {
  if (word.end - word.start <= LONGEST_CAPITALS) return false
  const raw = text.slice(word.start, word.end)
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase()
}
