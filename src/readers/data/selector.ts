import { InputError } from '../../core/errors.js'

/** One step of a selector. A condition keeps the values for which it holds. */
export type SelectorStep =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'children' }
  | { readonly kind: 'leaves' }
  | { readonly kind: 'where'; readonly condition: Condition }

/** `path`, read from the value at hand, leads to something; with `equals`, to that text or to any other one. */
export interface Condition {
  readonly path: Selector
  readonly equals?: string
  readonly negated: boolean
}

export type Selector = readonly SelectorStep[]

const STEP =
  /\.?(?:(?<leaves>\*\*)|(?<any>\*)|(?<name>[\p{L}\p{N}_$-]+))|\[(?:(?<each>\*)|(?<index>-?\d{1,9})|(?<quoted>"(?:[^"\\]|\\.)*")|\?)/uy

const parsed = new Map<string, Selector>()

/**
 * Reads a selector, `macros[*].actions[?field=comment_value].value`: names with dots between them; `[*]` each item
 * or entry; `[2]`, `[-1]` one item; `["a.b"]` a name with other signs; `[?path]`, `[?path=text]`, `[?path!=text]`
 * those for which it holds; `**` all texts below; `.` the value itself; a `$` before it all counts for nothing. @throws InputError
 */
export function parseSelector(text: string): Selector {
  const known = parsed.get(text)
  if (known) return known
  const { steps, end } = readSteps(text, /^(?:\.|\$)(?=$)|^\$(?=[.[])/.exec(text)?.[0].length ?? 0)
  if (end < text.length || text === '') throw broken(text, end)
  parsed.set(text, steps)
  return steps
}

function readSteps(text: string, from: number): { steps: SelectorStep[]; end: number } {
  const steps: SelectorStep[] = []
  let at = from
  for (;;) {
    STEP.lastIndex = at
    const match = STEP.exec(text)
    if (!match) return { steps, end: at }
    const { leaves, any, name, each, index, quoted } = match.groups!
    at += match[0].length
    if (leaves) steps.push({ kind: 'leaves' })
    else if (any) steps.push({ kind: 'children' })
    else if (name !== undefined) steps.push({ kind: 'key', key: name })
    else {
      if (each) steps.push({ kind: 'children' })
      else if (index !== undefined) steps.push({ kind: 'index', index: Number(index) })
      else if (quoted !== undefined) steps.push({ kind: 'key', key: unquoted(quoted, text, at) })
      else {
        const { condition, end } = readCondition(text, at)
        steps.push({ kind: 'where', condition })
        at = end
      }
      if (text[at] !== ']') throw broken(text, at)
      at++
    }
  }
}

function readCondition(text: string, from: number): { condition: Condition; end: number } {
  const { steps, end } = readSteps(text, from)
  if (steps.length === 0) throw broken(text, end)
  const sign = /^!?=/.exec(text.slice(end, end + 2))?.[0]
  if (!sign) return { condition: { path: steps, negated: false }, end }
  const start = end + sign.length
  const close = text.indexOf(']', start)
  if (close === -1) throw broken(text, text.length)
  const written = text.slice(start, close)
  const equals = written.startsWith('"') ? unquoted(written, text, start) : written
  return { condition: { path: steps, equals, negated: sign === '!=' }, end: close }
}

function unquoted(quoted: string, text: string, at: number): string {
  try {
    return JSON.parse(quoted)
  } catch {
    throw broken(text, at)
  }
}

function broken(text: string, at: number): InputError {
  return new InputError({
    code: 'selector',
    what: `A selector is broken at character ${at + 1}`,
    value: text === '' ? '(empty)' : text,
    expected: 'a path such as macros[*].actions[?field=comment_value].value'
  })
}
