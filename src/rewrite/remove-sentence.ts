import type { Span } from '../core/span.js'
import type { Change } from './piece-table.js'
import type { View } from './view.js'

const BLANK_LINE = /\n[ \t]*\r?\n/

/** Takes a sentence out, with the space that belongs to it; a paragraph of which nothing is left goes with its blank line. */
export function removal({ text, layout }: Pick<View, 'text' | 'layout'>, { start, end }: Span): Change {
  const zone = layout.zones.find((each) => each.start <= start && start < each.end)
  const floor = zone?.start ?? 0
  const ceiling = zone?.end ?? text.length
  let from = start
  while (from > floor && /\s/.test(text[from - 1]!)) from--
  let to = end
  while (to < ceiling && /\s/.test(text[to]!)) to++
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  if (from === floor) return { span: { start, end: to }, text: '' }
  const isBeforeName = to === ceiling && BLANK_LINE.test(before) && /^\S/.test(text.slice(ceiling))
  if (isBeforeName) return { span: { start, end: to }, text: '' }
  if (to === ceiling || BLANK_LINE.test(after)) return { span: { start: from, end }, text: '' }
  if (/\n/.test(before)) return { span: { start, end: to }, text: '' }
  return { span: { start: from, end }, text: '' }
}
