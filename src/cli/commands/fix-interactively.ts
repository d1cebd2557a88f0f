import { createLineIndex } from '../../core/line-index.js'
import { visibleControls } from '../../core/visible-controls.js'
import type { Io } from '../../platform/io.js'
import { terminalWidth, wantsColor } from '../../platform/terminal.js'
import { colorPalette, PLAIN_PALETTE } from '../../reporters/palette.js'
import { findingLines } from '../../reporters/pretty-finding.js'
import { type FixWords, fixWords } from '../../reporters/words/fix-words.js'
import type { Choice } from '../../run/apply-choice.js'
import type { ExitCode } from '../../run/exit-code.js'
import { walkFindings } from '../../run/fix-by-hand.js'
import { type LintRequest, runLint } from '../../run/lint-run.js'
import type { Question } from '../../run/question.js'

const CANCELLED = 130

/**
 * Walks through the findings of the files, asks what to do with each, writes what was chosen, and lints again. The
 * prompts go to stderr, the report of the last lint to stdout. Ctrl-C ends it with 130; finished files stay.
 */
export async function fixInteractively(request: LintRequest, io: Io): Promise<ExitCode> {
  const show = await headings(io)
  try {
    await walkFindings(request, io, async (question) => {
      await io.stderr.write(show(question))
      return answer(question, fixWords(request.uiLang ?? question.lang))
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return CANCELLED
    throw error
  }
  return runLint({ ...request, fix: 'no' }, io)
}

async function headings(io: Io): Promise<(question: Question) => string> {
  const colored = wantsColor({ env: io.env, isTTY: io.stderr.isTTY })
  const palette = colored ? await colorPalette() : PLAIN_PALETTE
  return ({ filePath, source, message }) => {
    const text = { text: source, lines: createLineIndex(source) }
    const width = terminalWidth(io.stderr.columns)
    const lines = findingLines({ ...message, suggestions: [] }, text, { palette, width })
    return `\n${palette.underline(visibleControls(filePath))}\n${lines.join('\n')}\n`
  }
}

async function answer(question: Question, words: FixWords): Promise<Choice> {
  const { default: inquirer } = await import('inquirer')
  const prompt = inquirer.createPromptModule({ output: process.stderr })
  const { action } = await prompt<{ action: Choice }>([
    {
      type: 'select',
      name: 'action',
      message: words.whatStands,
      pageSize: 12,
      choices: choicesOf(question, words)
    }
  ])
  if (action.kind !== 'edit') return action
  const { text } = await prompt<{ text: string }>([
    {
      type: 'input',
      name: 'text',
      message: words.yourSentence,
      default: withoutControls(action.text),
      prefill: 'editable'
    }
  ])
  return question.isRedacted && text.trim() === '' ? { kind: 'skip' } : { ...action, text: text.trim() }
}

/** A suggestion with an open slot is filled by hand, since only the person knows what stands in it. */
export function choicesOf(
  { options, sentence, canIgnore, isRedacted }: Question,
  words: FixWords
): { name: string; value: Choice }[] {
  return [
    ...options.map((option, index) => ({
      name: visibleControls(option.sentence) || words.leftOut,
      value: option.isOpen
        ? ({ kind: 'edit', index, text: isRedacted ? '' : option.sentence } as const)
        : ({ kind: 'take', index } as const)
    })),
    { name: words.write, value: { kind: 'edit', text: isRedacted ? '' : sentence } },
    { name: words.leave, value: { kind: 'skip' } },
    ...(canIgnore ? [{ name: words.ignore, value: { kind: 'ignore' } as const }] : []),
    { name: words.stop, value: { kind: 'stop' } }
  ]
}

/** For a line that is typed in: the terminal would take a control character for a key. */
function withoutControls(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, '')
}
