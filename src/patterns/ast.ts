/** One pattern, parsed. */
export type Node =
  | { readonly kind: 'word'; readonly forms: readonly string[] }
  | { readonly kind: 'class'; readonly names: readonly string[]; readonly all: boolean }
  | { readonly kind: 'fragment'; readonly name: string }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly min: number; readonly max: number }
  | { readonly kind: 'gap'; readonly max: number; readonly commas: boolean }
  | { readonly kind: 'mark'; readonly item: Node }
  | { readonly kind: 'capture'; readonly name: string; readonly item: Node }
  | { readonly kind: 'not'; readonly item: Node }
  | { readonly kind: 'edge'; readonly edge: 'sentence-start' | 'sentence-end' | 'clause-start' }

/** What a pattern parser must know of the language: how its words are written, cut and inflected. */
export interface WordForms {
  /** The word as the tokenizer would cut it: *don't* gives `do`, `not`. Lower case. */
  cut(word: string): readonly string[]
  /** The word form itself with what is written for it as well. */
  variants(form: string): readonly string[]
  /** All forms of `word`, or those named (`past`, `pp` …). @throws RuleError on an unknown form name. */
  inflect(word: string, forms: readonly string[]): readonly string[]
  /** True for the name of a word class or of a morphological feature. */
  isClass(name: string): boolean
}
