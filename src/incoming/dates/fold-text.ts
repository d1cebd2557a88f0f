import { skeletonUnit } from '../../language/fold.js'

const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' '
}

/** A text in lower case, without marks on letters, with plain quotes, dashes and spaces; of the same length. */
export function foldText(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    folded += SIGNS[text[i]!] ?? String.fromCharCode(skeletonUnit(unit))
  }
  return folded
}
