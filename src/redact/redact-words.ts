/** What tells names and addresses in one language. Lists of words are separated by white space. */
export interface RedactWords {
  /** Given names, in lower case. */
  readonly names: string
  /** Capitalised in the middle of a sentence without being anybody's name: days, months, forms of address. Lower case. */
  readonly notNames: string
  /** What a salutation begins with, in lower case: what stands behind it is a name. */
  readonly greetings: string
  /** Whom a salutation may name without naming anybody, in lower case. */
  readonly everybody: string
  /** Titles in front of a name, without their dot, in lower case. */
  readonly titles: string
  /** Titles behind a name, in lower case: *Ayşe Hanım*. */
  readonly titlesBehind: string
  /** Regular expressions of what stands right before a name: *my name is*. */
  readonly introductions: readonly string[]
  /** Postal addresses, as far as capitals and figures do not tell. With the flag g; linear in the text. */
  readonly streets: readonly RegExp[]
}
