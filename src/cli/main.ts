import { errorText, LevelheadError } from '../core/errors.js'
import { visibleLines } from '../core/visible-controls.js'
import type { Io } from '../platform/io.js'
import { packageVersion } from '../platform/package-root.js'
import type { ExitCode } from '../run/exit-code.js'

/** Runs the command line; `argv` is without node and the script. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    // answered before the argument parser is loaded
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await io.stdout.write(`${packageVersion()}\n`)
      return 0
    }
    const { runProgram } = await import('./program.js')
    return await runProgram(argv, io)
  } catch (thrown) {
    const { seenFrom } = await import('../run/seen-from.js')
    const error = seenFrom(io.cwd, thrown)
    const { giveBackInput } = await import('./give-back-input.js')
    await giveBackInput(argv, error, io)
    await io.stderr.write(`levelhead: ${describe(error, argv.includes('--debug'))}\n`)
    return 2
  }
}

/** The stack is for those who look for the place. */
function describe(error: unknown, isDebugging: boolean): string {
  const stack = error instanceof Error && !(error instanceof LevelheadError) ? error.stack : undefined
  return isDebugging && stack ? `${errorText(error)}\n${visibleLines(stack)}` : errorText(error)
}
