import path from 'node:path'
import { visibleLines } from '../../core/visible-controls.js'
import type { Drafted } from '../../draft/draft.js'
import type { Facts, Play } from '../../draft/play.js'
import { draftOf, type Session, startSession } from '../../draft/session.js'
import type { Io } from '../../platform/io.js'
import { answersFile, forgetAnswers, loadAnswers, saveAnswers } from '../../platform/saved-answers.js'
import { draftWords } from '../../reporters/words/draft-words.js'
import type { DraftDesk } from '../../run/draft-setup.js'
import type { ExitCode } from '../../run/exit-code.js'
import { interview, type Prompts } from './interview.js'
import { review } from './review.js'

const CANCELLED = 130

/** What was kept of a draft that was left. */
export interface KeptDraft {
  readonly play: string
  readonly lang: string
  readonly facts: Facts
  readonly skipped: readonly string[]
}

/** The draft that was left, if there is one. */
export function keptDraft(io: Io): KeptDraft | undefined {
  const { play, lang, facts, skipped } = (loadAnswers(answersFile(io.env)) ?? {}) as Partial<KeptDraft>
  if (typeof play !== 'string' || typeof lang !== 'string' || typeof (facts ?? '') !== 'object')
    return undefined
  const answers = Object.entries(facts!).filter(([, value]) => typeof value === 'string')
  const passed = Array.isArray(skipped) ? skipped.filter((name) => typeof name === 'string') : []
  return { play, lang, facts: Object.fromEntries(answers), skipped: passed }
}

/** As people write it: `~/.local/state/…`. */
function nameOf(file: string, { env }: Io): string {
  const home = env.HOME ?? env.USERPROFILE
  const isBelow = home && file.startsWith(home + path.sep)
  return visibleLines(isBelow ? `~${file.slice(home.length)}` : file)
}

/**
 * Asks for what is missing, shows the reply and prints it when it is accepted. Ctrl-C ends it with 130; the answers
 * are kept for `--resume` until a draft is done.
 */
export async function draftByHand(
  play: Play,
  facts: Facts,
  skipped: readonly string[],
  { lookAt, uiLang }: Pick<DraftDesk, 'lookAt' | 'uiLang'>,
  prompts: Prompts,
  io: Io,
  print: (drafted: Drafted) => Promise<ExitCode>
): Promise<ExitCode> {
  const words = draftWords(uiLang)
  const file = answersFile(io.env)
  let isKept = false
  const keep = (session: Session) => {
    const { facts: answers, skipped: passed } = session
    isKept = saveAnswers(file, {
      play: play.name,
      lang: play.lang,
      facts: answers,
      skipped: passed
    } satisfies KeptDraft)
  }
  const left = async (code: 1 | typeof CANCELLED) => {
    await io.stderr.write(
      isKept && file !== undefined ? `\n${words.note}: ${words.kept(nameOf(file, io))}\n` : '\n'
    )
    return code
  }
  const start = { ...startSession(play, facts), skipped }
  keep(start)
  try {
    const session = await interview(start, { lookAt, words }, prompts, keep)
    const drafted = draftOf(session, lookAt)
    const lint = (text: string) => lookAt(text, play.lang).findings
    const { decision, text } = await review(drafted, lint, prompts, { io, uiLang })
    if (decision === 'quit') return left(1)
    const code = await print(
      text === drafted.text ? drafted : { ...drafted, text, refused: [], findings: lint(text) }
    )
    // a reply that nobody could print may be asked for again
    forgetAnswers(file)
    return code
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return left(CANCELLED)
    throw error
  }
}
