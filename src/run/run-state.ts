import type { EffectiveConfig } from '../config/effective-config.js'
import type { ResolvedConfig } from '../config/resolve.js'
import type { Draft, LanguageCode } from '../core/draft.js'
import { faultOf } from '../core/errors.js'
import type { FileError } from '../core/report.js'
import { visibleControls } from '../core/visible-controls.js'
import type { Io } from '../platform/io.js'
import { languageSlot } from '../readers/language-slot.js'
import type { ReadNote } from '../readers/reader.js'
import type { Baseline } from './baseline/baseline.js'
import type { Cache } from './cache/cache.js'
import { createVerdict, type Verdict } from './exit-code.js'
import { failPolicy } from './fail-policy.js'
import type { LintRequest } from './lint-run.js'
import { type LintedDraft, lintSource, type Source } from './lint-source.js'
import { withText } from './long-text.js'
import type { Ahead } from './pool/ahead.js'
import type { Progress } from './progress.js'
import type { Redaction } from './redact/redaction.js'
import type { Scope } from './scope/scope.js'
import type { FindingFilter } from './scope/touched.js'
import { seenFrom } from './seen-from.js'
import { sayNote } from './show.js'
import { createTally, type Tally } from './summary.js'
import type { Stage, Timing } from './timing.js'
import type { Translations } from './translations/translations.js'
import type { Workbench } from './workbench.js'

/** What a run over files gathers while it goes. */
export interface RunState {
  /** What was asked for; narrowed once the files are known. */
  request: LintRequest
  readonly io: Io
  readonly progress: Progress
  readonly bench: Workbench
  readonly tally: Tally
  readonly verdict: Verdict
  readonly errors: FileError[]
  /** Languages and configs that came up, for the number of rules. */
  readonly seen: Map<EffectiveConfig, Set<LanguageCode>>
  baseline?: Baseline
  cache?: Cache
  /** With more than one thread: files that are looked at before it is their turn. */
  ahead?: Ahead<unknown>
  readonly timing?: Timing
  translations?: Translations
  /** With `--redact`. */
  redaction?: Redaction
  /** What git says is to be looked at. */
  scope?: Scope
  /** Findings that are not shown, since they are below the level of `--min-severity`. */
  hidden: number
  /** Files of a folder that turned out to hold no drafts. */
  passedOver: number
}

export function createRunState(
  request: LintRequest,
  progress: Progress,
  bench: Workbench,
  timing?: Timing
): RunState {
  return {
    ...(timing ? { timing } : {}),
    request,
    io: progress.io,
    progress,
    bench,
    tally: createTally(),
    verdict: createVerdict(),
    errors: [],
    seen: new Map(),
    hidden: 0,
    passedOver: 0
  }
}

/** The linter that the config of a file asks for. @throws RuleError, InputError when its rules are broken. */
export async function linterFor(
  run: RunState,
  config: EffectiveConfig
): Promise<(source: Source, onNote?: (note: ReadNote) => void) => Promise<LintedDraft[]>> {
  const { bench, request, io } = run
  const plain = await bench.linterFor(config)
  const quick = run.ahead?.wrap(plain) ?? plain
  const linter = run.cache?.wrap(quick, { ...config, uiLang: request.uiLang }) ?? quick
  return async (given, onNote) => {
    const filter = await filterFor(run, given)
    const source = translated(run, given)
    const { replyTo = '' } = request
    const longest = replyTo.length > given.text.length ? replyTo : given.text
    return withText(longest, io, () => lintSource(source, config, linter, request, onNote, filter))
  }
}

/** A source that finds the originals of its drafts. */
export function translated(run: RunState, source: Source): Source {
  return { ...source, withOriginals: (drafts) => withOriginals(run, source, drafts) }
}

/** Few files name their language, so that the rest is loaded for these alone. */
async function withOriginals(
  run: RunState,
  { path }: Source,
  drafts: readonly Draft[]
): Promise<readonly Draft[]> {
  if (!languageSlot(path)) return drafts
  const { createTranslations } = await import('./translations/translations.js')
  run.translations ??= createTranslations({
    cwd: run.request.cwd,
    configs: run.bench.configs,
    given: run.request.given,
    tree: run.scope?.tree ?? (await import('./translations/file-tree.js')).DISK
  })
  return run.translations.withOriginals(path, drafts)
}

/** What is known is known whether its line changed or not. */
async function filterFor({ scope, baseline }: RunState, source: Source): Promise<FindingFilter | undefined> {
  const touched = await scope?.filterFor(source)
  const isNew = baseline?.filterFor(source.path)
  if (!touched || !isNew) return touched ?? isNew
  return (findings, draft) => touched(isNew(findings, draft), draft)
}

/** Counts what was found in one file. */
export function countFile(run: RunState, linted: readonly LintedDraft[], resolved: ResolvedConfig): void {
  const { config } = resolved
  run.tally.add(linted.map(({ result }) => result))
  const langs = run.seen.get(config) ?? new Set()
  run.seen.set(config, langs)
  for (const { result, counts } of linted) {
    if (result.lang) langs.add(result.lang)
    run.hidden += counts.error + counts.warning + counts.suggestion - result.messages.length
    run.verdict.add(counts, failPolicy(resolved, run.request.mainFormat === 'ndjson'))
  }
}

/** A line on stderr, unless `--quiet`. */
export async function note({ request, io }: RunState, text: string): Promise<void> {
  if (!request.quiet) await sayNote(io, text)
}

/** A line on stderr for `--debug`. */
export async function debug({ request, io }: RunState, line: () => string): Promise<void> {
  if (request.debug) await io.stderr.write(`debug: ${visibleControls(line())}\n`)
}

/** Runs one step of the work, measured for `--timing`. */
export function timed<T>(
  { timing }: RunState,
  stage: Stage,
  file: string | undefined,
  work: () => Promise<T>
): Promise<T> {
  return timing ? timing.measure(stage, file, work) : work()
}

/** Keeps the fault of one file for the report and, where the report is not read by people, says it on stderr. */
export async function addError(run: RunState, filePath: string, thrown: unknown): Promise<void> {
  const error = seenFrom(run.request.cwd, thrown)
  const fault = { filePath, ...faultOf(error, run.io.say) }
  const { code, message } = run.redaction?.error(fault) ?? fault
  if (code === 'internal' && error instanceof Error) await debug(run, () => error.stack ?? message)
  const isNew = !run.errors.some((known) => known.message === message)
  run.errors.push({ filePath, code, message })
  if (isNew && !run.request.errorsInReport) await run.io.stderr.write(`levelhead: ${message}\n`)
}
