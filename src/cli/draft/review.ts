import type { Finding } from '../../core/finding.js'
import type { Drafted } from '../../draft/draft.js'
import type { Io } from '../../platform/io.js'
import { say } from '../../run/show.js'
import type { Prompts } from './interview.js'

/** What the person decides over the finished reply. */
export interface Reviewed {
  readonly decision: 'accept' | 'quit'
  readonly text: string
}

/** Shows the reply and asks what to do with it, until it is accepted or left. */
export async function review(
  drafted: Drafted,
  lint: (text: string) => readonly Finding[],
  prompts: Prompts,
  io: Io
): Promise<Reviewed> {
  let { text } = drafted
  let findings: readonly Finding[] = drafted.findings
  for (;;) {
    await say(io, `\n${framed(text)}\n${findingLines(findings)}\n`)
    const decision = await prompts.pick({ message: 'What now?', choices: CHOICES })
    if (decision === 'accept' || decision === 'quit') return { decision, text }
    if (decision === 'copy') await copy(text, io)
    if (decision === 'edit') {
      const { editText } = await import('../../platform/edit-text.js')
      text = editText(text, io.env)
    }
    findings = lint(text)
  }
}

const CHOICES = [
  { name: 'Accept it', value: 'accept' },
  { name: 'Edit it in your editor', value: 'edit' },
  { name: 'Lint it again', value: 'lint' },
  { name: 'Copy it to the clipboard', value: 'copy' },
  { name: 'Quit without it', value: 'quit' }
]

/** Copies a reply and says on standard error how. */
export async function copy(text: string, io: Io): Promise<void> {
  const { copyText } = await import('../../platform/clipboard.js')
  const how = await copyText(text, io.env, io.stderr)
  await io.stderr.write(how === undefined ? 'note: there is no clipboard here\n' : `note: copied (${how})\n`)
}

function framed(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n')
}

function findingLines(findings: readonly Finding[]): string {
  if (findings.length === 0) return '  clean\n'
  return findings
    .map(({ severity, message, ruleId, suggestions }) => {
      const better = suggestions[0]?.text
      return `  ${severity}: ${message} (${ruleId})${better ? `\n    say instead: ${better}` : ''}\n`
    })
    .join('')
}
