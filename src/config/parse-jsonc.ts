import { createLineIndex } from '../core/line-index.js'
import { type DataPath, type ParsedSource, SyntaxFault } from './source-text.js'

const MAX_DEPTH = 64
// Sticky, each linear: one pass over what it takes.
const BLANK = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y
const STRING = /"(?:[^"\\\r\n]|\\[^\r\n])*"/y
const SCALAR = /-?\d[\d.eE+-]*|[A-Za-z_$][\w$]*/y

/**
 * Reads JSON with comments and trailing commas. Throws SyntaxFault at the place of the fault, also for a key
 * that is given twice in one object.
 */
export function parseJsonc(text: string): ParsedSource {
  const lines = createLineIndex(text)
  const places = new Map<string, number>()
  let at = 0

  const fail = (message: string, offset = at): never => {
    throw new SyntaxFault(message, lines.positionAt(offset))
  }
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  const peek = (): string => {
    take(BLANK)
    return text[at] ?? ''
  }
  const shown = (): string => (at >= text.length ? 'end of the file' : JSON.stringify(text[at]))

  function value(path: DataPath): unknown {
    const first = peek()
    places.set(placeKey(path, 'value'), at)
    if (path.length > MAX_DEPTH) fail(`Nested deeper than ${MAX_DEPTH} levels`)
    if (first === '{') return object(path)
    if (first === '[') return array(path)
    if (first === '"') return string()
    const start = at
    const word = take(SCALAR)
    if (word === '') fail(`Unexpected ${shown()}, expected a value`)
    return parsed(word, start)
  }

  function parsed(source: string, start: number): unknown {
    try {
      return JSON.parse(source)
    } catch {
      return fail(
        `Unexpected ${source.length > 40 ? `${source.slice(0, 40)}…` : source}, expected a value`,
        start
      )
    }
  }

  function string(): string {
    const start = at
    const source = take(STRING)
    if (source === '') fail('A text in quotes does not end on its line', start)
    return parsed(source, start) as string
  }

  function object(path: DataPath): Record<string, unknown> {
    const entries = new Map<string, unknown>()
    list('}', () => {
      if (peek() !== '"') fail(`Unexpected ${shown()}, expected a key in double quotes or "}"`)
      const start = at
      const key = string()
      if (entries.has(key)) fail(`The key "${key}" is given twice`, start)
      places.set(placeKey([...path, key], 'key'), start)
      if (peek() !== ':') fail(`Unexpected ${shown()}, expected ":" after the key "${key}"`)
      at++
      entries.set(key, value([...path, key]))
    })
    // Unlike an assignment, this makes `__proto__` a key like any other.
    return Object.fromEntries(entries)
  }

  function array(path: DataPath): unknown[] {
    const items: unknown[] = []
    list(']', () => items.push(value([...path, items.length])))
    return items
  }

  function list(end: string, item: () => void): void {
    at++
    while (peek() !== end) {
      item()
      const next = peek()
      if (next === ',') at++
      else if (next !== end) fail(`Unexpected ${shown()}, expected "," or "${end}"`)
    }
    at++
  }

  const root = value([])
  if (peek() !== '') fail(`Unexpected ${shown()} after the end of the document`)
  return {
    value: root,
    locate(path, part = 'value') {
      const offset = places.get(placeKey(path, part)) ?? places.get(placeKey(path, 'value'))
      return offset === undefined ? undefined : lines.positionAt(offset)
    }
  }
}

function placeKey(path: DataPath, part: 'key' | 'value'): string {
  return `${part} ${JSON.stringify(path)}`
}
