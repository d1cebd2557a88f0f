import type { Command } from 'commander'
import type { Io } from '../../platform/io.js'
import type { ExitCode } from '../../run/exit-code.js'

/** `levelhead rules list` and `levelhead rules test`. */
export function rulesCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const rules = program.command('rules').description('list the rules, or test rules of your own')
  rules
    .command('list', { isDefault: true })
    .description('every rule with its level and languages')
    .option('--format <name>', 'pretty or json', 'pretty')
    .option('--coverage', 'which rule exists in which language')
    .option('--stats <file>', 'how often each rule fires on the drafts of an NDJSON file')
    .action(async (options: { format: string; coverage?: boolean; stats?: string }) => {
      const { listRules } = await import('../../run/list-rules.js')
      await io.stdout.write(await listRules({ ...options, cwd: io.cwd }))
      done(0)
    })
  rules
    .command('test [folders...]')
    .description('check that every example of the rules in a folder behaves as the rule file says')
    .action(async (folders: string[]) => {
      const { testRules } = await import('../../run/test-rules.js')
      const { text, failures } = await testRules(folders, io.cwd)
      await io.stdout.write(text)
      done(failures > 0 ? 1 : 0)
    })
}
