import { RuleError } from '../core/errors.js'
import type { Node } from './ast.js'
import { classMask } from './class-mask.js'
import { type First, firstOf } from './first.js'
import { MARK_SLOT, MAX_PROGRAM, OP } from './program.js'
import type { SymbolTable } from './symbol-table.js'

/** Writes the program of one pattern whose fragments are resolved. */
export class Emitter {
  readonly captures: string[] = []
  private readonly program: number[] = []
  private choices = 0
  private readonly symbols: SymbolTable
  private readonly source: string

  constructor(symbols: SymbolTable, source: string) {
    this.symbols = symbols
    this.source = source
  }

  /** Stops early, with a program that is too long, rather than write without end. */
  compile(node: Node): readonly number[] {
    this.peek(node)
    this.emit(node)
    this.program.push(OP.match)
    return this.program
  }

  private emit(node: Node): void {
    if (this.program.length > MAX_PROGRAM) return
    switch (node.kind) {
      case 'word':
        this.words(node.forms)
        break
      case 'class':
        this.classes(node.names, node.all)
        break
      case 'sequence':
        for (const item of node.items) this.emit(item)
        break
      case 'choice':
        this.choice(node)
        break
      case 'repeat':
        this.repeat(node.item, node.min, node.max)
        break
      case 'gap':
        this.repeat(node.commas ? WORD_OR_COMMA : ANY_WORD, 0, node.max)
        break
      case 'mark':
        this.saved(MARK_SLOT, node.item)
        break
      case 'capture':
        this.saved(2 + 2 * this.captureIndex(node.name), node.item)
        break
      case 'not':
        this.negated(node.item)
        break
      case 'edge':
        this.program.push(EDGE_OPS[node.edge])
        break
      default:
        throw new Error(`unresolved ${node.kind}`)
    }
  }

  private words(forms: readonly string[]): void {
    const ids = sorted(forms.map((form) => this.symbols.word(form)))
    if (ids.length === 1) this.program.push(OP.word, ids[0]!)
    else this.program.push(OP.set, this.symbols.set(ids))
  }

  private classes(names: readonly string[], all: boolean): void {
    const mask = classMask(names, this.symbols)
    if (!mask) throw this.mistake(`names a class that does not exist, {${names.join(all ? '&' : '|')}}`)
    const { classes, morphology, none } = mask
    if ([classes, morphology, none].filter((part) => part !== 0).length > 1) {
      throw this.mistake(`mixes {any}, {open}, word classes or features in {${names.join(all ? '&' : '|')}}`)
    }
    if (none !== 0) this.program.push(OP.none, this.symbols.mask(none))
    else if (morphology !== 0)
      this.program.push(all ? OP.morphAll : OP.morphAny, this.symbols.mask(morphology))
    else this.program.push(all ? OP.all : OP.any, this.symbols.mask(classes))
  }

  private choice(node: Extract<Node, { kind: 'choice' }>): void {
    const parts = branchesOf(node.options)
    if (parts.length > 1) this.peek(node)
    const jumps: number[] = []
    parts.forEach((part, i) => {
      const last = i === parts.length - 1
      const split = this.program.length
      if (!last) this.program.push(OP.split, this.choices++, 0)
      if (part.length === 1) this.emit(part[0]!)
      else this.branch(part)
      if (last) return
      jumps.push(this.jump())
      this.program[split + 2] = this.program.length
    })
    for (const jump of jumps) this.program[jump] = this.program.length
  }

  /** Alternatives that begin with different words: the next word tells which to take. */
  private branch(options: readonly Node[]): void {
    const { program } = this
    const ways = new Map<number, number>()
    options.forEach((option, i) => {
      for (const form of headOf(option)!) ways.set(this.symbols.word(form), i)
    })
    const ids = sorted([...ways.keys()])
    program.push(OP.branch, this.symbols.set(ids), ...ids)
    const table = program.length - ids.length
    const jumps: number[] = []
    const starts = options.map((option, i) => {
      const start = program.length
      const tail = tailOf(option)
      if (tail.length === 0) return -1
      for (const item of tail) this.emit(item)
      if (i < options.length - 1) jumps.push(this.jump())
      return start
    })
    for (const jump of jumps) program[jump] = program.length
    ids.forEach((id, i) => {
      const start = starts[ways.get(id)!]!
      program[table + i] = start < 0 ? program.length : start
    })
  }

