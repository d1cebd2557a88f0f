import type { DraftResult, FileError, Message } from '../core/report.js'
import { offeredSentences } from './in-context.js'
import { placeOf } from './place.js'
import type { DraftText, FileResults, Reporter } from './reporter.js'
import { flatten } from './visible-text.js'
import { xmlAttributes, xmlText } from './xml-text.js'

/**
 * JUnit XML: one suite a file, one case a finding; a draft without findings is one case that passes. Errors and
 * warnings are failures; suggestions are skipped cases, since they fail no run.
 */
export const junit: Reporter = {
  name: 'junit',
  start: () => ({
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="levelhead">\n',
    file: suite,
    end: (_summary, errors) => `${errors.map(errorSuite).join('')}</testsuites>\n`
  })
}

function suite({ filePath, drafts, texts }: FileResults): string {
  const messages = drafts.flatMap((draft) => draft.messages)
  const suggested = messages.filter(({ severity }) => severity === 'suggestion').length
  const attributes = {
    name: filePath,
    tests: messages.length + drafts.filter((draft) => draft.messages.length === 0).length,
    failures: messages.length - suggested,
    errors: 0,
    skipped: suggested
  }
  return suiteElement(
    attributes,
    drafts.flatMap((draft, i) => draftCases(draft, texts?.[i]))
  )
}

function draftCases({ filePath, draft, messages }: DraftResult, text: DraftText | undefined): string[] {
  const classname = draft === undefined ? filePath : `${filePath} ${draft}`
  if (messages.length === 0) return [`    <testcase${xmlAttributes({ name: 'levelhead', classname })}/>\n`]
  return messages.map((message, i) =>
    findingCase(message, classname, offeredSentences(message, text?.text, text?.findings[i]))
  )
}

function findingCase(message: Message, classname: string, offered: readonly string[]): string {
  const place = placeOf(message)
  const name = place ? `${message.ruleId} ${place.line}:${place.column}` : message.ruleId
  return testCase({ name, classname }, outcome(message, offered))
}

function outcome(message: Message, offered: readonly string[]): string {
  const { severity } = message
  const said = flatten(message.message)
  if (severity === 'suggestion') return `<skipped${xmlAttributes({ message: said })}/>`
  const attributes = xmlAttributes({ type: severity, message: said })
  return `<failure${attributes}>${xmlText(details(message, offered))}</failure>`
}

function details({ actual, why, ruleId }: Message, offered: readonly string[]): string {
  const instead = offered.filter((text) => text.trim() !== '').map((text) => `→ ${flatten(text)}`)
  return [`“${flatten(actual)}” (${ruleId})`, flatten(why), ...instead].join('\n')
}

function errorSuite({ filePath, code, message }: FileError): string {
  const fault = `<error${xmlAttributes({ type: code, message: flatten(message) })}/>`
  const attributes = { name: filePath, tests: 1, failures: 0, errors: 1, skipped: 0 }
  return suiteElement(attributes, [testCase({ name: code, classname: filePath }, fault)])
}

function suiteElement(
  attributes: Readonly<Record<string, string | number>>,
  cases: readonly string[]
): string {
  return `  <testsuite${xmlAttributes(attributes)}>\n${cases.join('')}  </testsuite>\n`
}

function testCase(attributes: Readonly<Record<string, string>>, child: string): string {
  return `    <testcase${xmlAttributes(attributes)}>\n      ${child}\n    </testcase>\n`
}
