import type { LanguageCode } from '../../core/draft.js'
import { errorText, InputError } from '../../core/errors.js'
import type { Finding } from '../../core/finding.js'
import type { Drafted } from '../../draft/draft.js'
import type { Io } from '../../platform/io.js'
import { terminalWidth } from '../../platform/terminal.js'
import { type DraftWords, draftWords } from '../../reporters/words/draft-words.js'
import { type Words, wordsOf } from '../../reporters/words.js'
import { say } from '../../run/show.js'
import { sayIn } from '../ui-language.js'
import { framedReply, setLines } from './framed-reply.js'
import type { Prompts } from './interview.js'

/** What the person decides over the finished reply. */
export interface Reviewed {
  readonly decision: 'accept' | 'quit'
  readonly text: string
}

interface ReviewDesk {
  readonly io: Io
  readonly uiLang: LanguageCode
}

/** Shows the reply and asks what to do with it, until it is accepted or left. */
export async function review(
  drafted: Drafted,
  lint: (text: string) => readonly Finding[],
  prompts: Prompts,
  { io, uiLang }: ReviewDesk
): Promise<Reviewed> {
  let { text } = drafted
  const words = draftWords(uiLang)
  const { severities } = wordsOf(uiLang)
  let findings: readonly Finding[] = drafted.findings
  const shown = (reply: string, faults: readonly Finding[]) => {
    const columns = terminalWidth(io.stderr.columns)
    return [...framedReply(reply, columns), ...findingLines(faults, words, severities, columns)].join('\n')
  }
  for (;;) {
    await say(io, `\n${shown(text, findings)}\n\n`)
    const decision = await prompts.pick({ message: words.whatNow, choices: choicesIn(words) })
    if (decision === 'accept' || decision === 'quit') return { decision, text }
    if (decision === 'copy') await copy(text, words, io)
    if (decision === 'edit') text = await edited(text, { io, uiLang })
    findings = lint(text)
  }
}

/** What came back from the editor; where that fails, it is said and the reply stays. */
async function edited(text: string, { io, uiLang }: ReviewDesk): Promise<string> {
  const { editText } = await import('../../platform/edit-text.js')
  try {
    return editText(text, io.env)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    await io.stderr.write(`levelhead: ${errorText(error, await sayIn(uiLang))}\n`)
    return text
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
  await io.stderr.write(
    `${words.note}: ${how === undefined ? words.noClipboard : words.copied(how.program)}\n`
  )
}

function findingLines(
  findings: readonly Finding[],
  words: DraftWords,
  severities: Words['severities'],
  columns: number
): string[] {
  if (findings.length === 0) return setLines(words.clean, columns)
  return findings.flatMap(({ severity, message, ruleId, suggestions }) => {
    const better = suggestions[0]?.text
    const said = `${severities[severity]}: ${message} (${ruleId})`
    return setLines(better ? `${said}\n${words.sayInstead}: ${better}` : said, columns)
  })
}
