import { PLAIN_PALETTE } from '../../../src/reporters/palette.js'
import { loadReporter, REPORTERS } from '../../../src/reporters/registry.js'
import type { LintedDraft, Source } from '../../../src/run/lint-source.js'
import { readXml } from '../../helpers/read-xml.js'
import type { Fault } from '../target.js'

const SUMMARY = { files: 1, drafts: 1, rules: 1, errors: 0, warnings: 0, suggestions: 0 }
const XML = new Set(['checkstyle', 'junit'])
const JSON_TEXT = new Set(['json', 'sarif', 'gitlab', 'rdjson'])
const JSON_LINES = new Set(['ndjson', 'rdjsonl'])
/** What a terminal would obey. */
const RAW = /[\0-\x08\x0b-\x1f\x7f-\x9f]/

/** Reports in every format that cannot be read as what they are. */
export async function reportFaults(source: Source, linted: readonly LintedDraft[]): Promise<Fault[]> {
  const file = {
    filePath: source.path,
    source: source.text,
    drafts: linted.map(({ result }) => result),
    texts: linted.map(({ draft, findings }) => ({ text: draft.text, findings }))
  }
  const faults: Fault[] = []
  for (const name of REPORTERS) {
    const reporter = await loadReporter(name)
    const stream = reporter.start({ palette: PLAIN_PALETTE, width: 80, quiet: false, version: '0.0.0' })
    const report = stream.begin() + stream.file(file) + stream.end(SUMMARY, [])
    const fault = faultIn(name, report)
    if (fault !== undefined) faults.push({ kind: `the ${name} report is broken`, detail: fault })
  }
  return faults
}

function faultIn(name: string, report: string): string | undefined {
  try {
    if (XML.has(name)) readXml(report)
    else if (JSON_TEXT.has(name)) JSON.parse(report)
    else if (JSON_LINES.has(name)) for (const line of report.trim().split('\n')) line && JSON.parse(line)
    else if (RAW.test(report)) return `a raw control character: ${JSON.stringify(RAW.exec(report)?.[0])}`
    return undefined
  } catch (error) {
    return String(error)
  }
}
