import { RuleError } from '../core/errors.js'
import { CLASS, CLOSED } from '../language/classes.js'
import { type Anchor, bestAnchor } from './anchor.js'
import type { Node } from './ast.js'
import { MARK_SLOT, OP } from './program.js'

/** A pattern may match at most so many tokens; it keeps the cost of one attempt bounded. */
export const MAX_TOKENS = 60

/** Where words, sets and fragments of a ruleset are numbered and found while its patterns are compiled. */
export interface SymbolTable {
  /** Id of a word form; a new one gets the next number. */
  word(form: string): number
  /** Index of a set of word ids, sorted; equal sets share an index. */
  set(ids: readonly number[]): number
  /** Bit of a morphological feature of the language, or undefined. */
  morphology(name: string): number | undefined
  /** The parsed fragment, or undefined. */
  fragment(name: string): Node | undefined
  /** Rough number of times a word form occurs in 10,000 words. */
  frequency(form: string): number
}

export interface CompiledPattern {
  readonly program: readonly number[]
  /** Names of the captures; slot 2 + 2i is the start of capture i, 3 + 2i its end. */
  readonly captures: readonly string[]
  readonly anchor: Anchor
}

/** Compiles one pattern. @throws RuleError when it is too long or has nothing rare to start from. */
export function compilePattern(node: Node, symbols: SymbolTable, source: string): CompiledPattern {
  const resolved = resolve(node, symbols, [], source)
  const anchor = bestAnchor(resolved, symbols)
  const longest = lengthOf(resolved).max
  if (longest > MAX_TOKENS) {
    throw new RuleError({
      code: 'bad-pattern',
      what: `The pattern can match ${longest} words, ${MAX_TOKENS} are allowed`,
      value: source,
      remedy: 'shorten its gaps and repetitions'
    })
  }
  const emitter = new Emitter(symbols, source)
  emitter.emit(resolved)
  emitter.program.push(OP.match)
  return { program: emitter.program, captures: emitter.captures, anchor }
}

/** Fewest and most tokens that a node can match. Fragments must be resolved. */
export function lengthOf(node: Node): { min: number; max: number } {
  switch (node.kind) {
    case 'word':
    case 'class':
      return { min: 1, max: 1 }
    case 'gap':
      return { min: 0, max: node.max }
    case 'sequence':
      return node.items.map(lengthOf).reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), { min: 0, max: 0 })
    case 'choice': {
      const lengths = node.options.map(lengthOf)
      return { min: Math.min(...lengths.map((l) => l.min)), max: Math.max(...lengths.map((l) => l.max)) }
    }
    case 'repeat': {
      const item = lengthOf(node.item)
      return { min: item.min * node.min, max: item.max * node.max }
    }
    case 'mark':
    case 'capture':
      return lengthOf(node.item)
    default:
      return { min: 0, max: 0 }
  }
}

/** Puts the fragments in and checks that every class exists. */
function resolve(node: Node, symbols: SymbolTable, open: readonly string[], source: string): Node {
  const again = (item: Node) => resolve(item, symbols, open, source)
  switch (node.kind) {
    case 'fragment': {
      const fragment = symbols.fragment(node.name)
      if (!fragment || open.includes(node.name)) {
        throw new RuleError({
          code: 'unknown-fragment',
          what: fragment ? 'A fragment contains itself' : 'No class or fragment has this name',
          value: `{${node.name}} in ${source}`,
          remedy: 'see docs/pattern-language.md for the classes and rulesets/<lang>/fragments.yml for the fragments'
        })
      }
      return resolve(fragment, symbols, [...open, node.name], source)
    }
    case 'sequence':
      return { ...node, items: node.items.map(again) }
    case 'choice':
      return { ...node, options: node.options.map(again) }
    case 'repeat':
    case 'mark':
    case 'capture':
    case 'not':
      return { ...node, item: again(node.item) }
    default:
      return node
  }
}

class Emitter {
  readonly program: number[] = []
  readonly captures: string[] = []
  private readonly symbols: SymbolTable
  private readonly source: string

  constructor(symbols: SymbolTable, source: string) {
    this.symbols = symbols
    this.source = source
  }

