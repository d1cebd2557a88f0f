import type { LanguageCode } from '../core/draft.js'
import type { Tokens } from '../language/tokens.js'
import type { Purposes } from '../rulesets/purpose.js'
import { ROW, type Ruleset } from '../rulesets/ruleset.js'
import { type BindRuleset, type Candidate, RulesetRunner } from './match-patterns.js'

/** What one rule of one language has cost. */
export interface RuleTime {
  readonly id: string
  readonly lang: LanguageCode
  /** Milliseconds in its patterns. */
  readonly patterns: number
  /** Milliseconds in deciding on its matches. */
  readonly guards: number
  /** How often a word led to one of its patterns. */
  readonly tried: number
  /** How often one of its patterns matched, before the guards. */
  readonly matched: number
}

/** Measures rules one by one, which makes a run slower. */
export interface RuleMeter {
  readonly bind: BindRuleset
  /** All rules that were tried so far, in no order. */
  times(): RuleTime[]
}

/** `clock` gives milliseconds; `cost` is what one look at it takes, and is taken off each measurement. */
export function createRuleMeter(clock: () => number, cost: number): RuleMeter {
  const runners: MeteredRunner[] = []
  return {
    bind(ruleset, builtin) {
      const runner = new MeteredRunner(ruleset, builtin, clock, cost)
      runners.push(runner)
      return runner
    },
    times: () => added(runners.flatMap((runner) => runner.times()))
  }
}

/** Notes what the patterns and guards of each rule take. */
class MeteredRunner extends RulesetRunner {
  private readonly clock: () => number
  private readonly cost: number
  private readonly spent: Spent
  private readonly ruleOfRow: Int32Array
  private isWarm = false

  constructor(ruleset: Ruleset, builtin: boolean, clock: () => number, cost: number) {
    super(ruleset, builtin)
    this.clock = clock
    this.cost = cost
    const rows = ruleset.patterns.length / ROW.size
    this.ruleOfRow = Int32Array.from(
      { length: rows },
      (_, row) => ruleset.patterns[row * ROW.size + ROW.rule]!
    )
    this.spent = nothingSpent(this.ruleOfRow.reduce((most, rule) => Math.max(most, rule + 1), 0))
  }

  override use(tokens: Tokens, purposes?: Purposes): void {
    // otherwise the first rule that matches would pay for the reading of all texts
    if (!this.isWarm) this.ruleset.texts()
    this.isWarm = true
    super.use(tokens, purposes)
  }

  override decide(candidate: Candidate, decision: (candidate: Candidate) => void): void {
    const from = this.clock()
    decision(candidate)
    this.spent.guards[candidate.rule]! += this.clock() - from - this.cost
  }

  times(): RuleTime[] {
    const { patterns, guards, tried, matched } = this.spent
    const { rules } = this.ruleset.texts()
    return rules.flatMap(({ id }, rule) =>
      tried[rule]
        ? [
            {
              id,
              lang: this.ruleset.lang,
              patterns: Math.max(patterns[rule]!, 0),
              guards: Math.max(guards[rule]!, 0),
              tried: tried[rule],
              matched: matched[rule]!
            }
          ]
        : []
    )
  }

  protected override tryPattern(
    row: number,
    anchor: number,
    first: number,
    last: number,
    found: Candidate[]
  ): void {
    const known = found.length
    const from = this.clock()
    super.tryPattern(row, anchor, first, last, found)
    const took = this.clock() - from - this.cost
    const rule = this.ruleOfRow[row]!
    const { patterns, tried, matched } = this.spent
    patterns[rule]! += took
    tried[rule]!++
    matched[rule]! += found.length - known
  }
}

/** By rule. */
interface Spent {
  readonly patterns: Float64Array
  readonly guards: Float64Array
  readonly tried: Float64Array
  readonly matched: Float64Array
}

function nothingSpent(rules: number): Spent {
  return {
    patterns: new Float64Array(rules),
    guards: new Float64Array(rules),
    tried: new Float64Array(rules),
    matched: new Float64Array(rules)
  }
}

/** One row for each rule, where several configurations have runners of their own. */
function added(rows: readonly RuleTime[]): RuleTime[] {
  const sums = new Map<string, RuleTime>()
  for (const row of rows) {
    const key = `${row.lang} ${row.id}`
    const sum = sums.get(key)
    sums.set(
      key,
      sum
        ? {
            ...sum,
            patterns: sum.patterns + row.patterns,
            guards: sum.guards + row.guards,
            tried: sum.tried + row.tried,
            matched: sum.matched + row.matched
          }
        : row
    )
  }
  return [...sums.values()]
}
