import fc from 'fast-check'

/** A pattern over the words of `WORDS` and the comma, as the reference understands it. */
export type Shape =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'all'; readonly items: readonly Shape[] }
  | { readonly kind: 'or'; readonly items: readonly Shape[] }
  | {
      readonly kind: 'times'
      readonly item: Shape
      readonly min: number
      readonly max: number
      readonly sign: string
    }
  | { readonly kind: 'gap'; readonly max: number; readonly commas: boolean }
  | { readonly kind: 'not'; readonly words: readonly string[] }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }

export const WORDS = ['red', 'tin', 'box'] as const
const TIMES = [
  [0, 1, '?'],
  [0, 4, '*'],
  [1, 4, '+']
] as const

const leaf: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS, ',').map((word): Shape => ({ kind: 'word', word })) },
  { weight: 1, arbitrary: fc.constant<Shape>({ kind: 'any' }) },
  {
    weight: 1,
    arbitrary: fc
      .record({ max: fc.integer({ min: 1, max: 3 }), commas: fc.boolean() })
      .map((gap): Shape => ({ kind: 'gap', ...gap }))
  },
  {
    weight: 1,
    arbitrary: fc
      .subarray([...WORDS], { minLength: 1, maxLength: 2 })
      .map((words): Shape => ({ kind: 'not', words }))
  },
  { weight: 1, arbitrary: fc.constantFrom<Shape>({ kind: 'start' }, { kind: 'end' }) }
)

/** Small patterns, at most three levels deep. */
export const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('shape'), { minLength: 2, maxLength: 3 }).map((items): Shape => ({ kind: 'all', items })),
    fc.array(tie('shape'), { minLength: 2, maxLength: 3 }).map((items): Shape => ({ kind: 'or', items })),
    fc
      .tuple(tie('shape'), fc.constantFrom(...TIMES))
      .map(([item, [min, max, sign]]): Shape => ({ kind: 'times', item, min, max, sign }))
  )
})).shape

/** Sentences of those words and commas. */
export const sentences = fc
  .array(fc.constantFrom(...WORDS, ...WORDS, ','), { minLength: 1, maxLength: 12 })
  .filter((tokens) => tokens.some((token) => token !== ','))

export function write(shape: Shape): string {
  switch (shape.kind) {
    case 'word':
      return shape.word
    case 'any':
      return '{any}'
    case 'all':
      return `(${shape.items.map(write).join(' ')})`
    case 'or':
      return `(${shape.items.map(write).join('|')})`
    case 'times':
      return `(${write(shape.item)})${shape.sign}`
    case 'gap':
      return `[…${shape.commas ? ',' : ''}≤${shape.max}]`
    case 'not':
      return `!(${shape.words.join('|')})`
    case 'start':
      return '^'
    case 'end':
      return '$'
  }
}

/** End of the match that starts at `at`, by trying everything in order; -1 when there is none. */
export function referenceEnd(shape: Shape, tokens: readonly string[], at: number): number {
  return walk(shape, tokens, at, (end) => end) ?? -1
}

type Next = (at: number) => number | undefined

function walk(shape: Shape, tokens: readonly string[], at: number, next: Next): number | undefined {
  const token = tokens[at]
  switch (shape.kind) {
    case 'word':
      return token === shape.word ? next(at + 1) : undefined
    case 'any':
      return token !== undefined && token !== ',' ? next(at + 1) : undefined
    case 'all':
      return shape.items.reduceRight<Next>((rest, item) => (i) => walk(item, tokens, i, rest), next)(at)
    case 'or': {
      const rest = onceEach(next)
      for (const item of shape.items) {
        const end = walk(item, tokens, at, rest)
        if (end !== undefined) return end
      }
      return undefined
    }
    case 'times':
      return repeat(shape.item, shape.min, shape.max, tokens, at, onceEach(next))
    case 'gap':
      return repeat(shape.commas ? ANYTHING : { kind: 'any' }, 0, shape.max, tokens, at, onceEach(next))
    case 'not':
      return token !== undefined && shape.words.includes(token) ? undefined : next(at)
    case 'start':
      return tokens.slice(0, at).every((t) => t === ',') ? next(at) : undefined
    case 'end':
      return tokens.slice(at).every((t) => t === ',') ? next(at) : undefined
  }
}

/** Asks `next` once for each place: what has failed there fails again. Without it nested gaps take minutes. */
function onceEach(next: Next): Next {
  const failed = new Set<number>()
  return (at) => {
    if (failed.has(at)) return undefined
    const end = next(at)
    if (end === undefined) failed.add(at)
    return end
  }
}

const ANYTHING: Shape = { kind: 'or', items: [{ kind: 'any' }, { kind: 'word', word: ',' }] }

function repeat(
  item: Shape,
  min: number,
  max: number,
  tokens: readonly string[],
  at: number,
  next: Next
): number | undefined {
  if (max === 0) return next(at)
  const more = walk(item, tokens, at, (i) => repeat(item, Math.max(0, min - 1), max - 1, tokens, i, next))
  if (more !== undefined || min > 0) return more
  return next(at)
}
