import type { CompiledRule, Guard, PatternInfo, RulesetTexts } from './ruleset.js'

/** What each line of the texts holds, in this order: the parts by name, the long words of rewriting by name, the shared parts, the rules. */
interface Head {
  readonly parts: readonly string[]
  /** Words of rewriting that are for faults of few drafts, and long. */
  readonly long: readonly string[]
  /** Guards, lists of guards, suggestions and captures stand once, however many patterns share them. */
  readonly shared: number
}

/** The patterns of a rule in runs: how many are alike, and which of the shared parts are theirs. A list of guards is a list of shared parts. */
type PackedRule = Omit<CompiledRule, 'patterns'> & { readonly packed: readonly number[] }

/** Letters of JSON from which on words of rewriting stand apart. */
const LONG = 10_000

/** Fields of one run of equal patterns. */
const RUN = 6

/** The texts of a ruleset as lines of JSON in ASCII, each part that patterns share written once. */
export function packTexts({ rules, ruleAt: _, rewrite, ...rest }: RulesetTexts): string {
  const pool = new Map<string, number>()
  const indexOf = (part: unknown) => {
    const key = JSON.stringify(part)
    const known = pool.get(key) ?? pool.size
    pool.set(key, known)
    return known
  }
  // lists that patterns share are often one list
  const lists = new Map<readonly Guard[], number>()
  const listIndexOf = (guards: readonly Guard[]) => {
    const index = lists.get(guards) ?? indexOf(guards.map(indexOf))
    lists.set(guards, index)
    return index
  }
  const fieldsOf = ({ captures, unless, when, suggest, ...own }: PatternInfo): number[] => [
    indexOf(captures),
    listIndexOf(unless),
    listIndexOf(when),
    indexOf(suggest),
    indexOf(Object.keys(own).length > 0 ? own : null)
  ]
  const packedRules = rules.map(
    ({ patterns, ...rule }): PackedRule => ({ ...rule, packed: runs(patterns.map(fieldsOf)) })
  )
  const words = Object.entries(rewrite ?? {}).filter(([, part]) => part !== undefined)
  const isLong = ([, part]: readonly [string, unknown]) => toJson(part).length > LONG
  const long = words.filter(isLong)
  const short = words.filter((entry) => !isLong(entry))
  const parts = Object.entries(rewrite ? { ...rest, rewrite: Object.fromEntries(short) } : rest)
  const head: Head = { parts: namesOf(parts), long: namesOf(long), shared: pool.size }
  const values = [head, ...[...parts, ...long].map(([, part]) => part)]
  const lines = [...values.map(toJson), ...pool.keys(), ...packedRules.map(toJson)]
  return inAscii(lines.join('\n'))
}

/** The texts that `packTexts` has written. A part and a rule is read when it is first asked for. */
export function openTexts(packed: string): RulesetTexts {
  const lines = packed.split('\n')
  const { parts: names, long, shared } = JSON.parse(lines[0]!) as Head
  const firstLong = 1 + names.length
  const firstShared = firstLong + long.length
  const firstRule = firstShared + shared
  const sharedParts: unknown[] = []
  const sharedAt = (index: number) => (sharedParts[index] ??= JSON.parse(lines[firstShared + index]!))
  const guardLists: (readonly Guard[])[] = []
  const guardsAt = (index: number) =>
    (guardLists[index] ??= (sharedAt(index) as number[]).map(sharedAt) as Guard[])
  const parts: SharedParts = { at: sharedAt, guardsAt }
  const rules: CompiledRule[] = []
  const ruleAt = (index: number) =>
    (rules[index] ??= openRule(JSON.parse(lines[firstRule + index]!) as PackedRule, parts))
  const texts = {
    ruleAt,
    get rules() {
      for (let index = 0; index < lines.length - firstRule; index++) ruleAt(index)
      return rules
    }
  }
  const partAt = (index: number): object => {
    const part = JSON.parse(lines[1 + index]!)
    if (names[index] === 'rewrite')
      for (const [i, name] of long.entries()) addPart(part, name, () => JSON.parse(lines[firstLong + i]!))
    return part
  }
  for (const [index, name] of names.entries()) addPart(texts, name, () => partAt(index))
  return texts as unknown as RulesetTexts
}

/** A part that is read when it is first asked for. */
function addPart(texts: object, name: string, read: () => unknown): void {
  let part: unknown
  Object.defineProperty(texts, name, { enumerable: true, get: () => (part ??= read()) })
}

/** What patterns share, by index. */
interface SharedParts {
  readonly at: (index: number) => unknown
  readonly guardsAt: (index: number) => readonly Guard[]
}

function openRule({ packed, ...rule }: PackedRule, shared: SharedParts): CompiledRule {
  let patterns: PatternInfo[] | undefined
  return {
    ...rule,
    get patterns() {
      patterns ??= patternsOf(packed, shared)
      return patterns
    }
  }
}

function namesOf(entries: readonly (readonly [string, unknown])[]): string[] {
  return entries.map(([name]) => name)
}

function toJson(value: unknown): string {
  return JSON.stringify(value)
}

/** ASCII is read faster than UTF-8. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
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

function patternsOf(packed: readonly number[], { at: partAt, guardsAt }: SharedParts): PatternInfo[] {
  const patterns: PatternInfo[] = []
  for (let at = 0; at < packed.length; at += RUN) {
    const info = {
      captures: partAt(packed[at + 1]!),
      unless: guardsAt(packed[at + 2]!),
      when: guardsAt(packed[at + 3]!),
      suggest: partAt(packed[at + 4]!),
      ...(partAt(packed[at + 5]!) as object | null)
    } as PatternInfo
    for (let i = 0; i < packed[at]!; i++) patterns.push(info)
  }
  return patterns
}
