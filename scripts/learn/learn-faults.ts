import { FeatureReader, type Features } from '../../src/classifier/features.js'
import { packModel } from '../../src/classifier/linear-model.js'
import { SPAN_CATEGORIES } from '../../src/core/category.js'
import type { Language } from '../../src/language/language.js'
import { createTokenizer, type Tokenizer } from '../../src/language/tokenizer.js'
import { openVocabulary } from '../../src/language/vocabulary.js'
import { layoutOf } from '../../src/zones/layout.js'
import { cutDown } from './cut-down.js'
import { type Example, learnAnswers, valuesOf } from './learn-answers.js'

/** A labelled draft, as `readGold` gives it. Offsets are UTF-16. */
export interface LabelledDraft {
  readonly text: string
  readonly spans: readonly LabelledSpan[]
}

interface LabelledSpan {
  readonly categories: readonly string[]
  /** Marking it and leaving it are both right. */
  readonly isFree: boolean
  readonly start: number
  readonly end: number
}

export const SPAN_NAMES: ReadonlySet<string> = new Set(SPAN_CATEGORIES)

/** Rows of weights, powers of two: more do not help, fewer tell words apart badly. Measured on drafts left out. */
const FAULT_ROWS = 1 << 16
const CATEGORY_ROWS = 1 << 14

/** Learns from labelled drafts which sentences hold a fault and of which category; packed for the image of a ruleset. */
export function learnFaults(
  drafts: readonly LabelledDraft[],
  language: Language,
  vocabulary: Int32Array
): Int32Array {
  const { sentences, marks } = examplesOf(drafts, createTokenizer(language, openVocabulary(vocabulary)))
  const fault = learnAnswers(sentences, { answers: 1, rows: FAULT_ROWS, exclusive: false })
  const category = learnAnswers(marks, {
    answers: SPAN_CATEGORIES.length,
    rows: CATEGORY_ROWS,
    exclusive: true
  })
  return Int32Array.from([...packModel(cutDown(fault)), ...packModel(cutDown(category))])
}

/** Every sentence with whether it holds a fault, and every mark with its category. */
function examplesOf(drafts: readonly LabelledDraft[], tokenize: Tokenizer) {
  const reader = new FeatureReader()
  const sentences: Example[] = []
  const marks: Example[] = []
  for (const { text, spans } of drafts) {
    const tokens = tokenize(text, layoutOf(text))
    const { start, end } = tokens
    for (let i = 0; i < tokens.sentences.count; i++) {
      const [first, last] = [tokens.sentences.first[i]!, tokens.sentences.last[i]!]
      const features = reader.read(tokens, first, last)
      const own = spans.filter((span) => span.start < end[last - 1]! && start[first]! < span.end)
      const isFaulty = own.some(({ isFree }) => !isFree)
      if (isFaulty || own.length === 0)
        sentences.push(exampleOf(features, () => true, new Float32Array([isFaulty ? 1 : 0])))
      for (const span of own) {
        const isIn = (at: number) => start[at]! < span.end && span.start < end[at]!
        marks.push(exampleOf(features, isIn, sharesOf(span.categories)))
      }
    }
  }
  return { sentences, marks }
}

/** The features that lie wholly within the tokens that are in. */
function exampleOf(
  { hash, first, last, count, pieces }: Features,
  isIn: (token: number) => boolean,
  wanted: Float32Array
): Example {
  const own: number[] = []
  let words = 0
  for (let i = 0; i < count; i++) {
    if (!isIn(first[i]!) || !isIn(last[i]!)) continue
    own.push(hash[i]!)
    if (i < pieces) words++
  }
  return { hash: Int32Array.from(own), weights: valuesOf(words, own.length - words), wanted }
}

/** Where either category is right, each is half of it. */
function sharesOf(categories: readonly string[]): Float32Array {
  const known = SPAN_CATEGORIES.filter((category) => categories.includes(category))
  return Float32Array.from(SPAN_CATEGORIES, (category) => (known.includes(category) ? 1 / known.length : 0))
}
