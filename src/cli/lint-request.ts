import path from 'node:path'
import { cacheFolder } from '../platform/cache-folder.js'
import type { Io } from '../platform/io.js'
import { wantsProgress } from '../platform/terminal.js'
import type { LintRequest } from '../run/lint-run.js'
import { cliSettings, givenFormat, type LintOptions, timingRequest } from './options.js'
import { askedReports, uiLanguage } from './report-outputs.js'

/** What the options ask of a run over files. @throws UsageError when two reports collide. */
export async function lintRequest(
  patterns: readonly string[],
  options: LintOptions,
  io: Io
): Promise<LintRequest> {
  const { outputs, mainFormat, palette } = await askedReports(options, io)
  const isSeen = io.stdout.isTTY && outputs.some(({ file }) => file === undefined)
  return {
    ...requestBase(options, io),
    patterns,
    outputs,
    mainFormat,
    quiet: options.quiet ?? false,
    redact: options.redact,
    restructure: isSilentOnSuggestions(outputs) && !options.interactive ? false : undefined,
    omitsManyReplies: outputs.every(({ reporter }) => reporter.omitsSuggestions || reporter.omitsManyReplies),
    replyTo: options.replyTo,
    showMoves: options.showMoves,
    scope: scopeRequest(options),
    baseline: baselineRequest(options),
    timing: timingRequest(options),
    cacheFolder: cacheLocation(options, io),
    fix: options.diff ? 'diff' : options.fix ? 'write' : 'no',
    diff: async (path, before, after) => {
      const { renderDiff } = await import('../reporters/diff.js')
      return renderDiff(path, before, after, palette, { terminal: io.stdout.isTTY })
    },
    debug: options.debug,
    errorsInReport: mainFormat === 'pretty' && isSeen
  }
}

function scopeRequest({ staged = false, changed = false }: LintOptions): LintRequest['scope'] {
  return staged || changed !== false ? { staged, changed } : undefined
}

function baselineRequest(options: LintOptions): LintRequest['baseline'] {
  const { baseline: file, updateBaseline, forceBaseline } = options
  if (file === undefined) return undefined
  const update = forceBaseline ? 'force' : updateBaseline ? 'shrink' : 'no'
  return { file, update, isPartial: options.only !== undefined }
}

function cacheLocation({ cache, cacheLocation: folder }: LintOptions, io: Io): string | undefined {
  if (folder !== undefined) return path.resolve(io.cwd, folder)
  return cache ? cacheFolder(io.env) : undefined
}

function isSilentOnSuggestions(outputs: LintRequest['outputs']): boolean {
  return outputs.every(({ reporter }) => reporter.omitsSuggestions)
}

/** What every run is set up with. */
export function requestBase(options: Omit<LintOptions, 'format'>, io: Io) {
  return {
    cwd: io.cwd,
    home: io.env.HOME ?? io.env.USERPROFILE,
    configPath: typeof options.config === 'string' ? options.config : undefined,
    noConfig: options.config === false,
    allowJsConfig: options.allowJsConfig,
    cli: cliSettings(options),
    stdinFilename: options.stdinFilename,
    only: options.only,
    preview: options.preview,
    langFlag: options.lang,
    given: givenFormat(options),
    workers: options.workers,
    progress: () =>
      !options.quiet && wantsProgress({ flag: options.color, env: io.env, isTTY: io.stderr.isTTY }),
    uiLang: uiLanguage(options.uiLang)
  }
}
