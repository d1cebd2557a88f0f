import type { LanguageCode } from '../core/draft.js'
import { LANGUAGE_TABLE } from '../language/languages.js'

/** `{{name}}`, `%{name}`, `<name>`, `[[name]]`, `⟨name⟩`: a value that stands for another. */
const PLACEHOLDER =
  /^(?:\{\{[^{}]*\}\}|\{[^{}]*\}|%\{[^{}]*\}|\$\{[^{}]*\}|\[[^[\]]*\]|<[^<>]*>|⟨[^⟨⟩]*⟩|%[A-Za-z_]+%)/u

export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value)
}

/** On one line, with single spaces. */
export function inOneLine(value: string): string {
  return value.trim().replace(/\s+/gu, ' ')
}

/** Without its final stop, unless that belongs to an abbreviation (*p.m.*, *S.p.A.*). */
export function withoutStop(value: string, lang: LanguageCode): string {
  const bare = value.replace(/(?<![\s,;:])[\s,;:]+$/u, '')
  if (!bare.endsWith('.') || bare.endsWith('..')) return bare
  const last = /(?<![\p{L}.])([\p{L}.]+)\.$/u.exec(bare)?.[1]?.toLocaleLowerCase(lang)
  const language = LANGUAGE_TABLE[lang]
  const isShort = last !== undefined && (last.includes('.') || language?.abbreviations.has(last))
  return isShort ? bare : bare.slice(0, -1)
}

/** Without the question or exclamation mark at its end. */
export function withoutMark(value: string): string {
  return value.replace(/\s*[?!]+$/u, '')
}

/** The first word of a value, with what joins it: *l'ordine*, *Anna's*. */
export function firstWord(value: string): string {
  return /^[\p{L}\p{M}\d'’-]+/u.exec(value)?.[0] ?? ''
}

/** A capital at the head, except before a word that has one inside (*iPhone*, *eBay*). */
export function withCapital(value: string, lang: LanguageCode): string {
  return value.replace(
    /^(["“«'(]?)(\p{Ll})(?!\p{Lu})/u,
    (_, open: string, letter: string) => open + letter.toLocaleUpperCase(lang)
  )
}

export function withSmall(value: string, lang: LanguageCode): string {
  return value.slice(0, 1).toLocaleLowerCase(lang) + value.slice(1)
}

/** Is there the end of a sentence inside the value? */
export function isSeveralSentences(value: string): boolean {
  return /[.!?…]["”’»)]?\s+["“‘«(]?[\p{Lu}\d{]/u.test(value)
}

/** Words in capitals, or with a capital inside: *PDF*, *iPhone*, *A4*. */
export function isAcronym(word: string): boolean {
  return /^\p{L}.*[\p{Lu}\d]/u.test(word)
}
