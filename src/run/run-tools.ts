import type { ResolvedConfig } from '../config/resolve.js'
import type { Io } from '../platform/io.js'
import { packageVersion } from '../platform/package-root.js'
import { relativePath } from '../platform/relative-path.js'
import { type FoundDrafts, findDrafts } from './find-drafts.js'
import type { LintedDraft, Source } from './lint-source.js'
import { openRedaction } from './open-redaction.js'
import { addError, debug, note, type RunState } from './run-state.js'
import type { Timing } from './timing.js'

/** Opens what a call asked for beside the lint: baseline, cache. @throws InputError */
export async function openTools(run: RunState): Promise<void> {
  const { baseline, cacheFolder, cwd } = run.request
  const redaction = await openRedaction(run.request, run.bench)
  if (redaction) run.redaction = redaction
  await debug(
    run,
    () => `levelhead ${packageVersion()}, node ${process.version}, ${process.platform}, in ${cwd}`
  )
  if (baseline) {
    const { openBaseline } = await import('./baseline/baseline.js')
    run.baseline = openBaseline(baseline, cwd)
    await debug(run, () => `baseline ${baseline.file}`)
  }
  if (cacheFolder !== undefined) {
    const { openCache } = await import('./cache/cache.js')
    run.cache = openCache(cacheFolder)
  }
}

/** The files of the call, or of the part of the repository that it is about. @throws InputError */
export async function find(run: RunState): Promise<FoundDrafts> {
  const { scope, patterns, cwd } = run.request
  if (scope) {
    const { openScope } = await import('./scope/scope.js')
    run.scope = await openScope(scope, patterns, cwd)
    const { base, found } = run.scope
    const where = scope.staged ? 'the index' : 'the work tree'
    await debug(
      run,
      () => `git: ${where}, compared with ${base ?? 'the last commit'}; ${found.files.length} changed`
    )
    return found
  }
  const skipped: string[] = []
  const found = await findDrafts(patterns, cwd, (path, reason) => {
    skipped.push(`${relativePath(cwd, path)}: left out, ${reason}`)
  })
  for (const line of skipped.sort()) await debug(run, () => line)
  return found
}

/** Says of a file what `--debug` tells. */
export async function debugFile(
  run: RunState,
  source: Source,
  linted: readonly LintedDraft[],
  resolved: ResolvedConfig
): Promise<void> {
  if (!run.request.debug) return
  const { fileLine } = await import('./debug-lines.js')
  await debug(run, () => fileLine(source, linted, resolved, run.request.cwd))
}

/** Writes the baseline where that was asked for. A run that was cut off has not seen what is gone. */
export async function closeBaseline(run: RunState): Promise<void> {
  if (!run.baseline || run.io.stdout.isBroken) return
  try {
    const said = run.baseline.finish()
    if (said !== undefined) await note(run, said)
  } catch (error) {
    await addError(run, run.request.baseline!.file, error)
  }
}

/** Ends git, writes the cache, and says what was measured. */
export async function closeTools(run: RunState): Promise<void> {
  run.scope?.close()
  const { cache, request } = run
  if (cache) {
    const trouble = cache.save()
    const { hits, misses } = cache
    const said = `cache ${request.cacheFolder}: ${hits} texts known, ${misses} new`
    await debug(run, () => (trouble === undefined ? said : `${said}; not written: ${trouble}`))
  }
  await sayTiming(run)
}

interface MeasuredRun {
  readonly timing?: Timing | undefined
  readonly io: Io
}

/** Prints what `--timing` has measured. */
export async function sayTiming({ timing, io }: MeasuredRun): Promise<void> {
  for (const line of timing?.lines() ?? []) await io.stderr.write(`${line}\n`)
}
