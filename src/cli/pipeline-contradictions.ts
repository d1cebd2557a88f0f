import { contradiction } from './contradiction.js'
import { type LintOptions, recordFormat, timingRequest } from './options.js'

/** @throws UsageError for what git, a baseline or a cache cannot be asked for. */
export function refuseWrongPipeline(files: readonly string[], options: LintOptions): void {
  const { staged, changed = false, baseline, cache, cacheLocation, interactive } = options
  if (staged || changed !== false) refuseOutsideOfGit(files, options)
  if (baseline === undefined) {
    const { updateBaseline, forceBaseline } = options
    if (updateBaseline || forceBaseline)
      throw contradiction(`--${forceBaseline ? 'force' : 'update'}-baseline needs --baseline FILE`)
  } else refuseWithBaseline(files, options)
  if (recordFormat(options) !== undefined && (cache || cacheLocation !== undefined)) {
    throw contradiction('--cache remembers files, not records')
  }
  if (interactive && timingRequest(options)) throw contradiction('--timing cannot be had with --interactive')
}

function refuseOutsideOfGit(files: readonly string[], options: LintOptions): void {
  const { fix, diff, interactive, staged, changed } = options
  const option = staged ? '--staged' : '--changed'
  if (recordFormat(options) !== undefined) throw contradiction(`${option} looks at files, not at records`)
  if (files.includes('-') || changed === '-')
    throw contradiction(`${option} looks at files, not at standard input`)
  if (interactive) throw contradiction(`${option} cannot be had with --interactive`)
  if (staged && fix && !diff) {
    throw contradiction(
      '--staged cannot be fixed, since the index is read; fix the files and stage them again'
    )
  }
}

function refuseWithBaseline(files: readonly string[], options: LintOptions): void {
  const { updateBaseline, forceBaseline, interactive, only, staged, changed = false } = options
  if (recordFormat(options) !== undefined) throw contradiction('--baseline holds files, not records')
  if (interactive) throw contradiction('--baseline cannot be had with --interactive')
  if ((updateBaseline || forceBaseline) && (only || staged || changed !== false)) {
    throw contradiction(
      'a baseline is written from whole files and all rules, not with --only, --staged or --changed'
    )
  }
  const isStdin = files.includes('-') || (files.length === 0 && !staged && changed === false)
  if (isStdin && (options.fix || options.stdinFilename === undefined)) {
    throw contradiction('--baseline holds files; --stdin-filename names standard input')
  }
}
