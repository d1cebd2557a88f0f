import { Command, CommanderError } from 'commander'
import type { Io } from '../platform/io.js'
import { packageVersion } from '../platform/package-root.js'
import type { ExitCode } from '../run/exit-code.js'
import { configCommand } from './commands/config.js'
import { explainCommand } from './commands/explain.js'
import { lintCommands } from './commands/lint.js'
import { rulesCommand } from './commands/rules.js'

const SUMMARY = `Lints the reply you are about to send: marks what accuses, refuses coldly, begs, lectures, promises too
much or passes the reader along, says why, and offers the sentence to send.`

const EXAMPLES = `
Examples:
  cat draft.txt | levelhead           lint a draft
  levelhead macros/ reply.eml         lint a folder of templates and a mail
  levelhead --fix - < draft.txt       print the draft with the safe fixes applied
  levelhead fix -i draft.txt          choose a suggestion for each finding
  levelhead explain accusatory/failed-to

Exit codes: 0 nothing to report, 1 findings, 2 wrong usage or input.`

/** The commander program. `done` takes the exit code of the command that runs. */
export function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('levelhead')
    .description(SUMMARY)
    .version(packageVersion(), '-V, --version', 'print the version')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError(true)
  lintCommands(program, io, done)
  explainCommand(program, io, done)
  rulesCommand(program, io, done)
  configCommand(program, io, done)
  return program
}

/** Parses the arguments and runs the command they name. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const output: Promise<void>[] = []
  const program = createProgram(io, (result) => {
    code = result
  })
  for (const command of [program, ...program.commands.flatMap((c) => [c, ...c.commands])]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void output.push(io.stdout.write(text)),
      writeErr: (text) => void output.push(io.stderr.write(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80
    })
  }
  if (argv.length === 0 && io.stdin.isTTY) {
    await io.stdout.write(program.helpInformation() + EXAMPLES + '\n')
    return 0
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    await Promise.all(output)
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}
