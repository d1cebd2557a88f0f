import type { Span } from './span.js'

/** The languages that have rules. */
export const LANGUAGES = ['en', 'it', 'tr'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

/** The language of that code, or undefined when it has no rules. */
export function supportedLanguage(code: unknown): LanguageCode | undefined {
  return LANGUAGES.find((lang) => lang === code)
}

/** Where the language of a draft was taken from. */
export type LangFrom = 'flag' | 'config' | 'format' | 'detected'

/** `reply`: to a person. `transactional`: an automatic notice, which structure rules leave alone. */
export type Profile = 'reply' | 'transactional'

/** How the decoded text of a draft lies in its source file. Offsets are UTF-16 on both sides. */
export interface SourceMap {
  /** The source range that holds `span`, or null where the source cannot be addressed (base64). */
  toSource(span: Span): Span | null
  /** The source range that may be replaced to change `span`; `toSource` when absent. Null where more would be lost. */
  toEdit?(span: Span): Span | null
  /** `text` re-encoded for the container, to be written at `toSource(span)`; null when it cannot be. */
  encode(text: string): string | null
  /**
   * The whole text written anew, where it may have to be written in another way than it was (with quotes, say):
   * what is to come in place of which source range. For texts whose `encode` gives null; null when that fails too.
   */
  whole?(text: string): (Span & { readonly text: string }) | null
}

/** One reply as the reader found it. */
export interface Draft {
  /** Decoded text; what is linted. */
  readonly text: string
  readonly map: SourceMap
  /** Place inside the file ("macros[3].value"); absent when the file is the draft. */
  readonly pointer?: string
  /** The language that the format itself names. */
  readonly lang?: string
  readonly profile?: Profile
  /** The family of placeholders that the system fills in which holds the draft. */
  readonly placeholders?: string
  /** The names of placeholders that the system knows, `*` for any signs; absent when they are not known. */
  readonly variables?: readonly string[]
  /** The system knows others than `variables`, too. */
  readonly hasOthers?: boolean
  /** Those of which the value may be empty, where the system lets a fallback be given. */
  readonly needFallback?: readonly string[]
  /** Texts in another language of which this one may be the translation; it has the placeholders of one of them. */
  readonly originals?: readonly string[]
  /** The file that holds the originals, as reports name it; absent when it is this one. */
  readonly originalIn?: string
  /** The text with its markup, of which attributes hold placeholders too; absent where it has none. */
  readonly written?: string
  /** What it has in common with its translations in other files and with no other draft of its own; absent: unknown. */
  readonly shared?: string
  /** Pointer of the draft that this one says again in another form; what is found in both is reported there. */
  readonly repeats?: string
  /** `markdown` drafts have code fences, emphasis and links that are not prose. */
  readonly markup: 'plain' | 'markdown'
}

/** Text that is its own source. */
export const IDENTITY_MAP: SourceMap = {
  toSource: (span) => span,
  encode: (text) => text
}
