import { unmark } from '../analysis/check-examples.js'
import { piece, wrap } from '../reporters/wrap.js'
import type { SourceRule } from '../rulesets/read-rule.js'

/** One page about a rule, for people: no line is wider than `width` columns. */
export function explainRule({ id, rule }: SourceRule, width: number): string {
  const paragraph = rulePage(width)
  const bad = rule.examples.bad.map((example) => (typeof example === 'string' ? { text: example } : example))
  const suggestions = rule.suggest
    .map((entry) => (typeof entry === 'string' ? entry : entry.text))
    .filter(Boolean)
  return [
    `${id}  (${rule.severity}, confidence ${rule.confidence})`,
    '',
    ...paragraph(rule.message.replaceAll('{match}', '…')),
    '',
    ...paragraph(rule.why),
    '',
    'Found in:',
    ...bad.flatMap((example) => paragraph(`✗ ${unmark(example.text).text}`, 2)),
    '',
    ...(suggestions.length > 0
      ? ['Write instead:', ...suggestions.flatMap((text) => paragraph(`→ ${text}`, 2)), '']
      : []),
    'Left alone:',
    ...rule.examples.good.flatMap((text) => paragraph(`✓ ${text}`, 2)),
    '',
    ...ruleEnd(id, rule.source, width)
  ].join('\n')
}

/** Wraps the paragraphs of a page. */
export function rulePage(width: number): (text: string, indent?: number) => string[] {
  return (text, indent = 0) =>
    wrap([piece(text.trim().replace(/\s+/g, ' '))], { width, indent, hang: indent === 0 ? 0 : indent + 2 })
}

/** How every page ends: where the rule comes from and how to switch it off. */
export function ruleEnd(id: string, source: string, width: number): string[] {
  const paragraph = rulePage(width)
  return [
    ...paragraph(`Source: ${source}`),
    ...paragraph(`Turn it off: “${id}: off” under “rules” in the configuration, or --rule ${id}=off`),
    ''
  ]
}
