/** More files in a run, or drafts in a file, are many: nobody reads so many replies anew. */
export const MANY = 20

interface Replies {
  readonly restructure?: boolean | undefined
  readonly omitsManyReplies?: boolean | undefined
}

/** What is asked for among `count` files or drafts: puts no reply in order where no report would show it. */
export function amongMany<T extends Replies>(extras: T, count: number): T {
  const isShown = count <= MANY || extras.omitsManyReplies !== true || extras.restructure !== undefined
  return isShown ? extras : { ...extras, restructure: false }
}
