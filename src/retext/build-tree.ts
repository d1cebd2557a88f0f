import type { Paragraph, Root, RootContent, Sentence, SentenceContent } from 'nlcst'
import type { Point } from 'unist'
import type { LanguageCode } from '../core/draft.js'
import { createLineIndex, type LineIndex } from '../core/line-index.js'
import type { Layout } from '../core/zone.js'
import { CLASS } from '../language/classes.js'
import { english } from '../language/en/english.js'
import { LANGUAGE_TABLE } from '../language/languages.js'
import { createTokenizer } from '../language/tokenizer.js'
import type { Tokens } from '../language/tokens.js'
import { buildVocabulary, openVocabulary } from '../language/vocabulary.js'

/**
 * The children of the root of a text: paragraphs, what stands between them, and quoted mail, code and signatures as
 * source nodes. The values of all leaves, one after the other, are the text.
 */
export function buildTree(text: string, layout: Layout, lang: LanguageCode): Root['children'] {
  const language = LANGUAGE_TABLE[lang] ?? english
  const tokens = createTokenizer(language, openVocabulary(buildVocabulary(new Map(), false)))(text, layout)
  return new TreeBuilder(text, layout, tokens).build()
}

class TreeBuilder {
  private readonly nodes: RootContent[] = []
  private readonly lines: LineIndex
  private readonly text: string
  private readonly layout: Layout
  private readonly tokens: Tokens

  constructor(text: string, layout: Layout, tokens: Tokens) {
    this.text = text
    this.layout = layout
    this.tokens = tokens
    this.lines = createLineIndex(text)
  }

  build(): RootContent[] {
    const { sentences } = this.tokens
    let at = 0
    for (let i = 0; i < sentences.count; ) {
      let next = i + 1
      while (next < sentences.count && sentences.paragraph[next] === 0) next++
      const { start, end } = this.rangeOf(i, next)
      this.between(at, start)
      this.nodes.push(this.paragraph(i, next))
      at = end
      i = next
    }
    this.between(at, this.text.length)
    return this.nodes
  }

  private rangeOf(first: number, last: number): { start: number; end: number } {
    const { sentences, start, end } = this.tokens
    return { start: start[sentences.first[first]!]!, end: end[sentences.last[last - 1]! - 1]! }
  }

  /** What stands between two paragraphs: white space, and zones that are not read. */
  private between(from: number, to: number): void {
    let at = from
    for (const { start, end } of this.layout.zones) {
      const stop = Math.min(end, to)
      if (stop <= at || start >= to) continue
      this.nodes.push(...(this.gap(at, stop) as RootContent[]))
      at = stop
    }
    this.nodes.push(...(this.gap(at, to) as RootContent[]))
  }

  private paragraph(first: number, last: number): Paragraph {
    const children: Paragraph['children'] = []
    let at = this.rangeOf(first, last).start
    for (let i = first; i < last; i++) {
      const { start, end } = this.rangeOf(i, i + 1)
      children.push(...(this.gap(at, start) as Paragraph['children']), this.sentence(i))
      at = end
    }
    const { start, end } = this.rangeOf(first, last)
    return { type: 'ParagraphNode', children, position: this.place(start, end) }
  }

  private sentence(index: number): Sentence {
    const { sentences, start, end, classes } = this.tokens
    const range = this.rangeOf(index, index + 1)
    const children: SentenceContent[] = []
    let at = range.start
    for (let t = sentences.first[index]!; t < sentences.last[index]!; t++) {
      children.push(...this.gap(at, start[t]!))
      const from = start[t]!
      // the parts of a contraction touch each other and are one word
      while (t + 1 < sentences.last[index]! && this.isJoined(t)) t++
      at = end[t]!
      children.push(this.content(from, at, classes[t]!))
    }
    return { type: 'SentenceNode', children, position: this.place(range.start, range.end) }
  }

  private isJoined(at: number): boolean {
    const { start, end, classes } = this.tokens
    return end[at] === start[at + 1] && ((classes[at]! | classes[at + 1]!) & (CLASS.sign | CLASS.value)) === 0
  }

  private content(start: number, end: number, classes: number): SentenceContent {
    if (classes & CLASS.sign) {
      return this.leaf(classes & CLASS.emoji ? 'SymbolNode' : 'PunctuationNode', start, end)
    }
    const word = this.leaf('TextNode', start, end)
    return { type: 'WordNode', children: [word as never], position: this.place(start, end) }
  }

  /** White space as white space, the rest as source or as a sign. */
  private gap(from: number, to: number): SentenceContent[] {
    if (from >= to) return []
    const nodes: SentenceContent[] = []
    const runs = this.text.slice(from, to).matchAll(/\s+|\S+(?:[^\S\r\n]+\S+)*/g)
    for (const { index, 0: run } of runs) {
      const type = /^\s/.test(run)
        ? 'WhiteSpaceNode'
        : /[\p{L}\p{N}]/u.test(run)
          ? 'SourceNode'
          : 'SymbolNode'
      nodes.push(this.leaf(type, from + index, from + index + run.length))
    }
    return nodes
  }

  private leaf(type: string, start: number, end: number): SentenceContent {
    return { type, value: this.text.slice(start, end), position: this.place(start, end) } as SentenceContent
  }

  private place(start: number, end: number): { start: Point; end: Point } {
    return {
      start: { ...this.lines.positionAt(start), offset: start },
      end: { ...this.lines.positionAt(end), offset: end }
    }
  }
}
