import { parse } from 'parse5'

/** An element with the text that stands directly in it. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** All elements of a page, in their order. */
export function htmlElements(page: string): HtmlElement[] {
  return elementsOf(parse(page))
}

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

function elementsOf(node: Node): HtmlElement[] {
  const children = node.childNodes ?? []
  const inside = children.flatMap(elementsOf)
  if (!node.attrs) return inside
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  const text = children.map(({ value = '' }) => value).join('')
  return [{ name: node.nodeName, attributes, text }, ...inside]
}
