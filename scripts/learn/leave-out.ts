import { Listener, openFaultModel } from '../../src/classifier/listener.js'
import { SPAN_CATEGORIES } from '../../src/core/category.js'
import { overlaps } from '../../src/core/span.js'
import type { Language } from '../../src/language/language.js'
import { createTokenizer } from '../../src/language/tokenizer.js'
import { openVocabulary } from '../../src/language/vocabulary.js'
import { layoutOf } from '../../src/zones/layout.js'
import { type LabelledDraft, learnFaults } from './learn-faults.js'

/** A sentence that sounded faulty to a listener that had not met its draft. */
export interface HeardSentence {
  readonly category: string
  readonly chance: number
  /** A mark of this category stands in the words it was heard in. */
  readonly isRight: boolean
}

/** How many marks there were, and what was heard in drafts that were left out of the lesson. */
export interface LeftOut {
  readonly marks: Readonly<Record<string, number>>
  readonly heard: readonly HeardSentence[]
}

/** Learns from all drafts but one part of them, listens to that part, and goes on to the next part. */
export function leaveOut(
  drafts: readonly LabelledDraft[],
  always: readonly LabelledDraft[],
  language: Language,
  vocabulary: Int32Array,
  parts: number
): LeftOut {
  const tokenize = createTokenizer(language, openVocabulary(vocabulary))
  const heard: HeardSentence[] = []
  const marks: Record<string, number> = Object.fromEntries(SPAN_CATEGORIES.map((name) => [name, 0]))
  for (let part = 0; part < parts; part++) {
    const known = [...drafts.filter((_, i) => i % parts !== part), ...always]
    const listener = new Listener(openFaultModel(learnFaults(known, language, vocabulary))!)
    for (const draft of drafts.filter((_, i) => i % parts === part)) {
      for (const { categories, isFree } of draft.spans) if (!isFree) marks[categories[0]!]!++
      heard.push(...heardIn(draft, tokenize(draft.text, layoutOf(draft.text)), listener))
    }
  }
  return { marks, heard }
}

/** What is heard in the sentences of a draft; where marking is a matter of taste, it counts neither way. */
function heardIn(
  { spans }: LabelledDraft,
  tokens: ReturnType<ReturnType<typeof createTokenizer>>,
  listener: Listener
): HeardSentence[] {
  const { sentences, start, end } = tokens
  return Array.from({ length: sentences.count }, (_, i) => i).flatMap((i) => {
    const heard = listener.hear(tokens, sentences.first[i]!, sentences.last[i]!)
    if (!heard) return []
    const category = SPAN_CATEGORIES[heard.category]!
    const mark = { start: start[heard.first]!, end: end[heard.last - 1]! }
    const met = spans.filter((span) => overlaps(span, mark))
    const same = met.find(({ categories }) => categories.includes(category))
    const isFree = same ? same.isFree : met.length > 0 && met.every((span) => span.isFree)
    return isFree ? [] : [{ category, chance: heard.chance, isRight: same !== undefined }]
  })
}
