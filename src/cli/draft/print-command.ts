import { visibleControls } from '../../core/visible-controls.js'
import type { Facts, Play } from '../../draft/play.js'

/** The call that gives the same reply without asking, quoted for a POSIX shell. */
export function printedCommand(play: Play, facts: Facts, options: readonly string[]): string {
  const flags = Object.keys(play.fields).flatMap((name) => {
    const value = facts[name]
    if (value === undefined) return []
    // a field that is called as an option of the command can be set only
    return options.includes(`--${name}`)
      ? ['--set', quoted(`${name}=${value}`)]
      : [`--${name}`, quoted(value)]
  })
  return ['levelhead', 'draft', play.name, '--lang', play.lang, ...flags].join(' ')
}

function quoted(value: string): string {
  if (visibleControls(value) !== value) return ansiQuoted(value)
  return /^[\w@%+=:,./-]+$/.test(value) && !value.startsWith('-')
    ? value
    : `'${value.replaceAll("'", `'\\''`)}'`
}

/** With control characters as escapes, so that no terminal obeys them: `$'…'`, as bash, zsh and ksh read it. */
function ansiQuoted(value: string): string {
  return `$'${visibleControls(value.replace(/['\\]/g, '\\$&'))}'`
}
