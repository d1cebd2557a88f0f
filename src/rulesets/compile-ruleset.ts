import { RuleError } from '../core/errors.js'
import type { StructureRule } from '../core/structure-rule.js'
import type { Grammar } from '../language/grammar.js'
import type { Anchor } from '../patterns/anchor.js'
import { compilePattern } from '../patterns/compile.js'
import { peekCode } from '../patterns/emit.js'
import type { First } from '../patterns/first.js'
import { narrow, type Programs } from '../patterns/match.js'
import { parsePattern } from '../patterns/parse.js'
import { OP, OP_LENGTH, SET_UNIT } from '../patterns/program.js'
import type { CheckTexts } from './check-file.js'
import { compileGuards, compileUnless, type GuardShapes } from './compile-guards.js'
import { isJudging } from './judging.js'
import { PURPOSE, purposeOf } from './purpose.js'
import { joined, type SourceRule } from './read-rule.js'
import type { RewriteWords } from './rewrite-file.js'
import type { NamedGuards, RuleFile } from './rule-file.js'
import {
  type CompiledRule,
  OUTSIDE,
  type PatternInfo,
  ROW,
  type Ruleset,
  type RulesetTexts,
  type SuggestionTemplate
} from './ruleset.js'
import { SymbolPool } from './symbols.js'

/** A folder of rules of one language, read and checked but not yet compiled. */
export interface RulesetSource {
  readonly rules: readonly SourceRule[]
  readonly fragments: Readonly<Record<string, string>>
  readonly features: Readonly<Record<string, readonly string[]>>
  /** Guards that rules share, by name. */
  readonly guards?: NamedGuards | undefined
  readonly structure: readonly StructureRule[]
  readonly rewrite?: RewriteWords | undefined
  readonly checks?: CheckTexts | undefined
}

/** Compiles the rules of one language. @throws RuleError that names the file and the pattern at fault. */
export function compileRuleset(source: RulesetSource, grammar: Grammar): Ruleset {
  const pool = new SymbolPool(grammar, source.fragments)
  const builder = new PatternTable(pool)
  const features = Object.fromEntries(
    Object.entries(source.features).map(([name, patterns]) => [
      name,
      patterns.map((pattern) => builder.addFree(pattern, `features.yml, ${name}`))
    ])
  )
  const rules = [...source.rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule, index) => compileRule(rule, index, builder, { features, named: source.guards ?? {} }))
  const texts: RulesetTexts = {
    rules,
    ruleAt: (index) => rules[index]!,
    features,
    structure: source.structure,
    checks: source.checks ?? {},
    ...(source.rewrite ? { rewrite: source.rewrite } : {})
  }
  const ruleCount =
    rules.filter(isJudging).length + source.structure.length + Object.keys(texts.checks).length
  return { lang: grammar.language.code, ruleCount, ...builder.finish(), ...pool.finish(), texts: () => texts }
}

function compileRule(
  { id, category, path, rule }: SourceRule,
  index: number,
  builder: PatternTable,
  shapes: GuardShapes
): CompiledRule {
  const add = (pattern: string | readonly string[]) => builder.addFree(pattern, path)
  const shared = {
    unless: compileUnless(rule.unless, add, shapes, path),
    when: compileGuards(rule.when, add, shapes, path)
  }
  const purpose = purposeOf({ category })
  const patterns = rule.match.flatMap((entry): PatternInfo[] => {
    const own = typeof entry === 'string' ? { pattern: entry } : entry
    const info = {
      unless: [...shared.unless, ...compileUnless(own.unless ?? [], add, shapes, path)],
      when: [...shared.when, ...compileGuards(own.when ?? [], add, shapes, path)],
      suggest: templates(own.suggest ?? rule.suggest, own.fix ?? rule.fix),
      ...(own.severity ? { severity: own.severity } : {}),
      ...(own.message ? { message: own.message } : {})
    }
    const list = typeof own.pattern === 'string' ? [own.pattern] : own.pattern
    return list.map((pattern) => ({ captures: builder.addRule(pattern, index, purpose, path), ...info }))
  })
  const { severity, confidence, status, aliases, priority, message, why, source } = rule
  return {
    id,
    category: category as CompiledRule['category'],
    severity,
    confidence,
    status,
    aliases,
    priority,
    message,
    why: why.trim().replace(/\s+/g, ' '),
    source,
    patterns,
    ...(rule.move === undefined ? {} : { move: rule.move })
  }
}

function templates(suggest: RuleFile['suggest'], fix: string | undefined): SuggestionTemplate[] {
  const offered = suggest.map((entry): SuggestionTemplate => {
    const own = typeof entry === 'string' ? { replaces: 'match' as const, text: entry } : entry
    return { ...own, kind: 'rephrase' }
  })
  return fix === undefined ? offered : [{ replaces: 'match', text: fix, kind: 'fix' }, ...offered]
}

function refuseEmpty(shortest: number, pattern: string, path: string): void {
  if (shortest > 0) return
  throw new RuleError({
    code: 'bad-pattern',
    what: 'The pattern can match no words at all',
    value: `${path}: ${pattern}`,
    remedy: 'make one of its parts stand for certain'
  })
}

