import type { FileError } from '../core/report.js'
import type { FileResults, Reporter } from './reporter.js'
import { type Tongue, tongueFor } from './tongue.js'
import { escapeControls, flatten } from './visible-text.js'
import type { Words } from './words.js'

/** `path:line:column: severity message (rule)`, one line a finding; files that failed stand at 1:1. */
export const compact: Reporter = {
  name: 'compact',
  omitsSuggestions: true,
  start(options) {
    const tongue = tongueFor(options)
    return {
      begin: () => '',
      file: (results) => fileLines(results, tongue),
      end: (_summary, errors) => errors.map((error) => errorLine(error, tongue.frame())).join('')
    }
  }
}

function fileLines({ drafts }: FileResults, tongue: Tongue): string {
  let out = ''
  for (const draft of drafts) {
    const { filePath, messages } = draft
    const { severities } = tongue.of(draft)
    const path = escapeControls(filePath)
    for (const { line, column, severity, message, ruleId } of messages) {
      out += `${path}:${line}:${column}: ${severities[severity]} ${flatten(message)} (${ruleId})\n`
    }
  }
  return out
}

function errorLine({ filePath, code, message }: FileError, { severities }: Words): string {
  return `${escapeControls(filePath)}:1:1: ${severities.error} ${flatten(message)} (${code})\n`
}
