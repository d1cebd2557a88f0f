import type { Command } from 'commander'
import { LANGUAGES, type LanguageCode } from '../../core/draft.js'
import type { UsageError } from '../../core/errors.js'
import type { Io } from '../../platform/io.js'
import { terminalWidth } from '../../platform/terminal.js'
import type { ExitCode } from '../../run/exit-code.js'
import { choice } from '../choice.js'

/** `levelhead explain RULE`: what a rule looks for, why, and what to write instead. */
export function explainCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('explain <rule>')
    .description('say what a rule looks for, why, and what to write instead')
    .addOption(choice('--lang <language>', 'language of the page (default: that of LANG)', LANGUAGES))
    .action(async (id: string, options: { lang?: string }) => {
      const { ruleSourceFiles } = await import('../../run/rule-sources.js')
      const sources = await ruleSourceFiles(id)
      if (sources.size === 0) throw await unknownId(id)
      const lang = pageLanguage(options.lang ?? io.env.LC_ALL ?? io.env.LANG, [...sources.keys()])
      const { explainRule } = await import('../../run/explain-rule.js')
      await io.stdout.write(explainRule(sources.get(lang)!, terminalWidth(io.stdout.columns)))
      done(0)
    })
}

function pageLanguage(wanted: string | undefined, available: readonly LanguageCode[]): LanguageCode {
  const code = LANGUAGES.find((lang) => wanted?.toLowerCase().startsWith(lang))
  return code && available.includes(code) ? code : available[0]!
}

async function unknownId(id: string): Promise<UsageError> {
  const { createBuiltinLoader } = await import('../../run/rulesets.js')
  const { builtinEntries, namesOf } = await import('../../run/rule-table.js')
  const { unknownRule } = await import('../../run/unknown-rule.js')
  return unknownRule(id, namesOf([...builtinEntries(createBuiltinLoader()).values()].flat()))
}
