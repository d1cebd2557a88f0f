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
      const width = Math.min(terminalWidth(io.stdout.columns), 100)
      const page = await pageOf(id, options.lang ?? io.env.LC_ALL ?? io.env.LANG, width)
      if (page === undefined) throw await unknownId(id)
      await io.stdout.write(page)
      done(0)
    })
}

async function pageOf(id: string, wanted: string | undefined, width: number): Promise<string | undefined> {
  if (id.startsWith('structure/')) {
    const { explainStructure } = await import('../../run/explain-structure.js')
    return explainStructure(id, pageLanguage(wanted, LANGUAGES), width)
  }
  const { explainCheck } = await import('../../run/explain-check.js')
  const check = explainCheck(id, pageLanguage(wanted, LANGUAGES), width)
  if (check !== undefined) return check
  const { ruleSourceFiles } = await import('../../run/rule-sources.js')
  const sources = ruleSourceFiles(id)
  if (sources.size === 0) return undefined
  const { explainRule } = await import('../../run/explain-rule.js')
  return explainRule(sources.get(pageLanguage(wanted, [...sources.keys()]))!, width)
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
