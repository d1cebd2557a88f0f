import { type Command, CommanderError } from 'commander'
import { asItIs, type Say } from '../core/sayings.js'
import type { Io } from '../platform/io.js'
import { packageVersion } from '../platform/package-root.js'
import type { ExitCode } from '../run/exit-code.js'
import { unknownWord } from './choice.js'
import { auditCommand } from './commands/audit.js'
import { commitmentsCommand } from './commands/commitments.js'
import { completionCommand } from './commands/completion.js'
import { configCommand } from './commands/config.js'
import { draftCommand } from './commands/draft.js'
import { explainCommand } from './commands/explain.js'
import { initCommand } from './commands/init.js'
import { lintCommands } from './commands/lint.js'
import { rewriteCommand } from './commands/rewrite.js'
import { rulesCommand } from './commands/rules.js'
import { afterHelp, helpSay } from './help-language.js'
import { Program, usedBy } from './outline-command.js'
import { usageError } from './usage-error.js'

const SUMMARY = `Reads the reply you are about to send. Marks what makes its reader defensive or
distrustful, says why, and offers the sentence to send instead.`

const AFTER = `
Examples:
  pbpaste | levelhead                 lint a draft
  levelhead macros/ reply.eml         lint a folder of templates and a mail
  levelhead --fix - < draft.txt       print the draft with its safe fixes
  levelhead fix -i draft.txt          choose a suggestion for each finding
  levelhead rewrite reply.txt         put a draft in the order that works
  levelhead draft decline             write a hard reply from a few facts
  levelhead explain accusatory/failed-to

Without a command, levelhead lints: “levelhead lint --help” shows the options.
Exit codes: 0 nothing to report, 1 findings, 2 wrong usage or input.`

/**
 * The commander program. `done` takes the exit code of the command that runs; `isUsed` tells which commands need their
 * options, `say` in which language the help speaks.
 */
export function createProgram(
  io: Io,
  done: (code: ExitCode) => void,
  written: Promise<void>[] = [],
  isUsed: (name: string) => boolean = () => true,
  say: Say = asItIs
): Command {
  const program = new Program('levelhead', isUsed)
    .usage('[command] [options] [files...]')
    .description(SUMMARY)
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help, or that of a command')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp(say === asItIs ? {} : { styleTitle: say, styleDescriptionText: say })
    .addHelpText('after', afterHelp(AFTER))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.push(io.stdout.write(text)),
      // errors are thrown, and said by whoever catches them
      writeErr: () => {},
      getOutHelpWidth: () => helpWidth(io.stdout.columns),
      // no help has colours, so none need be taken out; to ask would make a stream of Node
      getOutHasColors: () => true
    })
  lintCommands(program, io, done)
  explainCommand(program, io, done)
  rulesCommand(program, io, done)
  rewriteCommand(program, io, done)
  auditCommand(program, io, done)
  commitmentsCommand(program, io, done)
  draftCommand(program, io, done)
  configCommand(program, io, done)
  initCommand(program, io, done)
  completionCommand(program, io, done)
  return program
}

/** Parses the arguments and runs the command they name. @throws UsageError */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const written: Promise<void>[] = []
  const program = createProgram(
    io,
    (result) => {
      code = result
    },
    written,
    usedBy(argv),
    await helpSay(argv, io)
  )
  const names = program.commands.map((command) => command.name())
  if (argv[0] === 'help' && argv[1] !== undefined && !names.includes(argv[1])) {
    throw unknownWord('There is no such command', argv[1], names)
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw usageError(error)
  }
  await Promise.all(written)
  return code
}

/** Long lines are hard to read, however wide the terminal is. */
function helpWidth(columns: number | undefined): number {
  return Math.min(columns ?? 80, 100)
}
