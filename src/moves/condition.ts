import { RuleError } from '../core/errors.js'
import type { Move } from '../core/move.js'
import {
  aroundDeclines,
  before,
  type Condition,
  closesWith,
  opensWith,
  otherwise,
  passes,
  present,
  repeated,
  type Test
} from './condition-tests.js'

const WORD = /\s*([()]|[a-z|-]+)/y

/**
 * Compiles a condition: `has a|b`, `two a`, `no a`, `a before b` (the first of each), `opens with a|b`, `closes with a|b`, `in decline (…)`,
 * `incoming kind`, `known incoming`, `finding category`, `always`, joined by `and`, `or`, `not` and brackets. A move
 * may be named with its tag, `refusal--no`, or as the one that has none, `refusal--`. The condition gives the moves
 * it holds for, or undefined. @throws RuleError
 */
export function compileCondition(text: string): Condition {
  return new ConditionParser(text).parse()
}

class ConditionParser {
  private readonly words: readonly string[]
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
    this.words = split(text) ?? this.fail()
  }

  parse(): Condition {
    const condition = this.either()
    if (this.at < this.words.length) this.fail()
    return condition
  }

  private either(): Condition {
    let left = this.both()
    while (this.take('or')) {
      const [a, b] = [left, this.both()]
      left = (context) => a(context) ?? b(context)
    }
    return left
  }

  private both(): Condition {
    let left = this.single()
    while (this.take('and')) {
      const [a, b] = [left, this.single()]
      left = (context) => narrower(a(context), b, context)
    }
    return left
  }

  private single(): Condition {
    if (this.take('not')) return otherwise(this.single())
    if (this.take('in')) {
      if (!this.take('decline')) this.fail()
      return aroundDeclines(this.single())
    }
    if (this.take('(')) {
      const inner = this.either()
      if (!this.take(')')) this.fail()
      return inner
    }
    return this.test()
  }

  private test(): Condition {
    const word = this.next()
    switch (word) {
      case 'always':
        return passes(() => true)
      case 'known':
        if (!this.take('incoming')) this.fail()
        return passes(({ incoming }) => incoming.size > 0)
      case 'has':
        return passes(present(this.names()))
      case 'two':
        return passes(repeated(this.names()))
      case 'no':
        return otherwise(passes(present(this.names())))
      case 'incoming':
        return passes(anyOf(this.names(), 'incoming'))
      case 'finding':
        return passes(anyOf(this.names(), 'findings'))
      case 'opens':
        if (!this.take('with')) this.fail()
        return passes(opensWith(this.names()))
      case 'closes':
        if (!this.take('with')) this.fail()
        return passes(closesWith(this.names()))
      default:
        if (!this.take('before')) this.fail()
        return passes(before(word.split('|'), this.names()))
    }
  }

  private names(): string[] {
    return this.next().split('|')
  }

  private next(): string {
    const word = this.words[this.at++]
    return word === undefined || word === '(' || word === ')' ? this.fail() : word
  }

  private take(word: string): boolean {
    if (this.words[this.at] !== word) return false
    this.at++
    return true
  }

  private fail(): never {
    throw new RuleError({
      code: 'bad-condition',
      what: `The condition over moves cannot be read at its word ${this.at + 1}`,
      value: this.text,
      expected:
        'has, two, no, before, opens with, closes with, in decline, incoming, known incoming, finding, always, and, or, not'
    })
  }
}

/** The words and brackets of a condition; undefined when it holds any other sign. */
function split(text: string): string[] | undefined {
  const words: string[] = []
  WORD.lastIndex = 0
  let end = 0
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    words.push(found[1]!)
    end = WORD.lastIndex
  }
  return text.slice(end).trim() === '' ? words : undefined
}

function anyOf(names: readonly string[], where: 'incoming' | 'findings'): Test {
  return (context) => names.some((name) => context[where].has(name))
}

/** Both must hold; the answer is the smaller stretch of the two. */
function narrower(
  left: readonly Move[] | undefined,
  right: Condition,
  context: Parameters<Condition>[0]
): readonly Move[] | undefined {
  const other = left && right(context)
  return left && other && left.length < other.length ? left : other
}
