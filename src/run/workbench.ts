import { type ConfigResolver, createConfigResolver, type ResolveOptions } from '../config/resolve.js'
import { ALL_CATEGORIES, isKnownRule, nearestRule } from '../config/rule-names.js'
import type { Settings } from '../config/schema.js'
import type { LanguageCode } from '../core/draft.js'
import { UsageError } from '../core/errors.js'
import { createAnalysisStore } from '../retext/analysis-store.js'
import { createTextLinter, type TextLinter } from '../retext/lint-text.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { builtinRules, createBuiltinLoader, loadUserRulesets } from './rulesets.js'

/** What a run is set up with, before any file is known. */
export interface WorkbenchOptions {
  readonly cwd: string
  readonly home: string | undefined
  readonly configPath?: string | undefined
  readonly noConfig: boolean
  readonly cli: Omit<Settings, 'presets'>
  readonly only?: readonly string[] | undefined
}

/** The things that the commands share: configs, linters with and without user rules, the names of all rules. */
export interface Workbench {
  readonly configs: ConfigResolver
  /** The linter for files whose config names these folders of rules. */
  linterFor(rulesets: readonly string[]): Promise<TextLinter>
  /** How many rules a run over these languages applies. */
  ruleCount(langs: ReadonlySet<LanguageCode>, rulesets: readonly string[]): Promise<number>
}

/** @throws UsageError when the command line names a rule that does not exist. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  const load = createBuiltinLoader()
  let names: readonly string[] | undefined
  const ruleNames = () =>
    (names ??= [...new Set([...builtinRules(load).values()].flat().flatMap(({ id, aliases }) => [id, ...aliases]))])
  const userRulesets = new Map<string, Promise<readonly Ruleset[]>>()
  const rulesetsIn = (folder: string) => {
    const known = userRulesets.get(folder) ?? loadUserRulesets(folder)
    userRulesets.set(folder, known)
    return known
  }
  const rulesIn = async (folder: string) =>
    (await rulesetsIn(folder)).flatMap((ruleset) => ruleset.texts().rules.map(({ id }) => id))
  const linters = new Map<string, Promise<TextLinter>>()
  const makeLinter = async (folders: readonly string[]) => {
    const extra = (await Promise.all(folders.map(rulesetsIn))).flat()
    const extraNames = new Set(extra.flatMap((ruleset) => ruleset.texts().rules.map(({ id }) => id)))
    const knows = (name: string) =>
      extraNames.has(name) || isKnownRule(name, { rules: ruleNames(), categories: ALL_CATEGORIES })
    return createTextLinter(createAnalysisStore(load, extra), knows)
  }
  const linterFor = (folders: readonly string[]) => {
    const key = folders.join('\n')
    const known = linters.get(key) ?? makeLinter(folders)
    linters.set(key, known)
    return known
  }
  checkNames([...Object.keys(options.cli.rules ?? {}), ...(options.only ?? [])], options, ruleNames)
  return {
    configs: createConfigResolver(resolveOptions(options, ruleNames, rulesIn)),
    linterFor,
    async ruleCount(langs, folders) {
      const linter = await linterFor(folders)
      const { only } = options
      if (!only) return [...langs].reduce((sum, lang) => sum + linter.ruleCount(lang), 0)
      const rules = [...builtinRules(load)].filter(([lang]) => langs.has(lang)).flatMap(([, list]) => list)
      return rules.filter(({ id, category }) => only.includes(id) || only.includes(category)).length
    }
  }
}

function resolveOptions(
  { cwd, home, configPath, noConfig, cli }: WorkbenchOptions,
  ruleNames: () => readonly string[],
  rulesIn: (folder: string) => Promise<readonly string[]>
): ResolveOptions {
  return {
    cwd,
    noConfig,
    cli,
    rulesIn,
    ...(home === undefined ? {} : { home }),
    ...(configPath === undefined ? {} : { configPath }),
    get knownRules() {
      return ruleNames()
    }
  }
}

function checkNames(given: readonly string[], { cli }: WorkbenchOptions, ruleNames: () => readonly string[]): void {
  if (given.length === 0 || cli.rulesets) return
  const known = { rules: ruleNames(), categories: ALL_CATEGORIES }
  for (const name of given) {
    if (isKnownRule(name, known)) continue
    const near = nearestRule(name, known)
    throw new UsageError({
      code: 'unknown-rule',
      what: 'There is no such rule or category',
      value: name,
      remedy: near === undefined ? '“levelhead rules” lists them all' : `did you mean “${near}”?`
    })
  }
}
