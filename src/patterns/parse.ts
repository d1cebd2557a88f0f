import { RuleError } from '../core/errors.js'
import type { Node, WordForms } from './ast.js'

/** How often `*` and `+` may repeat. */
const MANY = 4
/** Longest gap that a pattern may ask for. */
const MAX_GAP = 12
const WORD = /\d+(?:[.,:/]\d+)+%?|[\p{L}\p{M}\p{N}'’&%]+(?:-[\p{L}\p{M}\p{N}'’]+)*/uy
const FORMS = /~([a-z0-9]+(?:\+[a-z0-9]+)*)?/y
const GAP = /\[(?:…|\.\.\.)(,?)(?:≤|<=)(\d+)\]/y
const CLASS = /(?:([a-z][a-z0-9]*):)?([\p{L}0-9-]+(?:[|&][\p{L}0-9-]+)*)([*?+]?)\}/uy
const NAME = /([a-z][a-z0-9]*):(?=\()/y
/** A number with what hangs on it, as the tokenizer reads it: `24/7`, `10:30`, `100%`. */
const NUMBER = /\p{Nd}[\p{Nd}\p{L}]*(?:[.,:/'][\p{Nd}][\p{Nd}\p{L}]*)*%?(?![\p{L}\p{N}]|-[\p{L}\p{N}])/uy
/** How deep brackets may stand in brackets. */
const MAX_DEPTH = 40
const SIGNS = ',;:.?!-"/=+'

/** Parses one pattern. @throws RuleError that shows the pattern and the place of the mistake. */
export function parsePattern(pattern: string, words: WordForms): Node {
  return new PatternParser(pattern, words).parse()
}

class PatternParser {
  private at = 0
  private depth = 0
  private readonly pattern: string
  private readonly words: WordForms

  constructor(pattern: string, words: WordForms) {
    this.pattern = pattern
    this.words = words
  }

  parse(): Node {
    const node = this.choice()
    if (this.at < this.pattern.length) this.fail('one more closing bracket than opening ones')
    return node
  }

  private choice(): Node {
    if (++this.depth > MAX_DEPTH) this.fail(`brackets nested deeper than ${MAX_DEPTH}`)
    const options = [this.sequence()]
    while (this.take('|')) options.push(this.sequence())
    this.depth--
    return options.length === 1 ? options[0]! : { kind: 'choice', options }
  }

  private sequence(): Node {
    const items: Node[] = []
    for (;;) {
      this.skipSpace()
      const next = this.pattern[this.at]
      if (next === undefined || next === '|' || next === ')' || next === '›') break
      items.push(this.item())
    }
    if (items.length === 0) this.fail('an empty pattern or alternative')
    return items.length === 1 ? items[0]! : { kind: 'sequence', items }
  }

  private item(): Node {
    const bare = this.pattern[this.at] !== '('
    const node = this.primary()
    const quantifier = this.pattern[this.at]
    // “^ ok?” and “!x?” go on with a sign
    if (bare && (node.kind === 'edge' || node.kind === 'not')) return node
    if (quantifier === '?') return this.repeated(node, 0, 1)
    if (quantifier === '*') return this.repeated(node, 0, MANY)
    if (quantifier === '+') return this.repeated(node, 1, MANY)
    return node
  }

  private repeated(item: Node, min: number, max: number): Node {
    this.at++
    return { kind: 'repeat', item, min, max }
  }

  private primary(): Node {
    const sign = this.pattern[this.at]!
    if (sign === '(') return this.group()
    if (sign === '‹') return this.mark()
    if (sign === '{') return this.braces()
    if (sign === '[') return this.gap()
    if (sign === '^') return this.edgeStart()
    if (sign === '$') return this.edge('sentence-end', 1)
    if (sign === '!' && /[\p{L}({]/u.test(this.pattern[this.at + 1] ?? '')) {
      this.at++
      return { kind: 'not', item: this.primary() }
    }
    const number = this.match(NUMBER)
    if (number) return { kind: 'word', forms: this.words.variants(number[0].toLowerCase()) }
    const word = this.match(WORD)
    if (word) return this.word(word[0])
    if (SIGNS.includes(sign)) return this.sign(sign)
    return this.fail(`“${sign}”, which means nothing here`)
  }

  private sign(sign: string): Node {
    this.at++
    return { kind: 'word', forms: [sign] }
  }

  private word(text: string): Node {
    const forms = this.match(FORMS)
    if (forms) return { kind: 'word', forms: this.inflected([text], forms[1]) }
    const parts = text.split('-').flatMap((part) => this.words.cut(part))
    const items = parts.map((part): Node => ({ kind: 'word', forms: this.words.variants(part) }))
    return items.length === 1 ? items[0]! : { kind: 'sequence', items }
  }

  private inflected(words: readonly string[], forms: string | undefined): string[] {
    return [...new Set(words.flatMap((word) => this.words.inflect(word, forms?.split('+') ?? [])))]
  }

  private group(): Node {
    this.at++
    const node = this.choice()
    if (!this.take(')')) this.fail('a bracket that is never closed')
    const forms = this.match(FORMS)
    return forms ? this.inflectChoice(node, forms[1]) : node
  }

  /** `(drop the ball|fail)~` inflects the first word of each alternative. */
  private inflectChoice(node: Node, forms: string | undefined): Node {
    if (node.kind === 'word') return { kind: 'word', forms: this.inflected(node.forms, forms) }
    if (node.kind === 'choice') {
      return { kind: 'choice', options: node.options.map((option) => this.inflectChoice(option, forms)) }
    }
    if (node.kind === 'sequence') {
      const [head, ...rest] = node.items
      return { kind: 'sequence', items: [this.inflectChoice(head!, forms), ...rest] }
    }
    return this.fail('“~” after something that is not a word')
  }

  private mark(): Node {
    this.at++
    const item = this.choice()
    if (!this.take('›')) this.fail('“‹” without “›”')
    return { kind: 'mark', item }
  }

  private braces(): Node {
    this.at++
    const named = this.match(NAME)
    if (named) {
      const item = this.item()
      if (!this.take('}')) this.fail('“{” without “}”')
      return { kind: 'capture', name: named[1]!, item }
    }
    const found = this.match(CLASS)
    if (!found) return this.fail('braces that hold no class, fragment or capture')
    const node = this.classNode(found[2]!, found[3]!)
    return found[1] ? { kind: 'capture', name: found[1], item: node } : node
  }

  private classNode(text: string, quantifier: string): Node {
    const all = text.includes('&')
    const names = text.split(/[|&]/)
    const node: Node =
      names.length === 1 && !this.words.isClass(names[0]!)
        ? { kind: 'fragment', name: names[0]! }
        : { kind: 'class', names, all }
    if (quantifier === '') return node
    return { kind: 'repeat', item: node, min: quantifier === '+' ? 1 : 0, max: quantifier === '?' ? 1 : MANY }
  }

  private gap(): Node {
    const found = this.match(GAP)
    if (!found) return this.fail('a gap that is not written […≤3]')
    const max = Number(found[2])
    if (max < 1 || max > MAX_GAP) this.fail(`a gap of ${max} words; 1 to ${MAX_GAP} are allowed`)
    return { kind: 'gap', max, commas: found[1] === ',' }
  }

  private edgeStart(): Node {
    return this.pattern[this.at + 1] === '^' ? this.edge('clause-start', 2) : this.edge('sentence-start', 1)
  }

  private edge(edge: 'sentence-start' | 'sentence-end' | 'clause-start', length: number): Node {
    this.at += length
    return { kind: 'edge', edge }
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at
    const found = expression.exec(this.pattern)
    if (found) this.at = expression.lastIndex
    return found
  }

  private take(sign: string): boolean {
    this.skipSpace()
    if (this.pattern[this.at] !== sign) return false
    this.at++
    return true
  }

  private skipSpace(): void {
    while (this.pattern[this.at] === ' ' || this.pattern[this.at] === '\n') this.at++
  }

  private fail(what: string): never {
    throw new RuleError({
      code: 'bad-pattern',
      what: `The pattern has ${what} at character ${this.at + 1}`,
      value: this.pattern,
      remedy: 'see docs/pattern-language.md'
    })
  }
}
