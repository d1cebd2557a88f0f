import type { BindRuleset } from '../analysis/match-patterns.js'
import type { EffectiveConfig } from '../config/effective-config.js'
import { type ConfigResolver, createConfigResolver, type ResolveOptions } from '../config/resolve.js'
import { isKnownRule } from '../config/rule-names.js'
import type { Settings } from '../config/schema.js'
import { ALL_CATEGORIES } from '../core/category.js'
import type { LanguageCode } from '../core/draft.js'
import { createAnalysisStore, type RulesetLoader } from '../retext/analysis-store.js'
import { createTextLinter, type TextLinter } from '../retext/lint-text.js'
import type { MessageReader } from '../retext/message-reader.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { Policy } from './policy.js'
import { createRuleCounter, type SeenConfigs } from './rule-count.js'
import { builtinEntries, namesOf, ruleEntries } from './rule-table.js'
import { createBuiltinLoader, loadUserRulesets } from './rulesets.js'
import type { TextsOf } from './translate-findings.js'
import { checkRuleNames } from './unknown-rule.js'

/** What a run is set up with, before any file is known. */
export interface WorkbenchOptions {
  readonly cwd: string
  readonly home: string | undefined
  readonly configPath?: string | undefined
  readonly noConfig: boolean
  /** Runs a configuration that is a program. */
  readonly allowJsConfig?: boolean | undefined
  readonly cli: Omit<Settings, 'presets'>
  readonly only?: readonly string[] | undefined
  readonly preview?: boolean | undefined
  /** `--ui-lang`: findings speak it, whatever the language of the draft. */
  readonly uiLang?: LanguageCode | undefined
  /** For `--timing`: makes the runners that measure their rules. */
  readonly bind?: BindRuleset | undefined
}

/** The things that the commands share: configs, linters with and without user rules, the names of all rules. */
export interface Workbench {
  readonly configs: ConfigResolver
  /** The rules that come with the package. */
  readonly load: RulesetLoader
  /** @throws UsageError when the command line names a rule or category that does not exist. */
  checkNames(): Promise<void>
  /** The linter for files of this config: its folders of rules, its terms and its authority. @throws RuleError, InputError */
  linterFor(config: LinterConfig): Promise<TextLinter>
  /** What reads messages and promises with these folders of rules. @throws RuleError, InputError */
  messageReaderFor(rulesets: readonly string[]): Promise<MessageReader>
  /** How many rules a run applied: those of the languages that came up, less those that are switched off. */
  ruleCount(seen: SeenConfigs): Promise<number>
}

/** The part of a config that decides which linter its files get. */
export type LinterConfig = Pick<EffectiveConfig, 'rulesets' | 'terms' | 'authority'>

/** Reads nothing yet. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  const load = createBuiltinLoader()
  const builtin = once(() => builtinEntries(load))
  const ruleNames = once(() => namesOf([...builtin().values()].flat()))
  const userRules = remembering(loadUserRulesets)
  const namesIn = async (folder: string) => namesOf((await userRules(folder)).flatMap(ruleEntries))
  const configs = createConfigResolver(resolveOptions(options, ruleNames, namesIn))
  const linters = remembering(async (key: string) => {
    const { rulesets, policy } = parts.get(key)!
    const own = await policy()
    const extra = [...(await Promise.all(rulesets.map(userRules))).flat(), ...(own?.rulesets ?? [])]
    const extraNames = once(() => namesOf(extra.flatMap(ruleEntries)))
    const knows = (name: string) =>
      isKnownRule(name, { rules: ruleNames(), categories: ALL_CATEGORIES }) || extraNames().includes(name)
    const linter = createTextLinter(createAnalysisStore(load, extra, options.bind), knows, own?.texts)
    if (options.uiLang === undefined) return linter
    const { translatedLinter } = await import('./translate-findings.js')
    return translatedLinter(linter, options.uiLang, textsOf(load, extra))
  })
  const messageReaders = remembering(async (key: string) => {
    const { createMessageReader } = await import('../retext/message-reader.js')
    const extra = (await Promise.all(key.split('\n').filter(Boolean).map(userRules))).flat()
    return createMessageReader(createAnalysisStore(load, extra))
  })
  const parts = new Map<string, LinterParts>()
  const linterFor = (config: LinterConfig) => {
    const key = keyOf(config)
    if (!parts.has(key)) parts.set(key, { rulesets: config.rulesets, policy: () => policyOf(config) })
    return linters(key)
  }
  const entriesFor = async (lang: LanguageCode, folders: readonly string[]) => {
    const extra = (await Promise.all(folders.map(userRules)))
      .flat()
      .filter((ruleset) => ruleset.lang === lang)
    return [...(builtin().get(lang) ?? []), ...extra.flatMap(ruleEntries)]
  }
  return {
    configs,
    load,
    linterFor,
    messageReaderFor: (folders) => messageReaders(folders.join('\n')),
    async checkNames() {
      const names = [...Object.keys(options.cli.rules ?? {}), ...(options.only ?? [])]
      if (names.length > 0) await checkGiven(names, { configs, ruleNames, namesIn })
    },
    ruleCount: createRuleCounter(options, linterFor, entriesFor)
  }
}

/** Names that the package does not know may stand in the rules of the config that holds where the run begins. */
async function checkGiven(
  names: readonly string[],
  known: {
    readonly configs: ConfigResolver
    readonly ruleNames: () => readonly string[]
    readonly namesIn: (folder: string) => Promise<string[]>
  }
): Promise<void> {
  const rules = known.ruleNames()
  if (names.every((name) => isKnownRule(name, { rules, categories: ALL_CATEGORIES }))) return
  const { config } = await known.configs.resolve('draft.txt')
  const own = await Promise.all(config.rulesets.map(known.namesIn))
  checkRuleNames(names, [...rules, ...own.flat()])
}

function resolveOptions(
  { cwd, home, configPath, noConfig, allowJsConfig = false, cli }: WorkbenchOptions,
  ruleNames: () => readonly string[],
  rulesIn: (folder: string) => Promise<readonly string[]>
): ResolveOptions {
  return {
    cwd,
    noConfig,
    allowJsConfig,
    cli,
    rulesIn,
    ...(home === undefined ? {} : { home }),
    ...(configPath === undefined ? {} : { configPath }),
    get knownRules() {
      return ruleNames()
    }
  }
}

interface LinterParts {
  readonly rulesets: readonly string[]
  readonly policy: () => Promise<Policy | undefined>
}

function keyOf({ rulesets, terms, authority }: LinterConfig): string {
  return isSilent({ terms, authority }) ? rulesets.join('\n') : JSON.stringify([rulesets, terms, authority])
}

function isSilent({ terms, authority }: Pick<LinterConfig, 'terms' | 'authority'>): boolean {
  return terms.length + authority.may.length + authority.approval.length + authority.never.length === 0
}

async function policyOf(config: LinterConfig): Promise<Policy | undefined> {
  if (isSilent(config)) return undefined
  const { openPolicy } = await import('./policy.js')
  return openPolicy(config)
}

/** The texts of the rules that a linter runs. */
function textsOf(load: RulesetLoader, extra: readonly Ruleset[]): TextsOf {
  return (lang) =>
    [load(lang), ...extra.filter((each) => each.lang === lang)].flatMap((ruleset) =>
      ruleset ? [ruleset.texts()] : []
    )
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function remembering<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}
