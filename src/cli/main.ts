import { errorText, LevelheadError } from '../core/errors.js'
import { visibleLines } from '../core/visible-controls.js'
import type { Io } from '../platform/io.js'
import { packageVersion } from '../platform/package-root.js'
import type { ExitCode } from '../run/exit-code.js'

/** Runs the command line; `argv` is without node and the script. Never throws. */
export async function main(argv: readonly string[], process: Io): Promise<ExitCode> {
  let io = process
  try {
    // answered before the argument parser is loaded
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await io.stdout.write(`${packageVersion()}\n`)
      return 0
    }
    if (argv.some((word) => word.startsWith('--ui-lang'))) io = await speaking(argv, process)
    const { runProgram } = await import('./program.js')
    return await runProgram(argv, io)
  } catch (thrown) {
    const { seenFrom } = await import('../run/seen-from.js')
    const error = seenFrom(io.cwd, thrown)
    const { giveBackInput } = await import('./give-back-input.js')
    await giveBackInput(argv, error, io)
    await io.stderr.write(`levelhead: ${describe(error, argv.includes('--debug'), io)}\n`)
    return 2
  }
}

/** The stack is for those who look for the place. */
function describe(error: unknown, isDebugging: boolean, { say }: Io): string {
  const stack = error instanceof Error && !(error instanceof LevelheadError) ? error.stack : undefined
  return isDebugging && stack ? `${errorText(error, say)}\n${visibleLines(stack)}` : errorText(error, say)
}

async function speaking(argv: readonly string[], io: Io): Promise<Io> {
  const { askedLanguage, sayIn } = await import('./ui-language.js')
  const say = await sayIn(askedLanguage(argv))
  return say ? { ...io, say } : io
}
