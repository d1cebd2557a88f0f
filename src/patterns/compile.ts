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

/** Compiles one pattern. @throws RuleError when it is too long, too big or names what does not exist. */
export function compilePattern(node: Node, symbols: SymbolTable, source: string): CompiledPattern {
  const resolved = resolveFragments(node, symbols, source)
  const { min, max } = lengthOf(resolved)
  if (max > MAX_TOKENS) {
    throw mistake(
      `can match ${max} words, ${MAX_TOKENS} are allowed`,
      source,
      'shorten its gaps and repetitions'
    )
  }
  const emitter = new Emitter(symbols, source)
  const program = emitter.compile(factor(resolved))
  if (program.length > MAX_PROGRAM) {
    throw mistake('has too many alternatives inside repetitions', source, 'split it, or take repetitions out')
  }
  const { captures } = emitter
  if (captures.length > MAX_CAPTURES) {
    throw mistake(`has ${captures.length} captures, ${MAX_CAPTURES} are allowed`, source, 'name fewer parts')
  }
  return { program, captures, anchor: bestAnchor(resolved, symbols), shortest: min }
}

function mistake(what: string, value: string, remedy: string): RuleError {
  return new RuleError({ code: 'bad-pattern', what: `The pattern ${what}`, value, remedy })
}
