import type { Io } from '../platform/io.js'
import type { LintRequest } from '../run/lint-run.js'
import { cliSettings, givenFormat, type LintOptions } from './options.js'
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
    restructure: isSilentOnSuggestions(outputs) && !options.interactive ? false : undefined,
    replyTo: options.replyTo,
    showMoves: options.showMoves,
    fix: options.diff ? 'diff' : options.fix ? 'write' : 'no',
    diff: async (path, before, after) => {
      const { renderDiff } = await import('../reporters/diff.js')
      return renderDiff(path, before, after, palette, { terminal: io.stdout.isTTY })
    },
    debug: options.debug,
    errorsInReport: mainFormat === 'pretty' && isSeen
  }
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
    cli: cliSettings(options),
    stdinFilename: options.stdinFilename,
    only: options.only,
    preview: options.preview,
    langFlag: options.lang,
    given: givenFormat(options),
    uiLang: uiLanguage(options.uiLang)
  }
}
