import { IDENTITY_MAP } from '../../src/core/draft.js'
import { createLineIndex } from '../../src/core/line-index.js'
import type { FileError } from '../../src/core/report.js'
import { html } from '../../src/reporters/html.js'
import type { FileResults, ReporterOptions } from '../../src/reporters/reporter.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { locateFindings } from '../../src/run/locate.js'
import { createBuiltinLoader } from '../../src/run/rulesets.js'
import { createTally } from '../../src/run/summary.js'
import { draftResult, PLAIN_OPTIONS } from './sample-report.js'

const linter = createTextLinter(createAnalysisStore(createBuiltinLoader()), () => true)

/** A file with one draft, linted with the rules of the package. */
export function lintedFile(filePath: string, text: string, draft?: string): FileResults {
  const { findings, lang, langFrom, profile, notes } = linter.lint(text, {})
  const messages = locateFindings(
    findings,
    { text, map: IDENTITY_MAP, markup: 'plain' },
    createLineIndex(text)
  )
  const named = draft === undefined ? {} : { draft }
  return {
    filePath,
    source: text,
    drafts: [draftResult(messages, { filePath, lang, langFrom, profile, notes, ...named })],
    texts: [{ text, findings }]
  }
}

/** The page of these files. */
export function pageOf(
  files: readonly FileResults[],
  errors: readonly FileError[] = [],
  options: Partial<ReporterOptions> = {}
): string {
  const stream = html.start({ ...PLAIN_OPTIONS, ...options })
  const tally = createTally()
  for (const { drafts } of files) tally.add(drafts)
  return [
    stream.begin(),
    ...files.map((file) => stream.file(file)),
    stream.end(tally.summary(96), errors)
  ].join('')
}

/** A library in three folders and three languages, with a draft that tries to be markup. */
export const LIBRARY: readonly FileResults[] = [
  lintedFile(
    'returns/late.md',
    'Hi {{name}},\n\nYou failed to send the parcel, as I already told you. There is nothing we can do.\n\nPlease be advised that we ship on Monday.\n\nBest regards,\nMark\n'
  ),
  lintedFile(
    'returns/open.txt',
    'Hi Ana,\n\nWe can refund ⟨amount⟩ by Friday. Is there anything else I can do?\n\nThanks,\nMark\n'
  ),
  lintedFile(
    'billing/fattura.txt',
    'Gentile cliente,\n\nLei non ha mai inviato il modulo.\n\nCordiali saluti,\nAnna\n',
    'macros[0]'
  ),
  lintedFile(
    'shipping/gecikme.txt',
    'Merhaba Ayşe Hanım,\n\nFormu göndermediniz. Size defalarca söyledim.\n\nSaygılarımla,\nMert\n'
  ),
  lintedFile(
    'billing/markup.txt',
    'Hi Ana,\n\nYou failed to close the </script><script>document.title = "gone"</script> tag & \'quotes\' <img src=x onerror="document.title=1">.\n\nThanks,\nMark\n'
  ),
  lintedFile(
    'shipping/clean.txt',
    'Hi Ana,\n\nThe parcel reaches you on Wednesday. Is there anything else I can do for you?\n\nThanks,\nMark\n'
  )
]
