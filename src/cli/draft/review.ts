import type { LanguageCode } from '../../core/draft.js'
import type { Finding } from '../../core/finding.js'
import type { Drafted } from '../../draft/draft.js'
import type { Io } from '../../platform/io.js'
import { type DraftWords, draftWords } from '../../reporters/words/draft-words.js'
import { type Words, wordsOf } from '../../reporters/words.js'
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
  { io, uiLang }: { readonly io: Io; readonly uiLang: LanguageCode }
): Promise<Reviewed> {
  let { text } = drafted
  const words = draftWords(uiLang)
  const { severities } = wordsOf(uiLang)
  let findings: readonly Finding[] = drafted.findings
  for (;;) {
    await say(io, `\n${framed(text)}\n${findingLines(findings, words, severities)}\n`)
    const decision = await prompts.pick({ message: words.whatNow, choices: choicesIn(words) })
    if (decision === 'accept' || decision === 'quit') return { decision, text }
    if (decision === 'copy') await copy(text, words, io)
    if (decision === 'edit') {
      const { editText } = await import('../../platform/edit-text.js')
      text = editText(text, io.env)
    }
    findings = lint(text)
  }
}

function choicesIn(words: DraftWords) {
  return [
    { name: words.accept, value: 'accept' },
    { name: words.edit, value: 'edit' },
    { name: words.lintAgain, value: 'lint' },
    { name: words.copy, value: 'copy' },
    { name: words.quit, value: 'quit' }
  ]
}

/** Copies a reply and says on standard error how. */
export async function copy(text: string, words: DraftWords, io: Io): Promise<void> {
  const { copyText } = await import('../../platform/clipboard.js')
  const how = await copyText(text, io.env, io.stderr)
  await io.stderr.write(`${words.note}: ${how === undefined ? words.noClipboard : words.copied(how)}\n`)
}

function framed(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n')
}

function findingLines(
  findings: readonly Finding[],
  words: DraftWords,
  severities: Words['severities']
): string {
  if (findings.length === 0) return `  ${words.clean}\n`
  return findings
    .map(({ severity, message, ruleId, suggestions }) => {
      const better = suggestions[0]?.text
      return `  ${severities[severity]}: ${message} (${ruleId})${better ? `\n    ${words.sayInstead}: ${better}` : ''}\n`
    })
    .join('')
}
