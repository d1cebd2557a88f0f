import type { LocatedSuggestion, Message } from '../core/report.js'
import { jsonText } from './json-text.js'

/** Texts of rules come again and again; so many are kept as they are written. */
const MOST_KEPT = 2000
const kept = new Map<string, string>()

/** Messages as `jsonText` writes what `shapeMessage` makes of each, in half the time: an archive is mostly these. */
export function messagesJson(messages: readonly Message[]): string {
  let out = '['
  for (const message of messages) out += `${out.length > 1 ? ',' : ''}${messageJson(message)}`
  return `${out}]`
}

function messageJson(message: Message): string {
  const { ruleId, category, severity, why, url, line, column, endLine, endColumn, range, partRange } = message
  const part = range === null && partRange ? `,"partRange":[${partRange[0]},${partRange[1]}]` : ''
  return (
    `{"ruleId":${again(ruleId)},"category":"${category}","severity":"${severity}"` +
    `,"message":${jsonText(message.message)},"why":${again(why)},"url":${again(url)}` +
    `,"line":${line},"column":${column},"endLine":${endLine},"endColumn":${endColumn}` +
    `,"range":${rangeJson(range)}${part},"actual":${jsonText(message.actual)}` +
    `,"suggestions":${suggestionsJson(message.suggestions)}}`
  )
}

function suggestionsJson(suggestions: readonly LocatedSuggestion[]): string {
  let out = '['
  for (const { range, text, kind } of suggestions) {
    out += `${out.length > 1 ? ',' : ''}{"range":${rangeJson(range)},"text":${jsonText(text)},"kind":"${kind}"}`
  }
  return `${out}]`
}

function rangeJson(range: readonly [number, number] | null): string {
  return range === null ? 'null' : `[${range[0]},${range[1]}]`
}

function again(text: string): string {
  const known = kept.get(text)
  if (known !== undefined) return known
  const written = jsonText(text)
  if (kept.size < MOST_KEPT) kept.set(text, written)
  return written
}
