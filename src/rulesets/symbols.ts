import { RuleError } from '../core/errors.js'
import { CLASS } from '../language/classes.js'
import { lowerOf } from '../language/fold.js'
import type { Grammar } from '../language/grammar.js'
import { buildVocabulary, MAX_WORD_ID, SPLITS, type WordEntry } from '../language/vocabulary.js'
import type { Node, WordForms } from '../patterns/ast.js'
import { type PreparedPattern, preparePattern } from '../patterns/compile.js'
import { narrow, type Programs } from '../patterns/match.js'
import { parsePattern } from '../patterns/parse.js'
import { SET_UNIT } from '../patterns/program.js'
import type { SymbolTable } from '../patterns/symbol-table.js'
import { unitsOfSet } from './set-words.js'

/** Numbers the words and word sets of one ruleset and knows its fragments. */
export class SymbolPool implements SymbolTable, WordForms {
  private readonly ids = new Map<string, number>()
  private readonly setIndex = new Map<string, number>()
  private readonly units: number[] = []
  private readonly maskIndex = new Map<number, number>()
  private readonly parsed = new Map<string, Node>()
  private readonly patterns = new Map<string, PreparedPattern>()
  private alike: ReadonlyMap<string, string> = new Map()
  private readonly grammar: Grammar
  private readonly fragments: Readonly<Record<string, string>>

  constructor(grammar: Grammar, fragments: Readonly<Record<string, string>>) {
    this.grammar = grammar
    this.fragments = fragments
  }

  get wordCount(): number {
    return this.ids.size
  }

  cut(word: string): readonly string[] {
    const lower = lowerOf(word, this.grammar.language.dotless).replace(/’/g, "'")
    // a clitic on its own is a word of its own: 's, 'd
    if (/^'[a-z]$/.test(lower)) return [lower]
    const listed = lower.includes("'") || this.grammar.contractions.includes(lower)
    const parts = listed ? this.grammar.language.split(lower) : undefined
    return parts ? parts.map(([form]) => form) : [lower.replace(/'/g, '')]
  }

  variants(form: string): readonly string[] {
    return this.grammar.variants(form)
  }

  inflect(word: string, forms: readonly string[]): readonly string[] {
    try {
      return this.grammar.inflect(lowerOf(word, this.grammar.language.dotless), forms)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      throw new RuleError({ code: 'unknown-form', what: error.message, value: `${word}~${forms.join('+')}` })
    }
  }

  isClass(name: string): boolean {
    return (
      Object.hasOwn(CLASS, name) || name === 'any' || name === 'open' || this.morphology(name) !== undefined
    )
  }

  /** From here on each word has the id of the one that stands for it. */
  share(alike: ReadonlyMap<string, string>): void {
    this.alike = alike
  }

  word(form: string): number {
    const shared = this.alike.get(form) ?? form
    const known = this.ids.get(shared)
    if (known !== undefined) return known
    const id = this.ids.size + 1
    if (id > MAX_WORD_ID) throw tooManyWords(form)
    this.ids.set(shared, id)
    return id
  }

  /** A pattern, parsed and ready to be compiled. @throws RuleError on a mistake in it. */
  pattern(text: string): PreparedPattern {
    const known = this.patterns.get(text)
    if (known) return known
    const prepared = preparePattern(parsePattern(text, this), this, text)
    this.patterns.set(text, prepared)
    return prepared
  }

  set(ids: readonly number[]): number {
    const key = ids.join(' ')
    const known = this.setIndex.get(key)
    if (known !== undefined) return known
    const { units: sets } = this
    const set = sets.length / SET_UNIT
    this.setIndex.set(key, set)
    for (const unit of unitsOfSet(ids)) sets.push(unit)
    return set
  }

  mask(bits: number): number {
    const known = this.maskIndex.get(bits)
    if (known !== undefined) return known
    this.maskIndex.set(bits, this.maskIndex.size)
    return this.maskIndex.size - 1
  }

  morphology(name: string): number | undefined {
    const bit = this.grammar.language.morphologyNames.indexOf(name)
    return bit < 0 ? undefined : 1 << bit
  }

  fragment(name: string): Node | undefined {
    const known = this.parsed.get(name)
    if (known) return known
    const text = Object.hasOwn(this.fragments, name) ? this.fragments[name] : undefined
    if (text === undefined) return undefined
    const node = parsePattern(text, this)
    this.parsed.set(name, node)
    return node
  }

  frequency(form: string): number {
    return this.grammar.frequency(form)
  }

  /** All sets and all masks. */
  sets(): Omit<Programs, 'code'> {
    return { sets: narrow(this.units), masks: Int32Array.from(this.maskIndex.keys()) }
  }

  /** The vocabulary: every word that a pattern names, and every word of the lexicon. */
  finish(): { vocabulary: Int32Array } {
    const entries = new Map<string, WordEntry>()
    for (const [word, classes] of this.grammar.lexicon()) {
      const mask = classes.reduce((sum, name) => sum | (CLASS[name as keyof typeof CLASS] ?? 0), CLASS.known)
      const form = spelled(word)
      entries.set(form, { id: this.knownId(form), classes: mask, flags: 0 })
    }
    for (const word of [...this.alike.keys(), ...this.ids.keys()]) {
      if (!entries.has(word)) entries.set(word, { id: this.knownId(word), classes: 0, flags: 0 })
    }
    for (const word of this.grammar.contractions) {
      const entry = entries.get(word)
      entries.set(word, { id: entry?.id ?? 0, classes: entry?.classes ?? CLASS.known, flags: SPLITS })
    }
    return { vocabulary: buildVocabulary(entries, this.grammar.language.dotless) }
  }

  /** 0: no pattern names the word. */
  private knownId(form: string): number {
    return this.ids.get(this.alike.get(form) ?? form) ?? 0
  }
}

function tooManyWords(form: string): RuleError {
  return new RuleError({
    code: 'too-many-words',
    what: 'The rules of one language name too many words',
    value: form,
    expected: `at most ${MAX_WORD_ID}, words that always stand together counted once`,
    remedy: 'split the ruleset, or use word classes'
  })
}

/** A word as the tokenizer reads it: an apostrophe inside counts for nothing (*o'clock*), one at the head does (*'s*). */
function spelled(word: string): string {
  return word.startsWith("'") ? word : word.replaceAll("'", '')
}
