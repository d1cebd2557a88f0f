import { hashWord } from './hash.js'

/** What a run of signs stands for; `sign` is the form that patterns use. */
export interface CanonicalSign {
  readonly sign: string
  readonly hash: number
  /** `!!`, `?!`, `???`: more than a sentence needs. */
  readonly bangs: boolean
  readonly emoji: boolean
}

const SINGLE: readonly (readonly [sign: string, characters: string])[] = [
  [',', ',、'],
  [';', ';'],
  [':', ':'],
  ['.', '.'],
  ['-', '-–—―‐‑'],
  ['"', '"“”„«»'],
  ['(', '(['],
  [')', ')]'],
  ['...', '…'],
  ['/', '/'],
  ['&', '&'],
  ['=', '='],
  ['+', '+']
]
const known = new Map<number, CanonicalSign>(
  SINGLE.flatMap(([sign, characters]) => {
    const canonical = make(sign)
    return [...characters].map((character) => [character.charCodeAt(0), canonical] as const)
  })
)
const ELLIPSIS = known.get(0x2026)!
const QUESTION = make('?')
const EXCLAMATION = make('!')
const LOUD_QUESTION = { ...QUESTION, bangs: true }
const LOUD_EXCLAMATION = { ...EXCLAMATION, bangs: true }
const EMOJI: CanonicalSign = { sign: 'emoji', hash: 0, bangs: false, emoji: true }

function make(sign: string): CanonicalSign {
  return { sign, hash: hashWord(sign), bangs: false, emoji: false }
}

/** Length of the run that forms one sign: `!!?`, `...`, `--`, an emoji with its modifiers, else one code unit. */
export function signRunLength(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from)
  let i = from + 1
  if (unit === 33 || unit === 63) {
    while (i < to && (text.charCodeAt(i) === 33 || text.charCodeAt(i) === 63)) i++
  } else if (unit === 46 || unit === 45) {
    while (i < to && text.charCodeAt(i) === unit) i++
  } else if (isEmojiUnit(unit)) {
    while (i < to && isEmojiPart(text.charCodeAt(i))) i++
  }
  return i - from
}

/** The canonical form of a run, or undefined for signs without meaning (bullets, control characters). */
export function canonicalSign(text: string, from: number, length: number): CanonicalSign | undefined {
  const unit = text.charCodeAt(from)
  if (unit === 33 || unit === 63) return canonicalBangs(text, from, length)
  if (unit === 46 && length > 1) return ELLIPSIS
  return isEmojiUnit(unit) ? EMOJI : known.get(unit)
}

/** True for the marks that join the parts of a word when nothing stands around them: hyphens and the en dash. */
export function isHyphen(unit: number): boolean {
  return unit === 45 || (unit >= 0x2010 && unit <= 0x2013)
}

function canonicalBangs(text: string, from: number, length: number): CanonicalSign {
  let bangs = 0
  for (let i = from; i < from + length; i++) if (text.charCodeAt(i) === 33) bangs++
  const questions = length - bangs
  const loud = bangs > 1 || questions > 2 || (bangs > 0 && questions > 0)
  if (questions > 0) return loud ? LOUD_QUESTION : QUESTION
  return loud ? LOUD_EXCLAMATION : EXCLAMATION
}

function isEmojiUnit(unit: number): boolean {
  return (
    (unit >= 0xd83c && unit <= 0xd83e) ||
    (unit >= 0x2600 && unit <= 0x27bf) ||
    (unit >= 0x2b00 && unit <= 0x2bff)
  )
}

function isEmojiPart(unit: number): boolean {
  return isEmojiUnit(unit) || (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0xfe0f || unit === 0x200d
}
