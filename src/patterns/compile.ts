import { RuleError } from '../core/errors.js'
import { type Anchor, bestAnchor } from './anchor.js'
import type { Node } from './ast.js'
import { Emitter } from './emit.js'
import { factor } from './factor.js'
import { lengthOf } from './length.js'
import { MAX_CAPTURES, MAX_PROGRAM, MAX_TOKENS } from './program.js'
import { resolveFragments } from './resolve.js'
import type { SymbolTable } from './symbol-table.js'

export interface CompiledPattern {
  readonly program: readonly number[]
  /** Names of the captures; slot 2 + 2i is the start of capture i, 3 + 2i its end. */
  readonly captures: readonly string[]
  readonly anchor: Anchor
  /** Fewest tokens that a match has. */
  readonly shortest: number
}

/** A pattern whose fragments are put in, and the same with what its alternatives share written once. */
export interface PreparedPattern {
  readonly resolved: Node
  readonly factored: Node
}

/** What is done before words have ids. @throws RuleError when a pattern is too big or names what does not exist. */
export function preparePattern(node: Node, symbols: SymbolTable, source: string): PreparedPattern {
  const resolved = resolveFragments(node, symbols, source)
  const { max } = lengthOf(resolved)
  if (max > MAX_TOKENS) {
    throw mistake(
      `can match ${max} words, ${MAX_TOKENS} are allowed`,
      source,
      'shorten its gaps and repetitions'
    )
  }
  return { resolved, factored: factor(resolved) }
}

/** Compiles one pattern. @throws RuleError when it is too long. */
export function compilePattern(
  { resolved, factored }: PreparedPattern,
  symbols: SymbolTable,
  source: string
): CompiledPattern {
  const emitter = new Emitter(symbols, source)
  const program = emitter.compile(factored)
  if (program.length > MAX_PROGRAM) {
    throw mistake('has too many alternatives inside repetitions', source, 'split it, or take repetitions out')
  }
  const { captures } = emitter
  if (captures.length > MAX_CAPTURES) {
    throw mistake(`has ${captures.length} captures, ${MAX_CAPTURES} are allowed`, source, 'name fewer parts')
  }
  return { program, captures, anchor: bestAnchor(resolved, symbols), shortest: lengthOf(resolved).min }
}

function mistake(what: string, value: string, remedy: string): RuleError {
  return new RuleError({ code: 'bad-pattern', what: `The pattern ${what}`, value, remedy })
}
