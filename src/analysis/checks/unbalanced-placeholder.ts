import type { Span } from '../../core/span.js'
import { isNarrow, NARROW, WIDE } from '../../language/narrow.js'
import type { Check } from './check.js'

/** Blocks of Liquid, Jinja and Twig that have an end tag in each of them. */
const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'for', 'case', 'capture', 'raw'])
const TAG = /\{%-?\s*([a-z]+)\b[^%]{0,400}?%\}|\{\{\{?[~\s]*([#^/])[>*]?\s*([\w@./-]+)[^{}]{0,300}\}\}/g
/** An opener whose closer has one bracket, or none before the line ends; a closer whose opener has one. */
const broken = ({ letter }: typeof WIDE, flags: string) =>
  new RegExp(
    `\\{\\{\\s?[\\w.$@-]{1,80}(?:\\s?\\}(?![}\\w])|(?=[ \\t]*$|[,.;:!?] ?$))|(?<![{\\w])\\{\\s?[${letter}_][\\w.]{0,80}\\s?\\}\\}(?!\\})`,
    flags
  )
let narrow: RegExp | undefined
let wide: RegExp | undefined
const ICU = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/

/** A placeholder or a tag of which one end is missing. */
export const unbalancedPlaceholder: Check = {
  rule: {
    id: 'template/unbalanced-placeholder',
    category: 'template',
    severity: 'warning',
    confidence: 'high',
    status: 'stable',
    aliases: []
  },
  mayHold: (text) => text.includes('{{') || text.includes('{%') || text.includes('}}'),
  find: (text, start, end) => unbalanced(text).filter((span) => span.start >= start && span.end <= end)
}

let last: { readonly text: string; readonly spans: readonly Span[] } = { text: '', spans: [] }

/** The zones of a draft ask one after the other. */
function unbalanced(text: string): readonly Span[] {
  if (last.text === text) return last.spans
  const spans = [...brokenIn(text), ...unpairedIn(text)].sort((a, b) => a.start - b.start)
  last = { text, spans }
  return spans
}

function brokenIn(text: string): Span[] {
  if (ICU.test(text)) return []
  const expression = isNarrow(text) ? (narrow ??= broken(NARROW, 'gm')) : (wide ??= broken(WIDE, 'gmu'))
  return [...text.matchAll(expression)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length
  }))
}

interface OpenTag extends Span {
  readonly name: string
}

function unpairedIn(text: string): Span[] {
  const open: OpenTag[] = []
  const faults: Span[] = []
  let raw: string | undefined
  for (const { 0: tag, 1: word, 2: sign, 3: block, index } of text.matchAll(TAG)) {
    const span = { start: index, end: index + tag.length }
    const isEnd = word === undefined ? sign === '/' : word.startsWith('end')
    const name = word === undefined ? `#${block}` : isEnd ? word.slice(3) : word
    if (raw !== undefined && !(isEnd && name === raw)) continue
    raw = undefined
    if (word !== undefined && !BLOCKS.has(name)) continue
    if (!isEnd) {
      open.push({ ...span, name })
      if (name === 'raw') raw = name
    } else closeTag(open, faults, span, name, text)
  }
  return [...faults, ...open.map(({ start, end }) => ({ start, end }))]
}

function closeTag(open: OpenTag[], faults: Span[], span: Span, name: string, text: string): void {
  const at = open.findLastIndex((tag) => tag.name === name)
  // what was opened inside and is still open has no end
  if (at !== -1) faults.push(...open.splice(at).slice(1))
  // Magento and others open a block without a sign: {{if x}} … {{/if}}
  else if (!text.slice(0, span.start).includes(`{{${name.slice(1)} `)) faults.push(span)
}
