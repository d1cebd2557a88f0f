import type { Span } from '../core/span.js'
import { icuBranches } from './icu-branches.js'
import { TEMPLATE_KEYWORDS } from './words/template-keywords.js'

/** A placeholder that a system puts a value in. Offsets are UTF-16. */
export interface Placeholder extends Span {
  /** What it is written in: `{{}}`, `{%%}`, `%{}`, `#{}`, `${}`, `{}`, `*||*`, `{!}`, `%s`. */
  readonly form: string
  /** Without blanks, filters and fallback. */
  readonly name: string
  /** Offset of the name. */
  readonly nameStart: number
  readonly hasFallback: boolean
}

const FALLBACK = /fallback|\|\s*default\b|\|\|/
/** The longest opener first; the content is the first group that is there. */
const FORMS: readonly (readonly [form: string, expression: string])[] = [
  ['{{}}', '\\{\\{\\{?([^{}\\n]{1,300})\\}?\\}\\}'],
  ['{%%}', '\\{%([a-zA-Z.]+(?:,\\s*fallback=[^}\\n]{0,200})?)%\\}'],
  ['', '\\{%[^}\\n]{0,600}%\\}'],
  ['%{}', '%\\{([^{}\\n]{1,120})\\}'],
  ['#{}', '#\\{([^{}\\n]{1,120})\\}'],
  ['$' + '{}', '\\$\\{([^{}\\n]{1,120})\\}'],
  ['{!}', '\\{!([^{}\\n]{1,200})\\}'],
  ['*||*', '\\*\\|([^|\\n]{1,120})\\|\\*'],
  ['%s', '(?<![\\p{N}%])%((?:\\([A-Za-z_]\\w{0,60}\\)|\\d{1,2}\\$)?[sdif@])'],
  ['{}', '\\{(\\d{1,3}|[\\p{L}_$@][\\w.$-]{0,60})(?:\\s*[|,:][^{}\\n]{0,120})?[{}]']
]
const ANY = new RegExp(FORMS.map(([, expression]) => expression).join('|'), 'gu')
/** Blocks, comments, partials and statements put no value in. */
const CONTROL = /^(?:[#/^!>&]|(?:else|if|unless|each|with|var|inlinecss|template|layout|depend)\b)/
const NAME = /^[\w$@.[\]-]+(?:\([A-Za-z_]\w*\))?/

/** Every placeholder that stands for a value, in reading order. */
export function placeholdersIn(text: string): Placeholder[] {
  if (!/[{%|]/.test(text)) return []
  const found: Placeholder[] = []
  const branches = icuBranches(text)
  for (const match of text.matchAll(ANY)) {
    if (branches.has(match.index)) continue
    const group = match.findIndex((part, i) => i > 0 && part !== undefined)
    const content = match[group]
    if (content === undefined) continue
    const form = groups[group - 1]!
    const placeholder = read(form, content, match)
    if (placeholder) found.push(placeholder)
  }
  return found
}

/** The forms that have a group, in the order of the groups. */
const groups: readonly string[] = FORMS.flatMap(([form]) => (form === '' ? [] : [form]))

function read(form: string, content: string, { 0: whole, index }: RegExpExecArray): Placeholder | undefined {
  const bare = content.replace(/^[~\s]+/, '')
  if (form === '{{}}' && CONTROL.test(bare)) return undefined
  if (form === '{%%}' && TEMPLATE_KEYWORDS.has(bare)) return undefined
  const name = form === '%s' ? bare : NAME.exec(bare)?.[0]
  if (name === undefined) return undefined
  const nameStart = index + whole.indexOf(content) + content.length - bare.length
  const end = index + whole.length
  return { form, name, start: index, end, nameStart, hasFallback: FALLBACK.test(content) }
}
