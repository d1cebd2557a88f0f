import type { Node } from './ast.js'

/**
 * The same pattern with what its alternatives share written once: `(a b|a c)` becomes `a (b|c)`, `(a c|b c)` becomes
 * `(a|b) c`. Every match stays, and so does the order in which matches are tried. Fragments must be resolved.
 */
export function factor(node: Node): Node {
  switch (node.kind) {
    case 'sequence':
      return sequence(node.items.map(factor))
    case 'choice':
      return factorOptions(optionsOf(node))
    case 'repeat':
    case 'mark':
    case 'capture':
      return { ...node, item: factor(node.item) }
    default:
      return node
  }
}

/** Alternatives that begin alike. `head` undefined: the alternative is empty. */
interface Group {
  head: Node | undefined
  headKey: string
  readonly tails: (readonly Node[])[]
}

/** The options of a choice as lists of factored items; options that are choices themselves give theirs. */
function optionsOf(node: Node): Node[][] {
  if (node.kind === 'choice') return node.options.flatMap(optionsOf)
  return [itemsOf(factor(node))]
}

function itemsOf(node: Node): Node[] {
  return node.kind === 'sequence' ? node.items.flatMap(itemsOf) : [node]
}

function sequence(items: readonly Node[]): Node {
  const flat = items.flatMap(itemsOf)
  return flat.length === 1 ? flat[0]! : { kind: 'sequence', items: flat }
}

function factorOptions(options: readonly (readonly Node[])[]): Node {
  const groups = mergeTails(groupByHead(distinct(options)))
  const nodes = groups.map(({ head, tails }) => {
    if (!head) return sequence([])
    return tails.length === 1 ? sequence([head, ...tails[0]!]) : sequence([head, factorOptions(tails)])
  })
  return nodes.length === 1 ? nodes[0]! : { kind: 'choice', options: nodes }
}

/** A second option that equals the first can never match where that one has failed. */
function distinct(options: readonly (readonly Node[])[]): (readonly Node[])[] {
  const seen = new Map(options.map((items) => [listKey(items), items] as const).reverse())
  const firsts = new Set(seen.values())
  return options.filter((items) => firsts.has(items))
}

/** What can be of several lengths is tried longest first for each alternative, so alternatives cannot share it. */
function hasOneLength(node: Node): boolean {
  return node.kind === 'word' || node.kind === 'class' || node.kind === 'edge' || node.kind === 'not'
}

function groupByHead(options: readonly (readonly Node[])[]): Group[] {
  const groups: Group[] = []
  const places = new Places()
  for (const [head, ...tail] of options) {
    const headKey = head ? keyOf(head) : ''
    const at = head && hasOneLength(head) ? places.reachable(head, headKey) : undefined
    if (at !== undefined) {
      groups[at]!.tails.push(tail)
      continue
    }
    groups.push({ head, headKey, tails: [tail] })
    places.add(head, headKey)
  }
  return groups
}

/** Words that go on alike become one set of words. */
function mergeTails(groups: readonly Group[]): Group[] {
  const merged: Group[] = []
  const words: string[][] = []
  const places = new Places()
  for (const group of groups) {
    const { head, tails } = group
    const key = head?.kind === 'word' ? tails.map(listKey).join('|') : undefined
    const at = key === undefined ? undefined : places.reachable(head, key)
    if (at === undefined) {
      merged.push(group)
      words.push([...formsOf(head)])
      places.add(head, key ?? '\0')
    } else {
      words[at]!.push(...formsOf(head))
      places.extend(head, at)
    }
  }
  return merged.map((group, at) =>
    group.head?.kind === 'word' ? { ...group, head: { kind: 'word', forms: words[at]! } } : group
  )
}

/** Which earlier alternative one may be moved up to without passing another that can match at the same place. */
class Places {
  private readonly byKey = new Map<string, number>()
  private readonly byWord = new Map<string, number>()
  /** Last alternative that does not begin with certain words. */
  private barrier = -1
  private count = 0

  add(head: Node | undefined, key: string): void {
    this.byKey.set(key, this.count)
    if (head?.kind === 'word') this.extend(head, this.count)
    else this.barrier = this.count
    this.count++
  }

  extend(head: Node | undefined, at: number): void {
    for (const form of formsOf(head)) this.byWord.set(form, Math.max(at, this.byWord.get(form) ?? -1))
  }

  reachable(head: Node | undefined, key: string): number | undefined {
    const at = this.byKey.get(key)
    if (at === undefined || at === this.count - 1) return at
    if (head?.kind !== 'word' || this.barrier > at) return undefined
    return head.forms.every((form) => (this.byWord.get(form) ?? -1) <= at) ? at : undefined
  }
}

function formsOf(node: Node | undefined): readonly string[] {
  return node?.kind === 'word' ? node.forms : []
}

const keys = new WeakMap<Node, string>()

function keyOf(node: Node): string {
  const known = keys.get(node)
  if (known !== undefined) return known
  const key = writeKey(node)
  keys.set(node, key)
  return key
}

function writeKey(node: Node): string {
  switch (node.kind) {
    case 'word':
      return `w${[...new Set(node.forms)].sort().join(' ')};`
    case 'sequence':
      return `s(${listKey(node.items)})`
    case 'choice':
      return `c(${node.options.map(keyOf).join('|')})`
    case 'repeat':
      return `r${node.min},${node.max}(${keyOf(node.item)})`
    case 'mark':
      return `m(${keyOf(node.item)})`
    case 'capture':
      return `=${node.name}(${keyOf(node.item)})`
    default:
      return JSON.stringify(node)
  }
}

function listKey(items: readonly Node[]): string {
  return items.map(keyOf).join('')
}
