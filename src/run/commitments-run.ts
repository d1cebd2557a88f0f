import { type LanguageCode, supportedLanguage } from '../core/draft.js'
import { InputError, type LevelheadError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import type { CommitmentRow } from '../reporters/commitments/commitment-row.js'
import { draftsOf } from './drafts-of.js'
import type { ExitCode } from './exit-code.js'
import { planFor } from './file-format.js'
import { findDrafts, STDIN } from './find-drafts.js'
import { withText } from './long-text.js'
import { openRedaction } from './open-redaction.js'
import { draftFile, readDraft } from './read-draft.js'
import { type ReadingTime, readingTime } from './reading-time.js'
import type { Redaction } from './redact/redaction.js'
import { print, sayNote } from './show.js'
import { createWorkbench, type Workbench, type WorkbenchOptions } from './workbench.js'

/** One call of `commitments` over files. */
export interface CommitmentsRequest extends WorkbenchOptions, ReadingTime {
  /** `-` is standard input. */
  readonly patterns: readonly string[]
  readonly stdinFilename?: string | undefined
  readonly langFlag?: LanguageCode | 'auto' | undefined
  /** End with 1 when a promise has no date. */
  readonly requireDates: boolean
  readonly quiet: boolean
  readonly redact?: boolean | undefined
  readonly render: (rows: readonly CommitmentRow[], time: { now: string; tz: string }) => string
}

/** Lists what replies promise. 2 when a file could not be read; the others are listed all the same. */
export async function runCommitments(request: CommitmentsRequest, io: Io): Promise<ExitCode> {
  io.exitOnSignals()
  const bench = createWorkbench(request)
  const time = readingTime(request)
  const { files, ignored, faults } = await findDrafts(request.patterns, request.cwd)
  const errors: LevelheadError[] = faults.map(({ error }) => error)
  const rows: CommitmentRow[] = []
  const redaction = await openRedaction(request, bench)
  for (const file of files) {
    try {
      for (const row of await rowsOf(file, request, bench, time, io, redaction)) rows.push(row)
      await io.breathe()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      errors.push(error)
    }
  }
  await print(io, request.render(rows, time))
  for (const { message } of errors) await io.stderr.write(`levelhead: ${message}\n`)
  const notes = request.quiet ? [] : [...ignored.map((file) => `${file} is ignored`), ...undated(rows)]
  for (const note of notes) await sayNote(io, note)
  if (errors.length > 0) return 2
  return request.requireDates && rows.some(({ by }) => by === null) ? 1 : 0
}

async function rowsOf(
  file: string,
  request: CommitmentsRequest,
  bench: Workbench,
  time: { readonly now: string; readonly tz: string },
  io: Io,
  redaction: Redaction | undefined
): Promise<CommitmentRow[]> {
  const named = draftFile(file, file === STDIN ? request.stdinFilename : undefined)
  const { config } = await bench.configs.resolve(named.namedAs)
  const reader = await bench.messageReaderFor(config.rulesets)
  const plan = await planFor(named.namedAs, config, undefined, request.cwd)
  const limits = { ...plan, cwd: request.cwd, maxDraftSize: config.maxDraftSize }
  const { source } = await readDraft(named, limits, io.stdin)
  const drafts = await draftsOf(source, config.maxDraftSize)
  const rows: CommitmentRow[] = []
  for (const { text, map, markup, lang } of drafts) {
    const own = languageFor(request.langFlag, config.lang, lang)
    const found = await withText(text, io, () => reader.findCommitments(text, { ...time, lang: own, markup }))
    const redactor = redaction?.of(text, own === 'auto' ? null : own)
    for (const { range, actual, who, by } of found) {
      const span = map.toSource({ start: range[0], end: range[1] })
      const place = { filePath: named.filePath, range: span && ([span.start, span.end] as const) }
      const shown = redactor
        ? { actual: redactor.text.slice(...range), who: redactor.said(who) }
        : { actual, who }
      rows.push({ ...place, ...shown, by })
    }
  }
  return rows
}

/** The flag counts before the config, that before what the format says. */
function languageFor(
  flag: LanguageCode | 'auto' | undefined,
  config: LanguageCode | 'auto',
  format: string | undefined
): LanguageCode | 'auto' {
  if (flag && flag !== 'auto') return flag
  if (config !== 'auto') return config
  return supportedLanguage(format) ?? 'auto'
}

function undated(rows: readonly CommitmentRow[]): string[] {
  const count = rows.filter(({ by }) => by === null).length
  if (count === 0) return []
  return [`${count} ${count === 1 ? 'promise has' : 'promises have'} no date: say by when`]
}
