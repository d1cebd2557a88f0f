import { CLASS } from '../language/classes.js'
import type { Node } from './ast.js'
import { classMask } from './class-mask.js'
import { anyOf, type First, firstOf, firstOfSequence, followedBy, NO_TOKEN } from './first.js'
import { lengthOf } from './length.js'
import type { SymbolTable } from './symbol-table.js'

/**
 * What a sentence must hold before a pattern is tried on it, and how many tokens of the pattern may stand before
 * that. `words` are word ids; `classes` and `morphology` are masks for patterns without any word. All empty: the
 * pattern is tried at every token.
 */
export interface Anchor {
  readonly words: readonly number[]
  readonly classes: number
  readonly morphology: number
  readonly minBefore: number
  readonly maxBefore: number
  /** What may stand right before and right behind the anchor; `empty`: anything, or nothing. */
  readonly previous: First
  readonly next: First
}

interface Candidate extends Omit<Anchor, 'previous' | 'next'> {
  readonly previous: () => First
  readonly next: () => First
  /** How often it will be met, in 10,000 tokens. */
  readonly cost: number
}

/** How often a class occurs in 10,000 tokens; the rare ones may serve as anchors. */
const CLASS_COST = new Map([
  ['caps', 5],
  ['bangs', 10],
  ['emoji', 20],
  ['value', 60],
  ['wh', 120],
  ['neg', 150],
  ['modal', 250],
  ['name', 300],
  ['poss', 300]
])
const DEFAULT_CLASS_COST = 2000
const MORPHOLOGY_COST = 100

/** The rarest thing that every match of the pattern must contain. */
export function bestAnchor(node: Node, symbols: SymbolTable): Anchor {
  const found = anchorOf(node, symbols)
  if (!found) {
    return {
      words: [],
      classes: 0,
      morphology: 0,
      minBefore: 0,
      maxBefore: 0,
      previous: NO_TOKEN,
      next: NO_TOKEN
    }
  }
  const { classes, morphology, minBefore, maxBefore } = found
  const words = [...new Set(found.words)].sort((a, b) => a - b)
  return { words, classes, morphology, minBefore, maxBefore, previous: found.previous(), next: found.next() }
}

const nothing = () => NO_TOKEN

function anchorOf(node: Node, symbols: SymbolTable): Candidate | undefined {
  switch (node.kind) {
    case 'word':
      return {
        words: node.forms.map((form) => symbols.word(form)),
        classes: 0,
        morphology: 0,
        minBefore: 0,
        maxBefore: 0,
        previous: nothing,
        next: nothing,
        cost: node.forms.reduce((sum, form) => sum + symbols.frequency(form), 0)
      }
    case 'class':
      return classAnchor(node.all ? rarest(node.names) : node.names, symbols)
    case 'sequence':
      return sequenceAnchor(node.items, symbols)
    case 'choice':
      return choiceAnchor(node.options, symbols)
    case 'repeat':
      return node.min > 0 ? repeated(node, symbols) : undefined
    case 'mark':
    case 'capture':
      return anchorOf(node.item, symbols)
    default:
      return undefined
  }
}

/** The anchor in the first round of a repetition; another round may follow it. */
function repeated(
  { item, max }: Extract<Node, { kind: 'repeat' }>,
  symbols: SymbolTable
): Candidate | undefined {
  const found = anchorOf(item, symbols)
  if (!found || max === 1) return found
  const again = (): First => ({ ...firstOf(item, symbols), empty: true })
  return { ...found, next: () => followedBy(found.next(), again) }
}

function classAnchor(names: readonly string[], symbols: SymbolTable): Candidate | undefined {
  const mask = classMask(names, symbols)
  if (mask?.none !== 0) return undefined
  const { classes, morphology } = mask
  const cost = names.reduce((sum, name) => sum + costOf(name), 0)
  return {
    words: [],
    classes,
    morphology,
    minBefore: 0,
    maxBefore: 0,
    previous: nothing,
    next: nothing,
    cost
  }
}

/** Of names that must all hold, the rarest is enough: the first of those that are no common class. */
function rarest(names: readonly string[]): readonly string[] {
  const first = [...names].sort((a, b) => costOf(a) - costOf(b))[0]
  return first === undefined ? names : [first]
}

function costOf(name: string): number {
  return CLASS_COST.get(name) ?? (Object.hasOwn(CLASS, name) ? DEFAULT_CLASS_COST : MORPHOLOGY_COST)
}

function sequenceAnchor(items: readonly Node[], symbols: SymbolTable): Candidate | undefined {
  let best: Candidate | undefined
  let min = 0
  let max = 0
  for (const [i, item] of items.entries()) {
    const found = anchorOf(item, symbols)
    if (found && found.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = {
        ...found,
        minBefore: found.minBefore + min,
        maxBefore: found.maxBefore + max,
        previous: () =>
          followedBy(found.previous(), () => firstOfSequence(items.slice(0, i), symbols, 'last')),
        next: () => followedBy(found.next(), () => firstOfSequence(items.slice(i + 1), symbols))
      }
    }
    const length = lengthOf(item)
    min += length.min
    max += length.max
  }
  return best
}

function choiceAnchor(options: readonly Node[], symbols: SymbolTable): Candidate | undefined {
  const found = options.map((option) => anchorOf(option, symbols))
  if (found.some((candidate) => candidate === undefined)) return undefined
  const all = found as Candidate[]
  return {
    words: all.flatMap((c) => c.words),
    classes: all.reduce((sum, c) => sum | c.classes, 0),
    morphology: all.reduce((sum, c) => sum | c.morphology, 0),
    minBefore: Math.min(...all.map((c) => c.minBefore)),
    maxBefore: Math.max(...all.map((c) => c.maxBefore)),
    previous: () => anyOf(all.map((c) => c.previous())),
    next: () => anyOf(all.map((c) => c.next())),
    cost: all.reduce((sum, c) => sum + c.cost, 0)
  }
}