  /** A jump whose target is written later; gives its place. */
  private jump(): number {
    return this.program.push(OP.jump, 0) - 1
  }

  private repeat(item: Node, min: number, max: number): void {
    const splits: number[] = []
    for (let i = 0; i < max; i++) {
      if (i >= min) {
        splits.push(this.program.length + 2)
        this.program.push(OP.split, this.choices++, 0)
      }
      this.emit(item)
    }
    for (const split of splits) this.program[split] = this.program.length
  }

  private saved(slot: number, item: Node): void {
    this.peek(item)
    this.program.push(OP.save, slot)
    this.emit(item)
    this.program.push(OP.save, slot + 1)
  }

  private negated(item: Node): void {
    this.program.push(OP.not)
    if (isSingle(item)) this.emit(item)
    else if (item.kind === 'choice' && item.options.every(isOneOfSome)) this.peek(item)
    else throw this.mistake('negates more than one word with “!”')
  }

  /** Lets an attempt fail at its first token, before any of the choices behind it is tried. */
  private peek(node: Node): void {
    if (isSingle(node)) return
    const first = firstOf(node, this.symbols)
    if (!first.empty) this.program.push(...peekCode(first, this.symbols))
  }

  private captureIndex(name: string): number {
    const found = this.captures.indexOf(name)
    return found >= 0 ? found : this.captures.push(name) - 1
  }

  private mistake(what: string): RuleError {
    return new RuleError({ code: 'bad-pattern', what: `The pattern ${what}`, value: this.source })
  }
}

/** The test that a token is what a match can begin with. */
export function peekCode({ words, classes, none, morphology }: First, symbols: SymbolTable): number[] {
  const set = words.size === 0 ? 0 : symbols.set(sorted([...words])) + 1
  return [OP.peek, set, ...[classes, none, morphology].map((bits) => symbols.mask(bits))]
}

const EDGE_OPS = {
  'sentence-start': OP.sentenceStart,
  'sentence-end': OP.sentenceEnd,
  'clause-start': OP.clauseStart
} as const
/** Runs of alternatives that begin with words, no word twice; every other alternative stands alone. */
function branchesOf(options: readonly Node[]): Node[][] {
  const parts: Node[][] = []
  let taken = new Set<string>()
  let open = false
  for (const option of options) {
    const head = headOf(option)
    const joins = head !== undefined && open && !head.some((form) => taken.has(form))
    if (!joins) taken = new Set()
    for (const form of head ?? []) taken.add(form)
    if (joins) parts[parts.length - 1]!.push(option)
    else parts.push([option])
    open = head !== undefined
  }
  return parts
}

/** The words that an alternative begins with; undefined when it begins with anything else. */
function headOf(node: Node): readonly string[] | undefined {
  const head = node.kind === 'sequence' ? node.items[0] : node
  return head?.kind === 'word' ? head.forms : undefined
}

function tailOf(node: Node): readonly Node[] {
  return node.kind === 'sequence' ? node.items.slice(1) : []
}

const ANY_WORD: Node = { kind: 'class', names: ['any'], all: false }
const WORD_OR_COMMA: Node = { kind: 'choice', options: [ANY_WORD, { kind: 'word', forms: [','] }] }

function isSingle(node: Node): boolean {
  return node.kind === 'word' || node.kind === 'class'
}

/** A word, or a class that is not `{a&b}`: what `peek` can tell for certain. */
function isOneOfSome(node: Node): boolean {
  return node.kind === 'word' || (node.kind === 'class' && !node.all)
}

function sorted(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((a, b) => a - b)
}
