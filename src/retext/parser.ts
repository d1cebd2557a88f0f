import type { Paragraph, Root, Sentence, SentenceContent } from 'nlcst'
import type { Processor } from 'unified'
import type { Point } from 'unist'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { createLineIndex, type LineIndex } from '../core/line-index.js'
import { CLASS } from '../language/classes.js'
import { english } from '../language/en/english.js'
import { LANGUAGE_TABLE } from '../language/languages.js'
import { createTokenizer } from '../language/tokenizer.js'
import { buildVocabulary, openVocabulary } from '../language/vocabulary.js'
import { layoutOf } from '../zones/layout.js'
import { rememberText } from './tree-text.js'

/**
 * A unified parser that gives an nlcst root at once and builds its sentences and words only when somebody looks at
 * them. The plugins of levelhead never do, so they cost no tree.
 */
export function levelheadParser(this: Processor<Root>, options: { readonly lang?: LanguageCode } = {}): void {
  this.parser = (document) => {
    const root = { type: 'RootNode', children: [] } as Root
    rememberText(root, document)
    let children: Paragraph[] | undefined
    Object.defineProperty(root, 'children', {
      enumerable: true,
      configurable: true,
      get: () => (children ??= buildParagraphs(document, options.lang ?? LANGUAGES[0])),
      set: (replaced: Paragraph[]) => {
        children = replaced
      }
    })
    return root
  }
}

function buildParagraphs(text: string, lang: LanguageCode): Paragraph[] {
  const language = LANGUAGE_TABLE[lang] ?? english
  const tokens = createTokenizer(language, openVocabulary(buildVocabulary(new Map(), false)))(text, layoutOf(text))
  const lines = createLineIndex(text)
  const { sentences } = tokens
  const paragraphs: Paragraph[] = []
  for (let i = 0; i < sentences.count; i++) {
    const children: SentenceContent[] = []
    let at = tokens.start[sentences.first[i]!]!
    const start = at
    for (let t = sentences.first[i]!; t < sentences.last[i]!; t++) {
      if (tokens.start[t]! > at) children.push(leaf('WhiteSpaceNode', text, at, tokens.start[t]!, lines))
      children.push(content(text, tokens.start[t]!, tokens.end[t]!, tokens.classes[t]!, lines))
      at = tokens.end[t]!
    }
    const position = place(start, at, lines)
    const sentence: Sentence = { type: 'SentenceNode', children, position }
    const paragraph = sentences.paragraph[i] === 1 ? undefined : paragraphs[paragraphs.length - 1]
    if (paragraph) {
      paragraph.children.push(sentence)
      paragraph.position = { ...paragraph.position!, end: position.end }
    } else paragraphs.push({ type: 'ParagraphNode', children: [sentence], position })
  }
  return paragraphs
}

function content(text: string, start: number, end: number, classes: number, lines: LineIndex): SentenceContent {
  if (classes & CLASS.sign) return leaf(classes & CLASS.emoji ? 'SymbolNode' : 'PunctuationNode', text, start, end, lines)
  const word = leaf('TextNode', text, start, end, lines)
  return { type: 'WordNode', children: [word as never], position: word.position! }
}

function leaf(type: string, text: string, start: number, end: number, lines: LineIndex): SentenceContent {
  return { type, value: text.slice(start, end), position: place(start, end, lines) } as SentenceContent
}

function place(start: number, end: number, lines: LineIndex): { start: Point; end: Point } {
  return {
    start: { ...lines.positionAt(start), offset: start },
    end: { ...lines.positionAt(end), offset: end }
  }
}
