import type { Command } from 'commander'
import type { Io } from '../../platform/io.js'
import type { ExitCode } from '../../run/exit-code.js'
import { print } from '../../run/show.js'
import { choice, unknownWord } from '../choice.js'

/** `levelhead rules list` and `levelhead rules test`. */
export function rulesCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const rules = program.command('rules').description('list the rules, or test rules of your own')
  rules
    .command('list', { isDefault: true })
    .description('every rule with its level, confidence and languages')
    .addOption(choice('--format <name>', 'format (default: pretty)', ['pretty', 'json']))
    .option('--coverage', 'which rule exists in which language')
    .option('--stats <file>', 'how often each rule fires on the drafts of an NDJSON file')
    .allowExcessArguments()
    .action(async (options: { format?: string; coverage?: boolean; stats?: string }, list: Command) => {
      // the default command gets every word that is no command
      if (list.args[0] !== undefined)
        throw unknownWord('There is no such command', list.args[0], ['list', 'test'])
      const { listRules } = await import('../../run/list-rules.js')
      await io.stdout.write(await listRules(options, io))
      done(0)
    })
  rules
    .command('test [folders...]')
    .description('check that every example of the rules in a folder behaves as the rule file says')
    .action(async (folders: string[]) => {
      const { testRules } = await import('../../run/test-rules.js')
      const { text, failures } = await testRules(folders, io.cwd)
      await print(io, text)
      done(failures > 0 ? 1 : 0)
    })
}
