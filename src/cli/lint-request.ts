import type { Io } from '../platform/io.js'
import { terminalWidth, wantsColor } from '../platform/terminal.js'
import { type Palette, PLAIN_PALETTE } from '../reporters/palette.js'
import { loadReporter } from '../reporters/registry.js'
import type { Reporter } from '../reporters/reporter.js'
import type { LintRequest } from '../run/lint-run.js'
import { cliSettings, givenFormat, type LintOptions } from './options.js'

/** What the options ask of a run over files. */
export async function lintRequest(
  patterns: readonly string[],
  options: LintOptions,
  io: Io
): Promise<LintRequest> {
  const palette = await paletteFor(options, io)
  const format = options.format ?? 'pretty'
  return {
    ...requestBase(options, io),
    patterns,
    reporter: await reporterFor(format, options),
    replyTo: options.replyTo,
    showMoves: options.showMoves,
    reporterOptions: { palette, width: terminalWidth(io.stdout.columns), quiet: options.quiet ?? false },
    fix: options.diff ? 'diff' : options.fix ? 'write' : 'no',
    diff: async (path, before, after) => {
      const { renderDiff } = await import('../reporters/diff.js')
      return renderDiff(path, before, after, palette, { terminal: io.stdout.isTTY })
    },
    debug: options.debug,
    errorsInReport: format === 'pretty' && io.stdout.isTTY
  }
}

async function reporterFor(format: string, { showMoves }: LintOptions): Promise<Reporter> {
  if (!showMoves || format !== 'pretty') return loadReporter(format)
  const { movesReporter } = await import('../reporters/moves.js')
  return movesReporter
}

/** What every run is set up with. */
export function requestBase(options: LintOptions, io: Io) {
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
    given: givenFormat(options)
  }
}

async function paletteFor(options: LintOptions, io: Io): Promise<Palette> {
  if (!wantsColor({ flag: options.color, env: io.env, isTTY: io.stdout.isTTY })) return PLAIN_PALETTE
  const { colorPalette } = await import('../reporters/palette.js')
  return colorPalette()
}
