declare module 'gettext-parser' {
  /** One entry as the library has it. */
  interface Translation {
    readonly msgctxt?: string
    readonly msgid: string
    readonly msgid_plural?: string
    readonly msgstr: readonly string[]
  }
  export const po: {
    parse(source: string): { readonly translations: Readonly<Record<string, Record<string, Translation>>> }
  }
}
