import path from 'node:path'
import type { EffectiveConfig } from '../config/effective-config.js'
import type { LanguageCode } from '../core/draft.js'
import { InputError, LevelheadError } from '../core/errors.js'
import type { DraftResult, FileError, Summary } from '../core/report.js'
import { type DecodedSource, decodeBytes } from '../platform/decode.js'
import { discover } from '../platform/discover.js'
import type { Io } from '../platform/io.js'
import { readSource } from '../platform/read-source.js'
import { writeAtomically } from '../platform/write-atomically.js'
import { KNOWN_EXTENSIONS, readerFor } from '../readers/registry.js'
import { textReader } from '../readers/text.js'
import type { FileResults, Reporter, ReporterOptions, ReportStream } from '../reporters/reporter.js'
import { type ExitCode, fails } from './exit-code.js'
import { fixSource } from './fix-source.js'
import { type LintedDraft, type LintExtras, lintSource, type Source } from './lint-source.js'
import { createTally } from './summary.js'
import { createWorkbench, type Workbench, type WorkbenchOptions } from './workbench.js'

/** One call of `lint` or `fix`. */
export interface LintRequest extends WorkbenchOptions, LintExtras {
  /** Files, folders, globs; `-` is standard input. */
  readonly patterns: readonly string[]
  readonly stdinFilename?: string | undefined
  readonly reporter: Reporter
  readonly reporterOptions: ReporterOptions
  /** Do nothing, write files, print the document, or print a diff. */
  readonly fix: 'no' | 'write' | 'diff'
  readonly diff?: (path: string, before: string, after: string) => Promise<string>
  /** The report says where errors are, so they are not said again on stderr. */
  readonly errorsInReport: boolean
}

const STDIN = '-'
const STDIN_NAME = '<stdin>'

/** Discover, read, lint, fix, report: the steps of a run over files. */
export async function runLint(request: LintRequest, io: Io): Promise<ExitCode> {
  const bench = createWorkbench(request)
  const run: Run = { request, io, bench, tally: createTally(), errors: [], langs: new Set(), folders: new Set(), fail: undefined }
  const stream = request.reporter.start(request.reporterOptions)
  const filter = request.fix === 'write' && request.patterns.includes(STDIN)
  if (filter) return fixStdin(run)
  if (request.fix !== 'diff') await io.stdout.write(stream.begin())
  const { files, faults } = await findFiles(request, io)
  for (const { path: name, error } of faults) await addError(run, name, error)
  for (const file of files) {
    if (io.stdout.isBroken) break
    await oneFile(run, file, stream)
  }
  return finish(run, stream)
}

interface Run {
  readonly request: LintRequest
  readonly io: Io
  readonly bench: Workbench
  readonly tally: ReturnType<typeof createTally>
  readonly errors: FileError[]
  readonly langs: Set<LanguageCode>
  readonly folders: Set<string>
  /** The policy of the first file's config holds for the whole run. */
  fail: Pick<EffectiveConfig, 'failOn' | 'maxWarnings'> | undefined
}

/** The files of a request, and what of it cannot be had. Ignored ones are noted on stderr. */
export async function findFiles(
  request: LintRequest,
  io: Io
): Promise<{ files: string[]; faults: { path: string; error: InputError }[] }> {
  const named = request.patterns.filter((pattern) => pattern !== STDIN)
  const stdin = request.patterns.includes(STDIN) ? [STDIN] : []
  if (named.length === 0) return { files: stdin, faults: [] }
  const found = await discover(named, {
    cwd: request.cwd,
    ignore: [],
    ignoreFiles: ['.gitignore', '.levelheadignore'],
    extensions: KNOWN_EXTENSIONS
  })
  for (const file of found.ignored) await io.stderr.write(`note: ${file} is ignored\n`)
  const faults = [
    ...found.missing.map((file) => ({ path: file, error: missing(file) })),
    ...found.unreadable.map((file) => ({ path: file, error: closedFolder(file) })),
    ...found.empty.map((file) => ({ path: file, error: noDraft(file) }))
  ]
  return { files: [...stdin, ...found.files], faults }
}

function closedFolder(value: string): InputError {
  return new InputError({ code: 'unreadable', what: 'cannot open folder', value, remedy: 'check its permissions' })
}

function missing(file: string): InputError {
  return new InputError({ code: 'file-not-found', what: 'file not found', value: file, remedy: 'check the path' })
}

function noDraft(pattern: string): InputError {
  return new InputError({
    code: 'no-draft',
    what: 'no draft found here',
    value: pattern,
    expected: `files that end in ${KNOWN_EXTENSIONS.join(', ')} and are not ignored`
  })
}

