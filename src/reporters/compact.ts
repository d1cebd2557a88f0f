import type { FileError } from '../core/report.js'
import type { FileResults, Reporter } from './reporter.js'
import { escapeControls, flatten } from './visible-text.js'

/**
 * `path:line:column: severity message (rule)`, one line a finding; files that failed stand at 1:1. Editors read the
 * severity, so it is the same word in every language.
 */
export const compact: Reporter = {
  name: 'compact',
  omitsSuggestions: true,
  start: () => ({
    begin: () => '',
    file: fileLines,
    end: (_summary, errors) => errors.map(errorLine).join('')
  })
}

function fileLines({ drafts }: FileResults): string {
  let out = ''
  for (const { filePath, messages } of drafts) {
    const path = escapeControls(filePath)
    for (const { line, column, severity, message, ruleId } of messages) {
      out += `${path}:${line}:${column}: ${severity} ${flatten(message)} (${ruleId})\n`
    }
  }
  return out
}

function errorLine({ filePath, code, message }: FileError): string {
  return `${escapeControls(filePath)}:1:1: error ${flatten(message)} (${code})\n`
}
