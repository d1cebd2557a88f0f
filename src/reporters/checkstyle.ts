import type { DraftResult, FileError } from '../core/report.js'
import type { Severity } from '../core/severity.js'
import { placeOf } from './place.js'
import type { FileResults, Reporter } from './reporter.js'
import { flatten } from './visible-text.js'
import { xmlAttributes } from './xml-text.js'

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info'
}

/** Checkstyle XML, which most build servers read: one `file` a file, one `error` a finding. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  start: () => ({
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0">\n',
    file: ({ filePath, drafts }: FileResults) => fileElement(filePath, drafts.flatMap(findings)),
    end: (_summary, errors) => `${errors.map(errorElement).join('')}</checkstyle>\n`
  })
}

function findings({ messages }: DraftResult): string[] {
  return messages.map((finding) => {
    const place = placeOf(finding)
    return element({
      line: place?.line,
      column: place?.column,
      severity: SEVERITY[finding.severity],
      message: flatten(finding.message),
      source: finding.ruleId
    })
  })
}

function errorElement({ filePath, code, message }: FileError): string {
  return fileElement(filePath, [element({ severity: 'error', message: flatten(message), source: code })])
}

function fileElement(filePath: string, children: readonly string[]): string {
  return `  <file${xmlAttributes({ name: filePath })}>\n${children.join('')}  </file>\n`
}

function element(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return `    <error${xmlAttributes(attributes)}/>\n`
}
