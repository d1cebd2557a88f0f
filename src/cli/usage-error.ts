import type { CommanderError } from 'commander'
import { UsageError } from '../core/errors.js'
import { visibleControls } from '../core/visible-controls.js'

/** The error of the argument parser in the words of this program, on one line. */
export function usageError({ code, message }: CommanderError): UsageError {
  const text = message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.+?)\?\)$/s, '; did you mean $1?')
    .replace(/is invalid\. Expected/, 'is invalid; expected')
    .replace(/\.$/, '')
  const remedy = /did you mean|expected /i.test(text)
    ? {}
    : { remedy: '“levelhead --help” shows what can be given' }
  return new UsageError({ code: code.replace(/^commander\./, ''), what: visibleControls(text), ...remedy })
}
