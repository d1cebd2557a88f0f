import { createPrompt, isEnterKey, makeTheme, useKeypress, usePrefix, useState } from '@inquirer/core'
import { visibleControls, visibleLines } from '../../core/visible-controls.js'
import type { DraftWords } from '../../reporters/words/draft-words.js'
import { piece, wrap } from '../../reporters/wrap.js'

/** One question for a fact. */
export interface FactQuestion {
  readonly message: string
  readonly example: string
  readonly required: boolean
  readonly words: Pick<DraftWords, 'forInstance' | 'mayPass' | 'isNeeded'>
  /** Columns of the terminal. */
  readonly width: number
  /** What is wrong with an answer; undefined: it can be taken. Asked at each key. */
  readonly check: (value: string) => string | undefined
  /** The reply with the answer in it. */
  readonly preview: (value: string) => string
}

/** Asks for a fact; shows beneath it what is wrong with the answer, or the reply as it grows. */
export const factPrompt = createPrompt<string, FactQuestion>((question, done) => {
  const [value, setValue] = useState('')
  const [status, setStatus] = useState<'idle' | 'done'>('idle')
  const [error, setError] = useState<string | undefined>(undefined)
  const theme = makeTheme({})
  const prefix = usePrefix({ status, theme })
  useKeypress((key, line) => {
    if (status === 'done') return
    if (!isEnterKey(key)) {
      setValue(line.line)
      setError(undefined)
      return
    }
    const wrong = problemOf(question, value)
    if (wrong === undefined) {
      setStatus('done')
      done(value.trim())
      return
    }
    // the line was taken away by Enter
    line.write(value)
    setError(wrong)
  })
  const head = `${prefix} ${visibleControls(question.message)}`
  const shown = visibleControls(value)
  if (status === 'done') return `${head} ${shown.trim() === '' ? '-' : shown.trim()}`
  return [`${head}\n  ${shown}`, visibleLines(beneath(question, value, error))]
})

function problemOf({ required, check, words }: FactQuestion, value: string): string | undefined {
  if (value.trim() !== '') return check(value)
  return required ? words.isNeeded : undefined
}

function beneath(question: FactQuestion, value: string, error: string | undefined): string {
  const { words, example, required } = question
  const hint = `  ${words.forInstance}: ${example}${required ? '' : `  ${words.mayPass}`}`
  const wrong = error ?? (value.trim() === '' ? undefined : question.check(value))
  const mark = wrong === undefined ? '' : `\n  ! ${wrong.replaceAll('\n', '\n  ')}`
  const reply = question
    .preview(value)
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapped(line, question.width - 5))
    .map((line) => `  │ ${line}`)
  return [`${hint}${mark}`, ...reply].join('\n')
}

function wrapped(line: string, width: number): string[] {
  return line === '' ? [''] : wrap([piece(line)], { width, indent: 0, hang: 0 })
}
