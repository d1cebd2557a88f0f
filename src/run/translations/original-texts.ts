import type { Draft } from '../../core/draft.js'

/** What is kept of the drafts of an original. */
export interface OriginalDraft {
  readonly text: string
  readonly written: string | undefined
  readonly shared: string | undefined
  readonly pointer: string | undefined
}

/** The drafts of an original, by what they share with their translations. */
export interface OriginalTexts {
  /** The texts of which a draft of the translation may be one; none: it has no original here. */
  of(draft: Draft): readonly string[]
}

/**
 * `drafts` are those of the original, `others` those of its translation. A draft that shares nothing that tells it
 * from others has an original where both files hold one draft alone.
 */
export function originalTexts(drafts: readonly OriginalDraft[], others: readonly Draft[]): OriginalTexts {
  const texts = new Map<string, string[]>()
  for (const draft of drafts) {
    const key = keyOf(draft)
    if (key !== undefined) texts.set(key, [...(texts.get(key) ?? []), writtenIn(draft)])
  }
  const [sole] = drafts.length === 1 && others.length === 1 ? drafts : []
  return {
    of(draft) {
      const key = keyOf(draft)
      return (key === undefined ? sole && [writtenIn(sole)] : texts.get(key)) ?? []
    }
  }
}

/** The file itself shares its path. */
function keyOf({ shared, pointer }: Pick<Draft, 'shared' | 'pointer'> | OriginalDraft): string | undefined {
  return shared ?? (pointer === undefined ? '' : undefined)
}

function writtenIn({ written, text }: OriginalDraft): string {
  return written ?? text
}
