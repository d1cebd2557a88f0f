import type { Command } from 'commander'
import { nearestRule, ALL_CATEGORIES } from '../../config/rule-names.js'
import { LANGUAGES, type LanguageCode } from '../../core/draft.js'
import { UsageError } from '../../core/errors.js'
import type { Io } from '../../platform/io.js'
import { terminalWidth } from '../../platform/terminal.js'
import type { ExitCode } from '../../run/exit-code.js'
import { explainRule } from '../../run/explain-rule.js'
import { ruleSourceFiles } from '../../run/rule-sources.js'

/** `levelhead explain RULE`: what a rule looks for, why, and what to write instead. */
export function explainCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('explain <rule>')
    .description('say what a rule looks for, why, and what to write instead')
    .option('--lang <language>', 'language of the page; default: LANG')
    .action(async (id: string, options: { lang?: string }) => {
      const sources = await ruleSourceFiles(id)
      if (sources.size === 0) throw await unknownRule(id)
      const lang = pageLanguage(options.lang ?? io.env['LC_ALL'] ?? io.env['LANG'], [...sources.keys()])
      await io.stdout.write(explainRule(sources.get(lang)!, terminalWidth(io.stdout.columns)))
      done(0)
    })
}

function pageLanguage(wanted: string | undefined, available: readonly LanguageCode[]): LanguageCode {
  const code = LANGUAGES.find((lang) => wanted?.toLowerCase().startsWith(lang))
  return code && available.includes(code) ? code : available[0]!
}

async function unknownRule(id: string): Promise<UsageError> {
  const { builtinRules, createBuiltinLoader } = await import('../../run/rulesets.js')
  const rules = [...builtinRules(createBuiltinLoader()).values()].flat().map((rule) => rule.id)
  const near = nearestRule(id, { rules, categories: ALL_CATEGORIES })
  return new UsageError({
    code: 'unknown-rule',
    what: 'There is no such rule',
    value: id,
    remedy: near === undefined ? '“levelhead rules” lists them all' : `did you mean “${near}”?`
  })
}