  emit(node: Node): void {
    switch (node.kind) {
      case 'word':
        return this.words(node.forms)
      case 'class':
        return this.classes(node.names, node.all)
      case 'sequence':
        for (const item of node.items) this.emit(item)
        return
      case 'choice':
        return this.choice(node.options)
      case 'repeat':
        return this.repeat(node.item, node.min, node.max)
      case 'gap':
        return this.repeat(node.commas ? WORD_OR_COMMA : ANY_WORD, 0, node.max)
      case 'mark':
        return this.saved(MARK_SLOT, node.item)
      case 'capture':
        return this.saved(2 + 2 * this.captureIndex(node.name), node.item)
      case 'not':
        return this.negated(node.item)
      case 'edge':
        this.program.push(EDGE_OPS[node.edge])
        return
      default:
        throw new Error(`unresolved ${node.kind}`)
    }
  }

  private words(forms: readonly string[]): void {
    const ids = [...new Set(forms.map((form) => this.symbols.word(form)))].sort((a, b) => a - b)
    if (ids.length === 1) this.program.push(OP.word, ids[0]!)
    else this.program.push(OP.set, this.symbols.set(ids))
  }

  private classes(names: readonly string[], all: boolean): void {
    if (names.length === 1 && names[0] === 'any') return void this.program.push(OP.none, CLASS.sign)
    if (names.length === 1 && names[0] === 'open') return void this.program.push(OP.none, CLOSED | CLASS.sign)
    const masks = names.map((name) => this.mask(name))
    const lexical = masks.filter((m) => !m.morph).reduce((sum, m) => sum | m.mask, 0)
    const morph = masks.filter((m) => m.morph).reduce((sum, m) => sum | m.mask, 0)
    if (morph === 0) return void this.program.push(all ? OP.all : OP.any, lexical)
    if (lexical === 0) return void this.program.push(all ? OP.morphAll : OP.morphAny, morph)
    throw this.mistake('mixes word classes and morphological features in one pair of braces')
  }

  private mask(name: string): { mask: number; morph: boolean } {
    if (name in CLASS) return { mask: CLASS[name as keyof typeof CLASS], morph: false }
    const bit = this.symbols.morphology(name)
    if (bit === undefined) throw this.mistake(`names a class that does not exist, {${name}}`)
    return { mask: bit, morph: true }
  }

  private choice(options: readonly Node[]): void {
    if (options.every((option) => option.kind === 'word')) {
      return this.words(options.flatMap((option) => (option.kind === 'word' ? option.forms : [])))
    }
    const jumps: number[] = []
    options.forEach((option, i) => {
      const last = i === options.length - 1
      const split = this.program.length
      if (!last) this.program.push(OP.split, split + 3, 0)
      this.emit(option)
      if (last) return
      jumps.push(this.program.length + 1)
      this.program.push(OP.jump, 0)
      this.program[split + 2] = this.program.length
    })
    for (const jump of jumps) this.program[jump] = this.program.length
  }

  private repeat(item: Node, min: number, max: number): void {
    const splits: number[] = []
    for (let i = 0; i < max; i++) {
      if (i >= min) {
        splits.push(this.program.length + 2)
        this.program.push(OP.split, this.program.length + 3, 0)
      }
      this.emit(item)
    }
    for (const split of splits) this.program[split] = this.program.length
  }

  private saved(slot: number, item: Node): void {
    this.program.push(OP.save, slot)
    this.emit(item)
    this.program.push(OP.save, slot + 1)
  }

  /** Not one of several single words or classes: none of them, one test after the other. */
  private negated(item: Node): void {
    const options = item.kind === 'choice' ? item.options : [item]
    if (!options.every(isSingle)) throw this.mistake('negates more than one word with “!”')
    for (const option of options) {
      this.program.push(OP.not)
      this.emit(option)
    }
  }

  private captureIndex(name: string): number {
    const found = this.captures.indexOf(name)
    return found >= 0 ? found : this.captures.push(name) - 1
  }

  private mistake(what: string): RuleError {
    return new RuleError({ code: 'bad-pattern', what: `The pattern ${what}`, value: this.source })
  }
}

const EDGE_OPS = {
  'sentence-start': OP.sentenceStart,
  'sentence-end': OP.sentenceEnd,
  'clause-start': OP.clauseStart
} as const
const ANY_WORD: Node = { kind: 'class', names: ['any'], all: false }
const WORD_OR_COMMA: Node = { kind: 'choice', options: [ANY_WORD, { kind: 'word', forms: [','] }] }

function isSingle(node: Node): boolean {
  return node.kind === 'word' || node.kind === 'class'
}
