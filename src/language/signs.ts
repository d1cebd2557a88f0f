/** What a run of signs stands for; `sign` is the form that patterns use. */
export interface CanonicalSign {
  readonly sign: string
  /** `!!`, `?!`, `???`: more than a sentence needs. */
  readonly bangs: boolean
  readonly emoji: boolean
}

const SINGLE: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '.': '.',
  '-': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '"': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
  '…': '...',
  '/': '/',
  '&': '&',
  '=': '=',
  '+': '+',
  '、': ','
}
const known = new Map(
  Object.values(SINGLE).map((sign) => [sign, { sign, bangs: false, emoji: false } as CanonicalSign])
)
const EMOJI: CanonicalSign = { sign: 'emoji', bangs: false, emoji: true }

/** Length of the run that forms one sign: `!!?`, `...`, an emoji with its modifiers, else one code unit. */
export function signRunLength(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from)
  let i = from + 1
  if (unit === 33 || unit === 63) {
    while (i < to && (text.charCodeAt(i) === 33 || text.charCodeAt(i) === 63)) i++
  } else if (unit === 46) {
    while (i < to && text.charCodeAt(i) === 46) i++
  } else if (isEmojiUnit(unit)) {
    while (i < to && isEmojiPart(text.charCodeAt(i))) i++
  }
  return i - from
}

/** The canonical form of a run, or undefined for signs without meaning (bullets, control characters). */
export function canonicalSign(text: string, from: number, length: number): CanonicalSign | undefined {
  const unit = text.charCodeAt(from)
  if (unit === 33 || unit === 63) return canonicalBangs(text, from, length)
  if (unit === 46) return known.get(length > 1 ? '...' : '.')
  if (isEmojiUnit(unit)) return EMOJI
  const sign = SINGLE[text[from]!]
  return sign === undefined ? undefined : known.get(sign)
}

function canonicalBangs(text: string, from: number, length: number): CanonicalSign {
  let bangs = 0
  for (let i = from; i < from + length; i++) if (text.charCodeAt(i) === 33) bangs++
  const questions = length - bangs
  const loud = bangs > 1 || questions > 2 || (bangs > 0 && questions > 0)
  return { sign: questions > 0 ? '?' : '!', bangs: loud, emoji: false }
}

function isEmojiUnit(unit: number): boolean {
  return (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0x2600 && unit <= 0x27bf) || (unit >= 0x2b00 && unit <= 0x2bff)
}

function isEmojiPart(unit: number): boolean {
  return isEmojiUnit(unit) || (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0xfe0f || unit === 0x200d
}
