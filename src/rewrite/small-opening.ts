import type { Layout } from '../core/zone.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { DraftStyle } from './draft-style.js'
import type { Change } from './piece-table.js'
import { inside } from './sentence-text.js'

interface Placed {
  readonly text: string
  readonly layout: Layout
}

/** Where the body goes on behind the comma of the greeting; undefined where it stands for itself. */
function goingOn({ text, layout }: Placed): number | undefined {
  const body = layout.zones.find(({ zone }) => zone === 'body')
  if (!body) return undefined
  const start = body.start + text.slice(body.start, body.end).search(/\S/)
  return start >= body.start && /,\s*$/.test(text.slice(0, start)) ? start : undefined
}

/** A body that began small behind the comma of its greeting does so again, whatever sentence opens it now. */
export function smallOpening(
  before: Placed,
  after: Placed,
  words: RewriteWords,
  style: DraftStyle
): Change | undefined {
  const was = goingOn(before)
  const is = goingOn(after)
  if (was === undefined || is === undefined) return undefined
  if (!/^\p{Ll}/u.test(before.text.slice(was)) || !/^\p{Lu}/u.test(after.text.slice(is))) return undefined
  const first = /^\S+/.exec(after.text.slice(is))![0]
  const small = inside(first, words, style)
  return small === first ? undefined : { span: { start: is, end: is + first.length }, text: small }
}
