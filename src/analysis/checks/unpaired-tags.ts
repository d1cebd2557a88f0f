import type { Span } from '../../core/span.js'

/** Blocks of Liquid, Jinja and Twig that have an end tag in each of them. */
const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'for', 'case', 'capture', 'raw'])
const TAG = /\{%-?\s*([a-z]+)\b[^%]{0,400}?%\}|\{\{\{?[~\s]*([#^/])[>*]?\s*([\w@./-]+)[^{}]{0,300}\}\}/g
const UNSIGNED = /\{\{([\w@./-]+) /g

interface Tag extends Span {
  /** What opener and end have in common: `if` of `{% endif %}`, `#if` of `{{/if}}`. */
  readonly name: string
  readonly isEnd: boolean
}

/** Tags that open a block without an end, and ends of blocks that nobody has opened; in no order. */
export function unpairedTags(text: string): Span[] {
  const open = new OpenBlocks()
  const faults: Span[] = []
  let isRaw = false
  let unsigned: ReadonlyMap<string, number> | undefined
  const isOpenedUnsigned = (name: string, start: number) => {
    unsigned ??= unsignedIn(text)
    return (unsigned.get(name) ?? start) < start
  }
  for (const { name, isEnd, start, end } of blockTags(text)) {
    if (isRaw && !(isEnd && name === 'raw')) continue
    isRaw = !isEnd && name === 'raw'
    if (!isEnd) open.push({ name, start, end })
    else if (open.has(name)) open.close(name, faults)
    else if (!isOpenedUnsigned(name, start)) faults.push({ start, end })
  }
  return [...faults, ...open.spans()]
}

function* blockTags(text: string): Generator<Tag> {
  for (const { 0: tag, 1: word, 2: sign, 3: block, index } of text.matchAll(TAG)) {
    const isEnd = word === undefined ? sign === '/' : word.startsWith('end')
    const name = word === undefined ? `#${block}` : isEnd ? word.slice('end'.length) : word
    if (word === undefined || BLOCKS.has(name)) yield { name, isEnd, start: index, end: index + tag.length }
  }
}

/** Where the first block of each name is opened without a sign, as Magento and others do: `{{if x}} … {{/if}}`. */
function unsignedIn(text: string): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { 1: name, index } of text.matchAll(UNSIGNED))
    if (!first.has(`#${name}`)) first.set(`#${name}`, index)
  return first
}

/** The blocks that are open, the innermost last. */
class OpenBlocks {
  private readonly tags: (Span & { readonly name: string })[] = []
  private readonly counts = new Map<string, number>()

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0
  }

  push(tag: Span & { readonly name: string }): void {
    this.tags.push(tag)
    this.counts.set(tag.name, (this.counts.get(tag.name) ?? 0) + 1)
  }

  /** Closes the last block of that name; those that were opened in it and have no end go to `inner`. */
  close(name: string, inner: Span[]): void {
    for (;;) {
      const { name: last, start, end } = this.tags.pop()!
      this.counts.set(last, this.counts.get(last)! - 1)
      if (last === name) return
      inner.push({ start, end })
    }
  }

  spans(): Span[] {
    return this.tags.map(({ start, end }) => ({ start, end }))
  }
}
