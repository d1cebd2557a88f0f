import type { DraftResult, FileError, Message } from '../core/report.js'
import { jsonText } from './json-text.js'
import { placeOf } from './place.js'
import type { FileResults, Reporter, ReportStream } from './reporter.js'
import { flatten } from './visible-text.js'

/**
 * TAP version 14: one test a draft, with its findings in a YAML block. A draft with suggestions only is a TODO, which
 * harnesses do not count as a failure.
 */
export const tap: Reporter = { name: 'tap', start: startTap }

function startTap(): ReportStream {
  let count = 0
  return {
    begin: () => 'TAP version 14\n',
    file: ({ drafts }: FileResults) => drafts.map((draft) => draftTest(draft, ++count)).join(''),
    end: (_summary, errors) => `${errors.map((error) => errorTest(error, ++count)).join('')}1..${count}\n`
  }
}

function draftTest({ filePath, draft, messages }: DraftResult, number: number): string {
  const name = description(draft === undefined ? filePath : `${filePath} ${draft}`)
  if (messages.length === 0) return `ok ${number} - ${name}\n`
  const todo = messages.every(({ severity }) => severity === 'suggestion') ? ' # TODO suggestions only' : ''
  return `not ok ${number} - ${name}${todo}\n${block('findings', messages.map(shape))}`
}

function errorTest({ filePath, code, message }: FileError, number: number): string {
  return `not ok ${number} - ${description(filePath)}\n${block('errors', [{ code, message: flatten(message) }])}`
}

function shape(message: Message): object {
  const { ruleId, severity, actual, suggestions } = message
  const { line, column } = placeOf(message) ?? {}
  const offered = suggestions.map(({ text }) => text)
  return {
    rule: ruleId,
    severity,
    line,
    column,
    message: message.message,
    text: actual,
    suggestions: offered
  }
}

/** JSON is YAML, so nothing in a text can end the block. */
function block(key: string, items: readonly object[]): string {
  return `  ---\n  ${key}:\n${items.map((item) => `    - ${jsonText(item)}\n`).join('')}  ...\n`
}

/** A description must not begin a directive. */
function description(text: string): string {
  return flatten(text).replace(/[\\#]/g, '\\$&')
}
