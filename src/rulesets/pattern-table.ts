import { SPAN_CATEGORIES, type SpanCategory } from '../core/category.js'
import { RuleError } from '../core/errors.js'
import type { Anchor } from '../patterns/anchor.js'
import { compilePattern } from '../patterns/compile.js'
import { peekCode } from '../patterns/emit.js'
import type { First } from '../patterns/first.js'
import { narrow, type Programs } from '../patterns/match.js'
import { OP, OP_LENGTH, SET_UNIT } from '../patterns/program.js'
import { PURPOSE } from './purpose.js'
import { joined } from './read-rule.js'
import { MILLE, OUTSIDE, ROW } from './ruleset.js'
import type { SymbolPool } from './symbols.js'

/** Takes the patterns of a folder, one by one. */
export interface Patterns {
  /** Adds a pattern of a rule; gives the names of its captures. */
  addRule(pattern: string, rule: number, purpose: number, path: string): readonly string[]
  /** Adds a pattern of a guard or feature, which is tried only when asked for; gives its row. */
  addFree(pattern: string | readonly string[], path: string): number
  /** Adds an entry of a rule that goes by the sound of a sentence; `least` is from 0 to 1. */
  addHeard(category: string, rule: number, least: number, path: string): void
}

/** Collects compiled patterns and finds out from which words each is tried. */
export class PatternTable implements Patterns {
  private readonly rows: number[] = []
  private readonly code: number[] = []
  private readonly anchors: {
    readonly pattern: number
    readonly anchor: Anchor
    readonly purpose: number
  }[] = []
  private readonly perRule = new Map<number, number>()
  private readonly free = new Map<string, number>()
  private readonly heard: number[] = []
  private readonly pool: SymbolPool

  constructor(pool: SymbolPool) {
    this.pool = pool
  }

  addRule(pattern: string, rule: number, purpose: number, path: string): readonly string[] {
    const index = this.nextOf(rule)
    const { row, compiled } = this.add(pattern, rule, index, path)
    refuseEmpty(compiled.shortest, pattern, path)
    this.anchors.push({ pattern: row, anchor: compiled.anchor, purpose })
    return compiled.captures
  }

  addHeard(category: string, rule: number, least: number, path: string): void {
    const answer = SPAN_CATEGORIES.indexOf(category as SpanCategory)
    if (answer < 0)
      throw new RuleError({
        code: 'bad-pattern',
        what: 'Only faults of a phrase can be heard',
        value: `${path}: ${category}`,
        remedy: `write patterns, or use one of ${SPAN_CATEGORIES.join(', ')}`
      })
    this.heard.push(answer, rule, this.nextOf(rule), Math.round(least * MILLE))
  }

  /** Which entry of its rule the next one is. */
  private nextOf(rule: number): number {
    const index = this.perRule.get(rule) ?? 0
    this.perRule.set(rule, index + 1)
    return index
  }

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
      const compiled = compilePattern(this.pool.pattern(pattern), this.pool, pattern)
      const row = this.rows.length / ROW.size
      const { program, captures, anchor } = compiled
      // what is looked at together lies together
      const previous = rule < 0 ? -1 : this.look(anchor.previous)
      const next = rule < 0 ? -1 : this.look(anchor.next)
      const start = this.code.length
      for (const unit of program) this.code.push(unit)
      const reach = anchor.minBefore | (anchor.maxBefore << 8) | (captures.length << 16)
      this.rows.push(start, 0, 0, reach, previous, next, rule, index, ...ANYTHING)
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
      if (this.rows[base + ROW.rule]! < 0) continue
      const beside = [ROW.next, ROW.previous].flatMap((field) => this.glimpseBeside(base, field, programs))
      this.rows.splice(base + ROW.nextClasses, beside.length, ...beside)
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

  /** The same for what stands right behind or right before the anchor of a row. */
  private glimpseBeside(base: number, field: number, programs: Omit<Programs, 'code'>): [number, number] {
    const place = this.rows[base + field]!
    return place < 0 ? ANYTHING_BESIDE : this.glimpse(place, programs)
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
    const anchorStart = new Array<number>(lists + 1)
    const anchorList: number[] = []
    for (let list = 0; list < lists; list++) {
      anchorStart[list] = anchorList.length
      for (const row of byWord[list] ?? []) anchorList.push(row)
    }
    anchorStart[lists] = anchorList.length
    return {
      patterns: Int32Array.from(this.rows),
      programs: { code: narrow(this.code), ...sets },
      anchorStart: narrow(anchorStart),
      anchorList: narrow(anchorList),
      classAnchors: Int32Array.from(classAnchors),
      heard: Int32Array.from(this.heard)
    }
  }
}

const ANYTHING_BESIDE: [number, number] = [-1, -1]
/** Of the words behind and before an anchor, until more is known. */
const ANYTHING = [...ANYTHING_BESIDE, ...ANYTHING_BESIDE]

function refuseEmpty(shortest: number, pattern: string, path: string): void {
  if (shortest > 0) return
  throw new RuleError({
    code: 'bad-pattern',
    what: 'The pattern can match no words at all',
    value: `${path}: ${pattern}`,
    remedy: 'make one of its parts stand for certain'
  })
}
