import type { Io } from '../../platform/io.js'
import { jsonText } from '../../reporters/json-text.js'
import { draftWords } from '../../reporters/words/draft-words.js'
import type { DraftDesk } from '../../run/draft-setup.js'
import type { ExitCode } from '../../run/exit-code.js'
import { print, say } from '../../run/show.js'

/**
 * A message that threatens violence or self-harm gets no stock reply: the plan of the team goes to standard error,
 * nothing to standard output but, with `--format json`, the plan as data. Ends with 1.
 */
export async function showCrisisPlan(
  { config: { crisis }, lang, uiLang }: Pick<DraftDesk, 'config' | 'lang' | 'uiLang'>,
  { format }: { readonly format?: string },
  io: Io
): Promise<ExitCode> {
  const { plan = null, contacts } = crisis
  if (format === 'json') {
    const shaped = { version: 1, play: 'crisis', lang, text: null, plan, contacts }
    await print(io, `${jsonText(shaped, 2)}\n`)
  }
  const words = draftWords(uiLang)
  const lines = [
    `${words.note}: ${words.mayThreaten}`,
    plan === null ? `${words.note}: ${words.noPlan}` : `${words.plan}: ${plan}`,
    ...contacts.map((contact) => `${words.contact}: ${contact}`),
    `${words.note}: ${words.stay}`
  ]
  await say(io, `${lines.join('\n')}\n`)
  return 1
}
