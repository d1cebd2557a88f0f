/** The parts of a line that holds an ignore directive and nothing else. */
export interface DirectiveParts {
  readonly kind: 'disable-next-line' | 'disable' | 'enable'
  readonly rules: readonly string[]
  readonly reason?: string
}

const LONGEST = 1000
const OPENERS = [
  /^<!--+/,
  /^\{%-?\s*comment\s*-?%\}/,
  /^\{#/,
  /^\{\{!(?:--)?/,
  /^\/\*+/,
  /^\/\/+/,
  /^#+\.?/,
  /^;+/,
  /^%+/,
  /^--/
]
const CLOSERS = [/--+>$/, /\{%-?\s*endcomment\s*-?%\}$/, /#\}$/, /(?:--)?\}\}$/, /\*+\/$/]
const DIRECTIVE = /^levelhead-(disable-next-line|disable|enable)(?![\w-])/

/** Reads a trimmed line; undefined when it is anything but a directive, in a comment of any form or bare. */
export function directiveOf(line: string): DirectiveParts | undefined {
  if (line.length > LONGEST || !line.includes('levelhead-')) return undefined
  const bare = withoutComment(line)
  const head = DIRECTIVE.exec(bare)
  if (head === null) return undefined
  const rest = bare.slice(head[0].length)
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest)
  const names = (dashes === null ? rest : rest.slice(0, dashes.index)).split(/[\s,]+/).filter(Boolean)
  if (!names.every(isRuleName)) return undefined
  const reason = dashes === null ? '' : rest.slice(dashes.index + dashes[0].length).trim()
  const kind = head[1] as DirectiveParts['kind']
  return reason === '' ? { kind, rules: names } : { kind, rules: names, reason }
}

function withoutComment(line: string): string {
  let bare = line
  for (const opener of OPENERS) {
    const found = opener.exec(bare)
    if (found === null) continue
    bare = bare.slice(found[0].length).trim()
    break
  }
  for (const closer of CLOSERS) {
    const found = closer.exec(bare)
    if (found === null) continue
    bare = bare.slice(0, found.index).trim()
    break
  }
  return bare
}

/** `category/rule` or `category`; prose behind the word makes the line prose. */
function isRuleName(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/i.test(name)
}
