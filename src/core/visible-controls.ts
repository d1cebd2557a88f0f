/** Characters that would move the cursor, colour the terminal, reorder or break the line, or print as nothing. */
const HIDDEN =
  /[\x00-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Cs}/gu

/** Finds half of a character beyond U+FFFF as well; expressions with classes of Unicode are dear to make. */
const MAY_BE_HIDDEN =
  /[\x00-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ud800-\udfff]/

/** `text` with every control character written out (`\x1b`, `\u202e`), so that a terminal shows it and obeys none. */
export function visibleControls(text: string): string {
  return MAY_BE_HIDDEN.test(text) ? text.replace(HIDDEN, escapeCharacter) : text
}

/** The same for a text of several lines, whose line breaks and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(HIDDEN, (character) =>
    /[\n\t]/.test(character) ? character : escapeCharacter(character)
  )
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`
}
