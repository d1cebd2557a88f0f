import type { Command } from 'commander'
import { isCategory } from '../../core/category.js'
import { LANGUAGES, type LanguageCode } from '../../core/draft.js'
import type { UsageError } from '../../core/errors.js'
import type { Io } from '../../platform/io.js'
import { terminalWidth } from '../../platform/terminal.js'
import type { ExitCode } from '../../run/exit-code.js'
import type { PageStyle } from '../../run/explain-rule.js'
import { print } from '../../run/show.js'
import { choice } from '../choice.js'
import { environmentLanguage } from '../ui-language.js'

/** `levelhead explain RULE`: what a rule looks for, why, and what to write instead; of a category, its rules. */
export function explainCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('explain <rule>')
    .description('say what a rule or a category looks for, why, and what to write instead')
    .addOption(choice('--lang <language>', 'language of the drafts that the examples are in', LANGUAGES))
    .addOption(choice('--ui-lang <language>', 'language of the page (default: that of LANG)', LANGUAGES))
    .action(async (id: string, options: ExplainOptions) => {
      const width = Math.min(terminalWidth(io.stdout.columns), 100)
      const asked = options.uiLang ?? options.lang ?? environmentLanguage(io.env)
      const page = await pageOf(id, options.lang ?? asked, { lang: asked ?? 'en', width })
      if (page === undefined) throw await unknownId(id)
      await print(io, page)
      done(0)
    })
}

interface ExplainOptions {
  readonly lang?: LanguageCode
  readonly uiLang?: LanguageCode
}

async function pageOf(
  id: string,
  examples: LanguageCode | undefined,
  style: PageStyle
): Promise<string | undefined> {
  if (isCategory(id)) {
    const { explainCategory } = await import('../../run/explain-category.js')
    return explainCategory(id, style)
  }
  if (/^(?:structure|context)\//.test(id)) {
    const { explainStructure } = await import('../../run/explain-structure.js')
    return explainStructure(id, style)
  }
  const { explainCheck } = await import('../../run/explain-check.js')
  const check = explainCheck(id, style)
  if (check !== undefined) return check
  const { ruleSourceFiles } = await import('../../run/rule-sources.js')
  const sources = ruleSourceFiles(id)
  const [first] = sources.values()
  const rule = (examples && sources.get(examples)) ?? first
  if (!rule) return undefined
  const { explainRule } = await import('../../run/explain-rule.js')
  return explainRule(rule, sources.get(style.lang) ?? rule, style)
}

async function unknownId(id: string): Promise<UsageError> {
  const { createBuiltinLoader } = await import('../../run/rulesets.js')
  const { builtinEntries, namesOf } = await import('../../run/rule-table.js')
  const { unknownRule } = await import('../../run/unknown-rule.js')
  return unknownRule(id, namesOf([...builtinEntries(createBuiltinLoader()).values()].flat()))
}
