import type { Drafted, LookAt } from '../../draft/draft.js'
import { isRequired, knownFacts } from '../../draft/play.js'
import { answer, draftOf, nextField, type Session } from '../../draft/session.js'
import type { DraftWords } from '../../reporters/words/draft-words.js'
import { refusalText } from '../../run/draft-run.js'
import type { FactQuestion } from './fact-prompt.js'

/** How the person is asked. */
export interface Prompts {
  fact(question: Omit<FactQuestion, 'screen'>): Promise<string>
  pick(question: PickQuestion): Promise<string>
}

export interface PickQuestion {
  readonly message: string
  readonly choices: readonly PickChoice[]
}

export interface PickChoice {
  readonly name: string
  readonly value: string
  /** Said beneath the list while the choice is marked. */
  readonly about?: string
}

/** What looks at each answer, and what is said around the questions. */
export interface InterviewDesk {
  readonly lookAt: LookAt
  readonly words: DraftWords
}

/** Asks for everything that is still open; `keep` is told of each session, so that nothing is lost. */
export async function interview(
  start: Session,
  desk: InterviewDesk,
  prompts: Prompts,
  keep: (session: Session) => void
): Promise<Session> {
  let session = start
  for (let field = nextField(session); field !== undefined; field = nextField(session)) {
    const value = await ask(session, field, desk, prompts)
    const answered = answer(session, field, value, desk.lookAt)
    if (!('session' in answered)) continue
    session = answered.session
    keep(session)
  }
  return session
}

function ask(
  session: Session,
  name: string,
  { lookAt, words }: InterviewDesk,
  prompts: Prompts
): Promise<string> {
  const { play, facts } = session
  const field = play.fields[name]!
  if (field.values) {
    return prompts.pick({
      message: field.prompt,
      choices: field.values.map((value) => ({ name: value, value }))
    })
  }
  const known = remembered((value: string) => answer(session, name, value, lookAt))
  return prompts.fact({
    message: `${field.prompt}  [--${name}]`,
    example: field.example,
    required: isRequired(play, name, knownFacts(play, facts)),
    words,
    check(value) {
      const answered = known(value)
      return 'refused' in answered ? refusalText(answered.refused, value, words) : undefined
    },
    preview(value) {
      const answered = known(value)
      return replyOf('session' in answered ? answered.session : session, lookAt).text
    }
  })
}

function replyOf(session: Session, lookAt: LookAt): Drafted {
  return draftOf(session, lookAt)
}

/** The last answer, since it is asked for several times at each key. */
function remembered<T>(make: (value: string) => T): (value: string) => T {
  let last: { readonly value: string; readonly made: T } | undefined
  return (value) => {
    if (last?.value !== value) last = { value, made: make(value) }
    return last.made
  }
}
