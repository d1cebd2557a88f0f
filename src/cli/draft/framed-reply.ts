import { visibleLines } from '../../core/visible-controls.js'
import { piece, wrap } from '../../reporters/wrap.js'

/** The lines of a reply as a terminal of so many columns shows it: behind a bar, broken between words. */
export function framedReply(text: string, columns: number): string[] {
  return visibleLines(text)
    .trimEnd()
    .split('\n')
    .flatMap((line) => (line === '' ? [''] : wrap([piece(line)], { width: columns - 5, indent: 0, hang: 0 })))
    .map((line) => `  │ ${line}`.trimEnd())
}

/** What is said beneath a question or a reply, broken between words; its first line begins with `mark`. */
export function setLines(text: string, columns: number, mark = ''): string[] {
  return visibleLines(text)
    .split('\n')
    .flatMap((line, i) => {
      const lead = i === 0 ? `  ${mark}` : '    '
      const [first = '', ...rest] = wrap([piece(line.trim())], {
        width: columns - 1,
        indent: lead.length,
        hang: 4
      })
      return [lead + first.trimStart(), ...rest]
    })
}
