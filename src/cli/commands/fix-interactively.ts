import { LevelheadError } from '../../core/errors.js'
import type { Io } from '../../platform/io.js'
import type { ExitCode } from '../../run/exit-code.js'
import { type Choice, type Question, walkFindings } from '../../run/fix-by-hand.js'
import type { LintRequest } from '../../run/lint-run.js'
import { runLint } from '../../run/lint-run.js'

const CANCELLED = 130

/** Walks through the findings of the files, asks what to do with each, writes what was chosen, and lints again. */
export async function fixInteractively(request: LintRequest, io: Io): Promise<ExitCode> {
  try {
    await walkFindings(request, io, (question) => ask(question, io))
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return CANCELLED
    if (!(error instanceof LevelheadError)) throw error
    await io.stderr.write(`levelhead: ${error.message}\n`)
    return 2
  }
  return runLint({ ...request, fix: 'no' }, io)
}

async function ask(question: Question, io: Io): Promise<Choice> {
  const { default: inquirer } = await import('inquirer')
  const prompt = inquirer.createPromptModule({ output: process.stderr })
  await io.stderr.write(`\n${question.place}  ${question.message}\n  ${question.sentence}\n`)
  const { action } = await prompt([
    {
      type: 'select',
      name: 'action',
      message: 'What should stand there?',
      pageSize: 12,
      choices: [
        ...question.options.map((option, index) => ({ name: option.sentence || '(delete)', value: `take ${index}` })),
        { name: 'Write it myself', value: 'edit' },
        { name: 'Leave it', value: 'skip' },
        ...(question.canIgnore ? [{ name: 'Leave it and do not report it again', value: 'ignore' }] : []),
        { name: 'Stop here', value: 'stop' }
      ]
    }
  ])
  if (action !== 'edit') return toChoice(action as string)
  const { text } = await prompt([
    { type: 'input', name: 'text', message: 'Text in its place:', default: question.options[0]?.text ?? question.actual }
  ])
  return { kind: 'edit', text: text as string }
}

function toChoice(action: string): Choice {
  if (action.startsWith('take ')) return { kind: 'take', index: Number(action.slice(5)) }
  return { kind: action as 'skip' | 'ignore' | 'stop' }
}
