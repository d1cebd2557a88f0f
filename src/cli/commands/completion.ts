import type { Command } from 'commander'
import { ALL_CATEGORIES } from '../../core/category.js'
import type { Io } from '../../platform/io.js'
import type { ExitCode } from '../../run/exit-code.js'
import { unknownWord } from '../choice.js'
import type { CompletionData } from '../completion/merged-root.js'

const SHELLS: Readonly<Record<string, () => Promise<(data: CompletionData) => string>>> = {
  bash: async () => (await import('../completion/bash.js')).bashCompletion,
  zsh: async () => (await import('../completion/zsh.js')).zshCompletion,
  fish: async () => (await import('../completion/fish.js')).fishCompletion,
  powershell: async () => (await import('../completion/powershell.js')).powershellCompletion
}

/** `levelhead completion SHELL`: the script that completes commands, options, rules, languages and formats. */
export function completionCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('completion <shell>')
    .description(`print the completion script of a shell: ${Object.keys(SHELLS).join(', ')}`)
    .action(async (shell: string) => {
      const load = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
      if (!load) throw unknownWord('There is no completion for this shell', shell, Object.keys(SHELLS))
      const [script, { commandTable }, { createBuiltinLoader }, { builtinEntries, namesOf }] =
        await Promise.all([
          load(),
          import('../command-table.js'),
          import('../../run/rulesets.js'),
          import('../../run/rule-table.js')
        ])
      const entries = [...builtinEntries(createBuiltinLoader()).values()].flat()
      const rules = [...ALL_CATEGORIES, ...namesOf(entries).sort()]
      await io.stdout.write(script({ commands: commandTable(program), rules }))
      done(0)
    })
}
