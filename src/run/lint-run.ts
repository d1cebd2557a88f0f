import path from 'node:path'
import { UsageError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { leadsOutside } from '../platform/leads-outside.js'
import { prepareLongRun } from '../platform/long-run.js'
import { writeAtomically } from '../platform/write-atomically.js'
import type { ReadNote } from '../readers/reader.js'
import type { FileResults } from '../reporters/reporter.js'
import type { BaselineRequest } from './baseline/baseline.js'
import type { ExitCode } from './exit-code.js'
import type { ReadPlan } from './file-format.js'
import { type FoundDrafts, noDraft, STDIN } from './find-drafts.js'
import { runFilter } from './fix-filter.js'
import { fixSource } from './fix-source.js'
import type { LintExtras, LintedDraft, Source } from './lint-source.js'
import { amongMany, MANY } from './many-replies.js'
import { type OpenedFile, openFile } from './open-file.js'
import type { TimingRequest } from './open-timing.js'
import type { FileAhead } from './pool/file-ahead.js'
import { mayPay } from './pool/may-pay.js'
import { createProgress } from './progress.js'
import { type DraftFile, draftFile, type ReadDraft } from './read-draft.js'
import { openReports, type ReportOutput, type Reports } from './report-outputs.js'
import {
  addError,
  countFile,
  createRunState,
  debug,
  linterFor,
  note,
  type RunState,
  timed
} from './run-state.js'
import { closeBaseline, closeTools, debugFile, find, openTools, sayTiming } from './run-tools.js'
import type { ScopeRequest } from './scope/scope.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'

/** One call of `lint` or `fix`. */
export interface LintRequest extends WorkbenchOptions, LintExtras {
  /** Files, folders, globs; `-` is standard input. */
  readonly patterns: readonly string[]
  readonly stdinFilename?: string | undefined
  /** Look at a part of the repository only. */
  readonly scope?: ScopeRequest | undefined
  readonly baseline?: BaselineRequest | undefined
  /** Say on stderr how long each step and the slowest rules took. */
  readonly timing?: TimingRequest | undefined
  /** The folder that remembers what was found. */
  readonly cacheFolder?: string | undefined
  readonly outputs: readonly ReportOutput[]
  /** Threads that work; default: as many as the machine runs at a time, where that pays. */
  readonly workers?: number | undefined
  /** Whether somebody may want to see how far a long run has come. */
  readonly progress?: () => boolean
  /** Format of the report on standard output or in `--output-file`; undefined when each has a file of its own. */
  readonly mainFormat: string | undefined
  readonly quiet: boolean
  /** Mask names, numbers and addresses in reports and notes. */
  readonly redact?: boolean | undefined
  /** Do nothing, write files (or print the document, for standard input), or print a diff. */
  readonly fix: 'no' | 'write' | 'diff'
  readonly diff?: (path: string, before: string, after: string) => Promise<string>
  /** The report is before the eyes of a person, so its errors are not said again on stderr. */
  readonly errorsInReport: boolean
  /** Tell what is no draft, and why. */
  readonly debug?: boolean | undefined
}

/** To look after the memory takes a fortieth of the time that a file takes. */
const FILES_PER_LOOK = 8
/** Formats that say the notes of a draft themselves. */
const WITH_NOTES = new Set(['pretty', 'json', 'html'])

/** Discover, read, lint, fix, report: the steps of a run over files. @throws UsageError for unknown rules. */
export async function runLint(request: LintRequest, given: Io): Promise<ExitCode> {
  const progress = createProgress(given)
  const { io } = progress
  const timing = request.timing && (await import('./open-timing.js')).openTiming(request.timing)
  const bench = createWorkbench({ ...request, bind: timing?.bind })
  const run = createRunState(request, progress, bench, timing)
  io.exitOnSignals()
  if (request.fix === 'write' && request.patterns.includes(STDIN)) {
    const code = await runFilter(run)
    await sayTiming(run)
    return code
  }
  await bench.checkNames()
  await checkGiven(request)
  // a difference takes the place of the report on standard output
  const outputs = request.outputs.filter(({ file }) => file !== undefined || request.fix !== 'diff')
  await openTools(run)
  const reports = openReports(outputs, io.stdout)
  try {
    const found = withoutReports(await timed(run, 'find', undefined, () => find(run)), request)
    run.request = amongMany(request, found.files.length)
    await lintFiles(run, found, reports)
    return await finish(run, reports)
  } finally {
    reports.discard()
    await closeTools(run)
  }
}

/** @throws InputError for a preset that does not exist, also where no file would ask for it. */
async function checkGiven({ given }: LintRequest): Promise<void> {
  if (given?.preset === undefined) return
  const { checkPreset } = await import('./drafts-of.js')
  await checkPreset(given.preset)
}

async function lintFiles(run: RunState, found: FoundDrafts, reports: Reports): Promise<void> {
  const { request, io } = run
  await reports.begin()
  for (const file of found.ignored) await note(run, `${file} is ignored`)
  for (const { path: name, error } of found.faults) await addError(run, name, error)
  const isOnlyStdout = request.outputs.every(({ file }) => file === undefined)
  // a run over a few is over before it has been prepared for
  const between = found.files.length > MANY ? await prepareLongRun() : undefined
  if (found.files.length > 1 && request.progress?.()) run.progress.begin('files', found.files.length)
  const ahead = mayPay(request, found.files) ? await openAhead(run, found) : undefined
  try {
    for (const [i, file] of found.files.entries()) {
      if (io.stdout.isBroken && isOnlyStdout) break
      if (i % FILES_PER_LOOK === 0) between?.()
      await oneFile(run, draftFile(file, request.stdinFilename), found, reports, await ahead?.reach(i))
      run.progress.add(1)
      await io.breathe()
    }
  } finally {
    run.progress.end()
    await ahead?.close()
  }
  // what a commit changes need hold no draft
  if (!run.scope && run.passedOver > 0 && run.passedOver === found.files.length) {
    await addError(run, request.patterns.join(', '), noDraft(request.patterns.join(', ')))
  }
}

/** Other threads look at files before it is their turn; undefined where that does not pay. */
async function openAhead(run: RunState, found: FoundDrafts): Promise<FileAhead | undefined> {
  const { openFileAhead } = await import('./pool/file-ahead.js')
  const ahead = await openFileAhead(run, found)
  if (ahead) run.ahead = ahead
  return ahead
}

/**
 * The report of the run before is no draft, though its folder or a glob leads to it.
 * @throws UsageError when a report would take the place of a draft that was named.
 */
function withoutReports(found: FoundDrafts, { cwd, outputs }: LintRequest): FoundDrafts {
  const written = new Set(outputs.map(({ file }) => file))
  const isReport = (file: string) => file !== STDIN && written.has(path.resolve(cwd, file))
  const lost = found.files.find((file) => isReport(file) && found.named.has(file))
  if (lost !== undefined) {
    throw new UsageError({
      code: 'contradiction',
      what: 'The report would take the place of the draft',
      value: lost,
      remedy: 'give the report another name'
    })
  }
  return { ...found, files: found.files.filter((file) => !isReport(file)) }
}

async function oneFile(
  run: RunState,
  draft: DraftFile,
  found: FoundDrafts,
  reports: Reports,
  before: OpenedFile | undefined
): Promise<void> {
  const isNamed = draft.file === STDIN || found.named.has(draft.file)
  try {
    const opened = before ?? (await openFile(run, draft, isNamed))
    if (opened.left === 'ignored') {
      if (isNamed) await note(run, `${draft.filePath} is ignored`)
      else await debug(run, () => `${draft.filePath}: left out, the config ignores it`)
    }
    if (opened.left !== undefined) return
    const { resolved, plan, read, drafts, notes } = opened
    const lint = await linterFor(run, resolved.config)
    const first = await timed(run, 'lint', draft.filePath, () => lint({ ...read.source, isNamed, drafts }))
    if (first.length === 0 && plan.reader.values) return await passOver(run, draft, isNamed, plan, notes)
    await tellSkipped(run, draft, notes)
    const { text, linted } = await timed(run, 'lint', draft.filePath, () =>
      fixed(run, read, first, lint, isNamed)
    )
    countFile(run, linted, resolved)
    await debugFile(run, read.source, linted, resolved)
    const results = resultsOf(run, draft.filePath, text, linted)
    await timed(run, 'report', undefined, () => reports.file(results))
    await notesOutside(run, results)
  } catch (error) {
    await addError(run, draft.filePath, error)
  }
}

/** A data file without drafts: told where somebody asked for it, by its name or by a selector. */
async function passOver(
  run: RunState,
  { filePath }: DraftFile,
  isNamed: boolean,
  { selection }: ReadPlan,
  notes: readonly ReadNote[]
): Promise<void> {
  const isAsked = isNamed || selection?.select !== undefined || selection?.preset !== undefined
  if (!isAsked) run.passedOver++
  for (const { kind, text } of notes) {
    if (isAsked ? kind !== 'skipped' || run.request.debug : run.request.debug) {
      await note(run, `${filePath} holds no draft: ${text}`)
    }
  }
}

async function tellSkipped(
  run: RunState,
  { filePath }: DraftFile,
  notes: readonly ReadNote[]
): Promise<void> {
  for (const { kind, text } of notes) {
    if (kind !== 'skipped' || run.request.debug) await note(run, `${filePath}: ${text}`)
  }
}

/** The file after `--fix`, written or shown as a difference; without `--fix` the file as it is. */
async function fixed(
  run: RunState,
  { source, bytes }: ReadDraft,
  linted: readonly LintedDraft[],
  lint: (source: Source) => Promise<readonly LintedDraft[]>,
  isNamed: boolean
): Promise<{ text: string; linted: readonly LintedDraft[] }> {
  const { request, io } = run
  if (request.fix === 'no') return { text: source.text, linted }
  if (request.fix === 'write' && !isNamed && leadsOutside(source.path, request.cwd)) {
    await note(run, `${source.path} is not fixed: a link leads out of this folder; name the file to fix it`)
    return { text: source.text, linted }
  }
  const after = await fixSource(source, linted, lint)
  const { text } = after.source
  if (text !== source.text) {
    if (request.fix === 'diff')
      await io.stdout.write((await request.diff?.(source.path, source.text, text)) ?? '')
    else
      writeAtomically(path.resolve(request.cwd, source.path), text, {
        encoding: source.encoding,
        expected: bytes
      })
  }
  return { text, linted: after.linted }
}

/** What formats without a place for notes leave out. */
async function notesOutside(run: RunState, { filePath, drafts }: FileResults): Promise<void> {
  const { fix, mainFormat = '' } = run.request
  if (fix !== 'diff' && WITH_NOTES.has(mainFormat)) return
  for (const { notes } of drafts) {
    for (const text of notes) await note(run, `${filePath}: ${text}`)
  }
}

/** What reports get of one file. */
function resultsOf(
  { redaction }: RunState,
  filePath: string,
  source: string,
  linted: readonly LintedDraft[]
): FileResults {
  if (redaction) return redaction.file(filePath, source, linted)
  const drafts = linted.map(({ result }) => result)
  const texts = linted.map(({ draft: { text }, findings }) => ({ text, findings }))
  return { filePath, source, drafts, texts }
}

async function finish(run: RunState, reports: Reports): Promise<ExitCode> {
  const { bench, tally, errors, verdict, hidden } = run
  const counted = tally.summary(await bench.ruleCount(run.seen))
  const summary = run.baseline ? { ...counted, baseline: run.baseline.summary() } : counted
  await closeBaseline(run)
  await timed(run, 'report', undefined, () => reports.end(summary, errors))
  if (run.request.fix === 'diff' && run.request.errorsInReport) await errorLines(run)
  const isSilent = summary.errors + summary.warnings + summary.suggestions === 0
  if (verdict.failed && hidden > 0 && isSilent) {
    await run.io.stderr.write(
      `note: ${hidden} ${hidden === 1 ? 'finding' : 'findings'} below --min-severity\n`
    )
  }
  if (errors.length > 0) return 2
  return verdict.failed ? 1 : 0
}

/** A diff has no place for errors. */
async function errorLines({ errors, io }: RunState): Promise<void> {
  for (const { message } of errors) await io.stderr.write(`levelhead: ${message}\n`)
}
