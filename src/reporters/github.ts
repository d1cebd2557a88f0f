import type { FileError, Message } from '../core/report.js'
import type { Severity } from '../core/severity.js'
import { offeredSentences } from './in-context.js'
import { placeOf } from './place.js'
import type { DraftText, Reporter, ReportStream } from './reporter.js'
import { flatten } from './visible-text.js'
import { keepLines } from './xml-text.js'

/** GitHub shows so many annotations of one kind from one step and drops the others without a word. */
const MOST = 10
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'notice'
}

interface Annotation {
  readonly severity: Severity
  readonly properties: Readonly<Record<string, string | number | undefined>>
  readonly text: string
  /** The same for the log. */
  readonly line: string
}

/**
 * Workflow commands of GitHub Actions. The first ten of each kind become annotations; the others are plain lines of
 * the log, with a count at the end.
 */
export const github: Reporter = { name: 'github', start: startGithub }

function startGithub(): ReportStream {
  const counts = { error: 0, warning: 0, suggestion: 0 }
  const printed = (annotation: Annotation) =>
    ++counts[annotation.severity] > MOST ? `- ${logText(annotation.line)}\n` : command(annotation)
  return {
    begin: () => '',
    file: ({ filePath, drafts, texts }) =>
      drafts
        .flatMap(({ messages }, d) =>
          messages.map((message, m) =>
            printed(findingAnnotation(filePath, message, offered(message, texts?.[d], m)))
          )
        )
        .join(''),
    end(_summary, errors) {
      const failed = errors.map((error) => printed(errorAnnotation(error))).join('')
      return failed + moreLine(counts)
    }
  }
}

function findingAnnotation(filePath: string, message: Message, instead: string | undefined): Annotation {
  const { severity, ruleId } = message
  const place = placeOf(message)
  const said = flatten(message.message)
  const at = place ? `:${place.line}:${place.column}` : ''
  return {
    severity,
    properties: {
      file: filePath,
      line: place?.line,
      endLine: place?.endLine,
      // columns of a range over several lines are refused
      ...(place?.line === place?.endLine ? { col: place?.column, endColumn: place?.endColumn } : {}),
      title: ruleId
    },
    text: instead === undefined ? said : `${said}\n→ ${keepLines(instead.trim())}`,
    line: `${filePath}${at} ${severity} ${said} (${ruleId})`
  }
}

/** The first sentence that can be sent instead. */
function offered(message: Message, text: DraftText | undefined, index: number): string | undefined {
  return offeredSentences(message, text?.text, text?.findings[index]).find(
    (sentence) => sentence.trim() !== ''
  )
}

function errorAnnotation({ filePath, code, message }: FileError): Annotation {
  return {
    severity: 'error',
    properties: { file: filePath, title: code },
    text: keepLines(message),
    line: `${filePath} error ${message} (${code})`
  }
}

function command({ severity, properties, text }: Annotation): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(text)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(flatten(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The runner obeys `##[command]` anywhere in a line. */
function logText(text: string): string {
  return flatten(text).replaceAll('##[', '## [')
}

function moreLine(counts: Readonly<Record<Severity, number>>): string {
  const more = (Object.keys(counts) as Severity[])
    .map((severity) => ({ severity, left: counts[severity] - MOST }))
    .filter(({ left }) => left > 0)
    .map(({ severity, left }) => `${left} more ${severity}${left === 1 ? '' : 's'}`)
  return more.length === 0 ? '' : `${more.join(', ')} in the log above, without an annotation\n`
}
