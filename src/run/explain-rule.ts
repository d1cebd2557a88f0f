import { unmark } from '../analysis/check-examples.js'
import type { LanguageCode } from '../core/draft.js'
import { piece, wrap } from '../reporters/wrap.js'
import type { SourceRule } from '../rulesets/read-rule.js'
import { EXPLAIN_WORDS } from './explain-words.js'
import { sourceTitle } from './source-title.js'

/** What a page is written in. */
export interface PageStyle {
  readonly lang: LanguageCode
  /** Columns; no line is wider. */
  readonly width: number
}

/**
 * One page about a rule, for people. Examples and suggestions come from `source`, message and reason from `texts`: the
 * rule of the same id in the language of the page, or the same rule.
 */
export function explainRule({ id, rule }: SourceRule, texts: SourceRule, { lang, width }: PageStyle): string {
  const words = EXPLAIN_WORDS[lang]
  const paragraph = rulePage(width)
  const bad = rule.examples.bad.map((example) => (typeof example === 'string' ? { text: example } : example))
  const suggestions = rule.suggest
    .map((entry) => (typeof entry === 'string' ? entry : entry.text))
    .filter(Boolean)
  return [
    `${id}  (${words.severities[rule.severity]}, ${words.confidence(rule.confidence)})`,
    '',
    ...paragraph(texts.rule.message.replaceAll('{match}', '…')),
    '',
    ...paragraph(texts.rule.why),
    '',
    words.found,
    ...bad.flatMap((example) => paragraph(`✗ ${unmark(example.text).text}`, 2)),
    '',
    ...(suggestions.length > 0
      ? [words.instead, ...suggestions.flatMap((text) => paragraph(`→ ${text}`, 2)), '']
      : []),
    words.alone,
    ...rule.examples.good.flatMap((text) => paragraph(`✓ ${text}`, 2)),
    '',
    ...ruleEnd(id, rule.source, { lang, width })
  ].join('\n')
}

/** Wraps the paragraphs of a page. */
export function rulePage(width: number): (text: string, indent?: number) => string[] {
  return (text, indent = 0) =>
    wrap([piece(text.trim().replace(/\s+/g, ' '))], { width, indent, hang: indent === 0 ? 0 : indent + 2 })
}

/** How every page ends: where the rule comes from and how to switch it off. */
export function ruleEnd(id: string, source: string, { lang, width }: PageStyle): string[] {
  const words = EXPLAIN_WORDS[lang]
  const paragraph = rulePage(width)
  return [...paragraph(`${words.source} ${sourceTitle(source)}`), ...paragraph(words.off(id)), '']
}
