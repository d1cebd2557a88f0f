import fc from 'fast-check'
import { unified } from 'unified'
import type { Node, Parent } from 'unist'
import { describe, expect, it } from 'vitest'
import { levelheadParser } from '../../src/retext/parser.js'

type AnyNode = Node & Partial<Parent> & { value?: string }

const CHILDREN: Record<string, readonly string[]> = {
  RootNode: ['ParagraphNode', 'WhiteSpaceNode', 'SourceNode', 'SymbolNode', 'PunctuationNode'],
  ParagraphNode: ['SentenceNode', 'WhiteSpaceNode', 'SourceNode', 'SymbolNode', 'PunctuationNode'],
  SentenceNode: ['WordNode', 'WhiteSpaceNode', 'SourceNode', 'SymbolNode', 'PunctuationNode'],
  WordNode: ['TextNode']
}

function parse(text: string): AnyNode {
  return unified()
    .use(levelheadParser as never)
    .parse(text) as AnyNode
}

function leaves(node: AnyNode): AnyNode[] {
  return node.children ? node.children.flatMap((child) => leaves(child as AnyNode)) : [node]
}

function check(node: AnyNode, text: string): void {
  if (node.type !== 'RootNode') {
    const { start, end } = node.position!
    const inside = leaves(node)
      .map(({ value }) => value)
      .join('')
    expect(text.slice(start.offset, end.offset)).toBe(inside)
    expect(inside).not.toBe('')
  }
  if (node.type === 'WhiteSpaceNode') expect(node.value).toMatch(/^\s+$/)
  for (const child of (node.children ?? []) as AnyNode[]) {
    expect(CHILDREN[node.type]).toContain(child.type)
    check(child, text)
  }
}

function outline(node: AnyNode): unknown {
  const name = node.type.replace('Node', '')
  return node.children
    ? { [name]: node.children.map((child) => outline(child as AnyNode)) }
    : `${name} ${node.value}`
}

describe('the tree of the own parser', () => {
  it('has sentences, words and the rest', () => {
    expect(outline(parse("Hi Ana,\n\nI didn't. * 🙂 ok!!\n\n> quoted text\n"))).toEqual({
      Root: [
        {
          Paragraph: [
            { Sentence: [{ Word: ['Text Hi'] }, 'WhiteSpace  ', { Word: ['Text Ana'] }, 'Punctuation ,'] }
          ]
        },
        'WhiteSpace \n\n',
        {
          Paragraph: [
            { Sentence: [{ Word: ['Text I'] }, 'WhiteSpace  ', { Word: ["Text didn't"] }, 'Punctuation .'] },
            'WhiteSpace  ',
            'Symbol *',
            'WhiteSpace  ',
            { Sentence: ['Symbol 🙂', 'WhiteSpace  ', { Word: ['Text ok'] }, 'Punctuation !!'] }
          ]
        },
        'WhiteSpace \n\n',
        'Source > quoted text',
        'WhiteSpace \n'
      ]
    })
  })

  it('is the text again, with right positions', () => {
    const parts = [
      'Hi',
      ' ',
      '\n',
      '\n\n',
      '> q',
      '```\nx\n```',
      "don't",
      '{{a}}',
      '5',
      '.',
      '!',
      '“',
      '🙂',
      '•',
      '\u0301',
      'https://a.example',
      '\r\n',
      '\ufeff'
    ]
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((all) => all.join(''))
    )
    fc.assert(
      fc.property(texts, (text) => {
        const tree = parse(text)
        check(tree, text)
        expect(
          leaves(tree)
            .map(({ value }) => value ?? '')
            .join('')
        ).toBe(text)
      }),
      { numRuns: 300 }
    )
  })

  it('is built on the first look and can be replaced', () => {
    const tree = parse('Hi') as AnyNode & { children: unknown[] }
    expect(tree.children).toBe(tree.children)
    tree.children = []
    expect(tree.children).toEqual([])
    expect(Object.keys(tree)).toEqual(['type', 'children'])
  })
})
