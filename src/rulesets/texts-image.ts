import type { CompiledRule, PatternInfo, RulesetTexts } from './ruleset.js'

/** Guards, suggestions and captures stand once, however many patterns share them. */
interface PackedTexts extends Omit<RulesetTexts, 'rules'> {
  readonly shared: readonly unknown[]
  /** The patterns of a rule in runs: how many are alike, and which of `shared` are their parts. */
  readonly rules: readonly PackedRule[]
}

type PackedRule = Omit<CompiledRule, 'patterns'> & { readonly packed: readonly number[] }

/** Fields of one run of equal patterns. */
const RUN = 6

/** The texts of a ruleset as JSON, each part that patterns share written once. */
export function packTexts({ rules, ...rest }: RulesetTexts): string {
  const pool = new Map<string, number>()
  const indexOf = (part: unknown) => {
    const key = JSON.stringify(part)
    const known = pool.get(key) ?? pool.size
    pool.set(key, known)
    return known
  }
  const packedRules = rules.map(
    ({ patterns, ...rule }): PackedRule => ({
      ...rule,
      packed: runs(patterns.map((info) => fieldsOf(info).map(indexOf)))
    })
  )
  const shared = [...pool.keys()].map((key): unknown => JSON.parse(key))
  return JSON.stringify({ ...rest, shared, rules: packedRules } satisfies PackedTexts)
}

/** The texts that `packTexts` has written. The patterns of a rule are unpacked when it is first asked for them. */
export function openTexts(json: string): RulesetTexts {
  const { shared, rules, ...rest } = JSON.parse(json) as PackedTexts
  return { ...rest, rules: rules.map((rule) => openRule(rule, shared)) }
}

function openRule({ packed, ...rule }: PackedRule, shared: readonly unknown[]): CompiledRule {
  let patterns: PatternInfo[] | undefined
  return {
    ...rule,
    get patterns() {
      patterns ??= patternsOf(packed, shared)
      return patterns
    }
  }
}

function fieldsOf({ captures, unless, when, suggest, ...own }: PatternInfo): unknown[] {
  return [captures, unless, when, suggest, Object.keys(own).length > 0 ? own : null]
}

/** Equal rows that follow each other, as how many there are and what they hold. */
function runs(rows: readonly (readonly number[])[]): number[] {
  const packed: number[] = []
  for (const row of rows) {
    const last = packed.length - RUN
    if (last >= 0 && row.every((field, i) => packed[last + 1 + i] === field)) packed[last]!++
    else packed.push(1, ...row)
  }
  return packed
}

function patternsOf(packed: readonly number[], shared: readonly unknown[]): PatternInfo[] {
  const patterns: PatternInfo[] = []
  for (let at = 0; at < packed.length; at += RUN) {
    const [captures, unless, when, suggest, own] = packed.slice(at + 1, at + RUN).map((i) => shared[i])
    const info = { captures, unless, when, suggest, ...(own as object | null) } as PatternInfo
    for (let i = 0; i < packed[at]!; i++) patterns.push(info)
  }
  return patterns
}