/** Collects compiled patterns and finds out from which words each is tried. */
class PatternTable {
  private readonly rows: number[] = []
  private readonly code: number[] = []
  private readonly anchors: {
    readonly pattern: number
    readonly anchor: Anchor
    readonly purpose: number
  }[] = []
  private readonly perRule = new Map<number, number>()
  private readonly free = new Map<string, number>()
  private readonly pool: SymbolPool

  constructor(pool: SymbolPool) {
    this.pool = pool
  }

  /** Adds a pattern of a rule; gives the names of its captures. */
  addRule(pattern: string, rule: number, purpose: number, path: string): readonly string[] {
    const index = this.perRule.get(rule) ?? 0
    this.perRule.set(rule, index + 1)
    const { row, compiled } = this.add(pattern, rule, index, path)
    refuseEmpty(compiled.shortest, pattern, path)
    this.anchors.push({ pattern: row, anchor: compiled.anchor, purpose })
    return compiled.captures
  }

  /** Adds a pattern of a guard or feature, which is tried only when asked for; gives its row. */
  addFree(pattern: string | readonly string[], path: string): number {
    const text = joined(pattern)
    const known = this.free.get(text)
    if (known !== undefined) return known
    const { row, compiled } = this.add(text, -1, 0, path)
    // a guard that holds of no words at all would hold everywhere
    if (!/[$^]/.test(text)) refuseEmpty(compiled.shortest, text, path)
    this.free.set(text, row)
    return row
  }

  private add(pattern: string, rule: number, index: number, path: string) {
    try {
      const compiled = compilePattern(parsePattern(pattern, this.pool), this.pool, pattern)
      const row = this.rows.length / ROW.size
      const { program, captures, anchor } = compiled
      // what is looked at together lies together
      const previous = rule < 0 ? -1 : this.look(anchor.previous)
      const next = rule < 0 ? -1 : this.look(anchor.next)
      const start = this.code.length
      for (const unit of program) this.code.push(unit)
      const reach = anchor.minBefore | (anchor.maxBefore << 8) | (captures.length << 16)
      this.rows.push(start, 0, 0, reach, previous, next, rule, index)
      return { row, compiled }
    } catch (error) {
      if (error instanceof RuleError)
        throw new RuleError({ ...error.details, value: `${path}: ${error.details.value}` })
      throw error
    }
  }

  /** Place of the test of what stands beside the anchor; -1 where anything may. */
  private look(first: First): number {
    if (first.empty) return -1
    const start = this.code.length
    this.code.push(...peekCode(first, this.pool))
    return start
  }

  /** Fills in what tells most words that cannot begin a match. */
  private addGlimpses(programs: Omit<Programs, 'code'>): void {
    for (let base = 0; base < this.rows.length; base += ROW.size) {
      const [classes, words] = this.glimpse(this.rows[base + ROW.start]!, programs)
      this.rows[base + ROW.classes] = classes
      this.rows[base + ROW.words] = words
    }
  }

  /** Classes and word bits of what passes the test at a place; all bits where they do not say enough. */
  private glimpse(place: number, { masks, sets }: Omit<Programs, 'code'>): [number, number] {
    if (this.code[place] !== OP.peek) return [~OUTSIDE, -1]
    const [, set, any, none, features] = this.code.slice(place, place + OP_LENGTH[OP.peek]!)
    if (masks[none!] !== 0 || masks[features!] !== 0) return [~OUTSIDE, -1]
    const head = (set! - 1) * SET_UNIT
    return [masks[any!]!, set! > 0 ? (sets[head + 2]! << 16) | sets[head + 1]! : 0]
  }

  /** An entry of `ANCHOR`. */
  private anchorEntry(row: number, programs: Omit<Programs, 'code'>): readonly number[] {
    const beside = (field: number) => {
      const place = this.rows[row * ROW.size + field]!
      return place < 0 ? [-1, -1] : this.glimpse(place, programs)
    }
    return [row, ...beside(ROW.next), ...beside(ROW.previous)]
  }

  finish() {
    const byWord: number[][] = []
    const classAnchors: number[] = []
    for (const { pattern, anchor, purpose } of this.anchors) {
      for (const word of anchor.words) (byWord[word * PURPOSE.count + purpose] ??= []).push(pattern)
      if (anchor.classes !== 0 || anchor.morphology !== 0 || anchor.words.length === 0) {
        classAnchors.push(anchor.classes, anchor.morphology, pattern, purpose)
      }
    }
    const sets = this.pool.sets()
    this.addGlimpses(sets)
    const lists = (this.pool.wordCount + 1) * PURPOSE.count
    const anchorStart = new Int32Array(lists + 1)
    const anchorList: number[] = []
    for (let list = 0; list < lists; list++) {
      anchorStart[list] = anchorList.length
      for (const row of byWord[list] ?? []) anchorList.push(...this.anchorEntry(row, sets))
    }
    anchorStart[lists] = anchorList.length
    return {
      patterns: Int32Array.from(this.rows),
      programs: { code: narrow(this.code), ...sets },
      anchorStart,
      anchorList: Int32Array.from(anchorList),
      classAnchors: Int32Array.from(classAnchors)
    }
  }
}
