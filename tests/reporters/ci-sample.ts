import type { FileError, Message } from '../../src/core/report.js'
import { renderReport } from '../../src/reporters/render-report.js'
import type { Reporter } from '../../src/reporters/reporter.js'
import { draftResult, messageOn, PLAIN_OPTIONS, reportOf } from './sample-report.js'

/** Two lines; 😀 is two UTF-16 units and four bytes, è one unit and two bytes. */
export const SOURCE = '😀 è: You failed\nto reply. No, 5% off: a,b\n'
export const PATH = 'macros/été, 1.txt'

const start = SOURCE.indexOf('You')
export const WARNING = messageOn(SOURCE, 'failed\nto', {
  suggestions: [{ range: [start, SOURCE.indexOf('.')], text: 'I have no reply: "è"', kind: 'rephrase' }]
})
export const SUGGESTION = messageOn(SOURCE, 'No', {
  ruleId: 'negative/no',
  category: 'negative',
  severity: 'suggestion',
  message: '“No”, 100%: <really>?',
  suggestions: [{ range: [SOURCE.indexOf('No'), SOURCE.indexOf('No') + 4], text: '', kind: 'fix' }]
})
/** In an encoded mail part: it has no place in the file. */
export const UNPLACED: Message = { ...WARNING, range: null, partRange: [6, 15], suggestions: [] }
export const ERRORS: readonly FileError[] = [
  { filePath: 'a.eml', code: 'undecodable', message: 'cannot decode file: a.eml\nsave it as UTF-8' }
]

export const REPORT = reportOf(
  [
    draftResult([WARNING, SUGGESTION], { filePath: PATH, draft: 'macros[0]' }),
    draftResult([UNPLACED], { filePath: 'mail.eml' }),
    draftResult([], { filePath: 'clean.txt' })
  ],
  ERRORS
)

/** The sample in a format. */
export function rendered(reporter: Reporter, report = REPORT): string {
  const sources = new Map([
    [PATH, SOURCE],
    ['mail.eml', 'c29tZSBiYXNlNjQ=\n'],
    ['clean.txt', 'Fine.\n']
  ])
  return renderReport(reporter, report, sources, { ...PLAIN_OPTIONS, version: '1.2.3' })
}

export const EMPTY = reportOf([])