async function oneFile(run: Run, file: string, stream: ReportStream): Promise<void> {
  const { request, io } = run
  const filePath = file === STDIN ? (request.stdinFilename ?? STDIN_NAME) : file
  try {
    const config = await configOf(run, file === STDIN ? (request.stdinFilename ?? 'stdin.txt') : file)
    if (file !== STDIN && (await isIgnored(config, path.resolve(request.cwd, file)))) {
      await io.stderr.write(`note: ${file} is ignored\n`)
      return
    }
    const { source, bytes } = await readFile(run, file, filePath, config)
    const lint = await linterOf(run, config)
    let linted: readonly LintedDraft[] = await lint(source)
    let text = source.text
    if (request.fix !== 'no') {
      const fixed = await fixSource(source, linted, lint)
      linted = fixed.linted
      text = await keepFixed(run, source, fixed.source, bytes)
    }
    await report(run, { filePath, source: text, drafts: linted.map(({ result }) => result) }, stream)
  } catch (error) {
    if (!(error instanceof LevelheadError)) throw error
    await addError(run, filePath, error)
  }
}

/** The glob matcher is loaded only when a config ignores something. */
async function isIgnored(config: EffectiveConfig, file: string): Promise<boolean> {
  if (config.ignore.length === 0) return false
  return (await import('../config/path-match.js')).isIgnoredByConfig(config, file)
}

async function report(run: Run, results: FileResults, stream: ReportStream): Promise<void> {
  run.tally.add(results.drafts)
  countLanguages(run, results.drafts)
  if (run.request.fix !== 'diff') await run.io.stdout.write(stream.file(results))
}

function countLanguages(run: Run, drafts: readonly DraftResult[]): void {
  for (const { lang } of drafts) if (lang) run.langs.add(lang)
}

async function configOf(run: Run, file: string): Promise<EffectiveConfig> {
  const { config } = await run.bench.configs.resolve(file)
  run.fail ??= config
  for (const folder of config.rulesets) run.folders.add(folder)
  return config
}

async function linterOf(run: Run, config: EffectiveConfig): Promise<(source: Source) => Promise<LintedDraft[]>> {
  const linter = await run.bench.linterFor(config.rulesets)
  return (source) => lintSource(source, config, linter, run.request)
}

async function readFile(
  run: Run,
  file: string,
  filePath: string,
  config: EffectiveConfig
): Promise<{ source: Source; bytes: Uint8Array }> {
  const { cwd, stdinFilename } = run.request
  const reader = readerFor(file === STDIN ? (stdinFilename ?? 'stdin.txt') : file) ?? textReader
  const options = { maxBytes: config.maxDraftSize, fallback: reader.fallbackEncoding }
  const bytes = file === STDIN ? await run.io.stdin.read() : undefined
  const read: DecodedSource & { bytes: Uint8Array } =
    bytes === undefined
      ? readSource(path.resolve(cwd, file), options as never)
      : { bytes, ...decodeBytes(bytes, filePath, options as never) }
  return { source: { path: filePath, text: read.source, encoding: read.encoding, reader }, bytes: read.bytes }
}

/** Writes the fixed file, or shows the difference; gives the text that the report is about. */
async function keepFixed(run: Run, before: Source, after: Source, bytes: Uint8Array): Promise<string> {
  const { request, io } = run
  if (after.text === before.text) return before.text
  if (request.fix === 'diff') {
    await io.stdout.write((await request.diff?.(before.path, before.text, after.text)) ?? '')
    return after.text
  }
  writeAtomically(path.resolve(request.cwd, before.path), after.text, {
    encoding: before.encoding as never,
    expected: bytes
  })
  return after.text
}

/** `--fix -`: the fixed document on stdout, nothing on stderr; the input unchanged when something fails. */
async function fixStdin(run: Run): Promise<ExitCode> {
  const { request, io } = run
  const bytes = await io.stdin.read()
  const filePath = request.stdinFilename ?? STDIN_NAME
  try {
    const config = await configOf(run, request.stdinFilename ?? 'stdin.txt')
    const reader = readerFor(request.stdinFilename ?? 'stdin.txt') ?? textReader
    const decoded = decodeBytes(bytes, filePath, {
      maxBytes: config.maxDraftSize,
      fallback: reader.fallbackEncoding
    } as never)
    const source: Source = { path: filePath, text: decoded.source, encoding: decoded.encoding, reader }
    const lint = await linterOf(run, config)
    const fixed = await fixSource(source, await lint(source), lint)
    run.tally.add(fixed.linted.map(({ result }) => result))
    const { encodeSource } = await import('../platform/decode.js')
    await io.stdout.write(
      fixed.source.text === source.text ? bytes : encodeSource(fixed.source.text, decoded.encoding, filePath)
    )
    return fails(run.tally.summary(0), run.fail!) ? 1 : 0
  } catch (error) {
    await io.stdout.write(bytes)
    throw error
  }
}

async function addError(run: Run, filePath: string, error: LevelheadError): Promise<void> {
  run.errors.push({ filePath, code: error.code, message: error.message })
  if (!run.request.errorsInReport) await run.io.stderr.write(`levelhead: ${error.message}\n`)
}

async function finish(run: Run, stream: ReportStream): Promise<ExitCode> {
  const { request, io, bench } = run
  const policy = run.fail ?? (await bench.configs.resolve('stdin.txt')).config
  const summary: Summary = run.tally.summary(await bench.ruleCount(run.langs, [...run.folders]))
  if (request.fix !== 'diff') await io.stdout.write(stream.end(summary, run.errors))
  if (run.errors.length > 0) return 2
  return fails(summary, policy) ? 1 : 0
}
