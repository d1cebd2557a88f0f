import path from 'node:path'
import { type LanguageCode, supportedLanguage } from '../core/draft.js'
import type { Io } from '../platform/io.js'
import { packageVersion } from '../platform/package-root.js'
import { terminalWidth, wantsColor } from '../platform/terminal.js'
import { type Palette, PLAIN_PALETTE } from '../reporters/palette.js'
import { loadReporter } from '../reporters/registry.js'
import type { Reporter } from '../reporters/reporter.js'
import { wordsOf } from '../reporters/words.js'
import type { ReportOutput } from '../run/report-outputs.js'
import type { LintOptions } from './options.js'
import { type FormatChoice, type ReportTargets, reportTargets } from './report-targets.js'

/** The reports that the options ask for. */
export interface AskedReports {
  readonly outputs: readonly ReportOutput[]
  /** Format of the report on standard output or in `--output-file`. */
  readonly mainFormat: string | undefined
  /** Colours of standard output. */
  readonly palette: Palette
}

/** Loads the formats and words that the options name. @throws UsageError when two reports collide. */
export async function askedReports(options: LintOptions, io: Io): Promise<AskedReports> {
  const { main, others } = targetsOf(options, io)
  const palette = await paletteFor(options, io)
  const asked = uiLanguage(options.uiLang)
  const words = asked && wordsOf(asked)
  const onlyAsked = options.color === true ? palette : PLAIN_PALETTE
  const output = async ({ name, file }: FormatChoice): Promise<ReportOutput> => ({
    reporter: await reporterFor(name, options),
    options: {
      palette: file === undefined ? palette : onlyAsked,
      width: terminalWidth(file === undefined ? io.stdout.columns : undefined),
      quiet: options.quiet ?? false,
      words,
      ...(name === 'sarif' ? { version: packageVersion() } : {})
    },
    ...(file === undefined ? {} : { file: path.resolve(io.cwd, file) })
  })
  const outputs = await Promise.all([...(main ? [main] : []), ...others].map(output))
  return { outputs, mainFormat: main?.name, palette }
}

/** Where the reports go. @throws UsageError when two reports collide. */
export function targetsOf({ format = [], outputFile }: LintOptions, io: Io): ReportTargets {
  return reportTargets(format, outputFile, io.cwd)
}

/** The language of an option that has been checked already. */
export function uiLanguage(value: string | undefined): LanguageCode | undefined {
  return supportedLanguage(value)
}

async function reporterFor(name: string, { showMoves }: LintOptions): Promise<Reporter> {
  if (!showMoves || name !== 'pretty') return loadReporter(name)
  const { movesReporter } = await import('../reporters/moves.js')
  return movesReporter
}

async function paletteFor(options: LintOptions, io: Io): Promise<Palette> {
  if (!wantsColor({ flag: options.color, env: io.env, isTTY: io.stdout.isTTY })) return PLAIN_PALETTE
  const { colorPalette } = await import('../reporters/palette.js')
  return colorPalette()
}
