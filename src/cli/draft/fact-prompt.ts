import { createPrompt, isEnterKey, makeTheme, useKeypress, usePrefix, useState } from '@inquirer/core'
import { visibleControls } from '../../core/visible-controls.js'
import { displayWidth } from '../../reporters/cells.js'
import type { DraftWords } from '../../reporters/words/draft-words.js'
import { framedReply, setLines } from './framed-reply.js'

/** What a terminal shows at once. */
export interface Screen {
  readonly columns: number
  readonly rows: number
}

/** One question for a fact. */
export interface FactQuestion {
  readonly message: string
  readonly example: string
  readonly required: boolean
  readonly words: Pick<DraftWords, 'forInstance' | 'mayPass' | 'isNeeded'>
  /** The terminal as it is now; asked at each key, since people resize windows. */
  readonly screen: () => Screen
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
  const message = visibleControls(question.message)
  const shown = visibleControls(value)
  const screen = question.screen()
  if (status === 'done') return answered(`${prefix} `, message, shown.trim() || '-', screen)
  const head = `${prefix} ${message}`
  const taken = rowsOf(`? ${message}`, screen) + rowsOf(`  ${shown}`, screen)
  return [`${head}\n  ${shown}`, beneath(question, value, error, screen.rows - taken).join('\n')]
})

function answered(lead: string, message: string, answer: string, { columns }: Screen): string {
  const [first = '', ...rest] = setLines(`${message} ${answer}`, columns)
  return [lead + first.trimStart(), ...rest].join('\n')
}

/** Rows that a line fills, with the place of the cursor behind it. */
function rowsOf(line: string, { columns }: Screen): number {
  return Math.floor(displayWidth(line) / columns) + 1
}

function problemOf({ required, check, words }: FactQuestion, value: string): string | undefined {
  if (value.trim() !== '') return check(value)
  return required ? words.isNeeded : undefined
}

/** What fits into the rows below the answer: a screen that scrolls cannot be drawn anew at the next key. */
function beneath(question: FactQuestion, value: string, error: string | undefined, rows: number): string[] {
  const { words, example, required, preview } = question
  const { columns } = question.screen()
  const hint = `${words.forInstance}: ${example}${required ? '' : `  ${words.mayPass}`}`
  const wrong = error ?? (value.trim() === '' ? undefined : question.check(value))
  const notes = [...setLines(hint, columns), ...(wrong === undefined ? [] : setLines(wrong, columns, '! '))]
  const reply = framedReply(preview(value), columns)
  if (notes.length + reply.length <= rows) return [...notes, ...reply]
  const before = framedReply(preview(''), columns)
  const changed = reply.findIndex((line, i) => line !== before[i])
  return [...notes, ...partAround(reply, Math.max(changed, 0), rows - notes.length)].slice(
    0,
    Math.max(rows, 0)
  )
}

const LEFT_OUT = '  │ …'

/** So many lines, with the one at `at` among them; what is left out above and below is marked. */
function partAround(lines: readonly string[], at: number, count: number): string[] {
  if (count <= 0) return []
  const start = Math.max(0, Math.min(at - Math.floor(count / 3), lines.length - count))
  const part = lines.slice(start, start + count)
  if (start > 0) part[0] = LEFT_OUT
  if (start + count < lines.length && count > 1) part[count - 1] = LEFT_OUT
  return part
}
