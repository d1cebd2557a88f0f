import { maskAll } from '../../redact/mask.js'
import type { Redactor } from '../../redact/redactor.js'

/** What is told of a text in words of it, by key: masked as the text is, or as a whole. */
const SAID = new Set(['actual', 'who'])
const WHOLE = new Set(['value', 'name', 'address'])

/** What was understood of a message, masked as the message is. Kinds, places and dates stay. */
export function redactPassages<T>(said: T, redactor: Redactor): T {
  return redacted(said, redactor, '') as T
}

function redacted(value: unknown, redactor: Redactor, key: string): unknown {
  if (Array.isArray(value)) return value.map((each) => redacted(each, redactor, key))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, redacted(each, redactor, name)])
    )
  }
  if (WHOLE.has(key)) return typeof value === 'string' ? maskAll(value) : null
  return SAID.has(key) && typeof value === 'string' ? redactor.said(value) : value
}
