import type { Span } from '../../core/span.js'
import { isNarrow, NARROW, WIDE } from '../../language/narrow.js'
import type { Check } from './check.js'
import { unpairedTags } from './unpaired-tags.js'

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
  const spans = [...brokenIn(text), ...unpairedTags(text)].sort((a, b) => a.start - b.start)
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
