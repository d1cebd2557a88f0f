/** The twelve kinds of fault that a span of a reply can have. */
export const SPAN_CATEGORIES = [
  'accusatory',
  'negative',
  'non-assertive',
  'over-apology',
  'lecturing',
  'canned',
  'overpromise',
  'pass-along',
  'heated',
  'vague-time',
  'cancelling-but',
  'threat'
] as const

/** Findings that are not about one phrase: the order of moves, the context, house policy, templates, register. */
export const DRAFT_CATEGORIES = ['structure', 'context', 'policy', 'template', 'register'] as const

export const ALL_CATEGORIES: readonly string[] = [...SPAN_CATEGORIES, ...DRAFT_CATEGORIES]

export type SpanCategory = (typeof SPAN_CATEGORIES)[number]
export type Category = SpanCategory | (typeof DRAFT_CATEGORIES)[number]

/** True for the name of a category. */
export function isCategory(name: string): name is Category {
  return ALL_CATEGORIES.includes(name)
}
