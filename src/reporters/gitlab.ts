import type { FileError, Message } from '../core/report.js'
import type { Severity } from '../core/severity.js'
import { createFingerprints, digest, type Fingerprints } from './fingerprint.js'
import { jsonText } from './json-text.js'
import { placeOf } from './place.js'
import type { Reporter, ReportStream } from './reporter.js'
import { flatten } from './visible-text.js'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', suggestion: 'info' }

/** GitLab Code Quality: one JSON array of issues, one a line. Files that failed are blockers on their first line. */
export const gitlab: Reporter = { name: 'gitlab', start: startGitlab }

function startGitlab(): ReportStream {
  const fingerprints = createFingerprints()
  let separator = '\n'
  const listed = (issues: readonly object[]) => {
    let out = ''
    for (const issue of issues) {
      out += separator + jsonText(issue)
      separator = ',\n'
    }
    return out
  }
  return {
    begin: () => '[',
    file: ({ filePath, drafts }) =>
      listed(drafts.flatMap(({ messages }) => messages).map((each) => issueOf(each, filePath, fingerprints))),
    end: (_summary, errors) => `${listed(errors.map(errorIssue))}${separator === '\n' ? '' : '\n'}]\n`
  }
}

function issueOf(message: Message, filePath: string, fingerprints: Fingerprints): object {
  return {
    description: flatten(message.message),
    check_name: message.ruleId,
    fingerprint: digest([fingerprints.of(filePath, message)]).slice(0, 32),
    severity: SEVERITY[message.severity],
    location: { path: pathOf(filePath), lines: linesOf(message) }
  }
}

function linesOf(message: Message): object {
  const place = placeOf(message)
  if (!place) return { begin: 1 }
  return place.endLine > place.line ? { begin: place.line, end: place.endLine } : { begin: place.line }
}

function errorIssue({ filePath, code, message }: FileError): object {
  return {
    description: flatten(message),
    check_name: code,
    fingerprint: digest([code, filePath, message]).slice(0, 32),
    severity: 'blocker',
    location: { path: pathOf(filePath), lines: { begin: 1 } }
  }
}

/** GitLab knows files by their path from the root of the repository, without `./`. */
function pathOf(filePath: string): string {
  return filePath.replace(/^(?:\.\/)+/, '')
}
