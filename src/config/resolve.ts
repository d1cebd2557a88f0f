import { dirname, resolve } from 'node:path'
import { ALL_CATEGORIES } from '../core/category.js'
import type { BasedGlobs, EffectiveConfig } from './effective-config.js'
import { createConfigFinder } from './find.js'
import { COMMAND_LINE, type ConfigLayer } from './layer.js'
import { contributionsFor, type MergedConfig, mergeSettings } from './merge.js'
import { BUILT_IN_PRESETS, type PresetTable } from './presets.js'
import { checkRuleNames } from './rule-names.js'
import type { Settings } from './schema.js'

export interface ResolveOptions {
  /** Absolute folder that relative paths, and the globs of `cli`, start from. */
  readonly cwd: string
  /** The config file to use for every file, instead of looking for one. */
  readonly configPath?: string
  /** Use no config file at all. */
  readonly noConfig?: boolean
  /** What the command line says; the caller has checked it. */
  readonly cli?: Omit<Settings, 'presets'>
  /** The ids that `rules` may name, earlier names included; without it ids are not checked. */
  readonly knownRules?: readonly string[]
  /** Default: the categories of levelhead. */
  readonly knownCategories?: readonly string[]
  /** The ids of the rules in a user's folder; without it a config with `rulesets` may name any id. */
  readonly rulesIn?: (folder: string) => Promise<readonly string[]>
  readonly presets?: PresetTable
  readonly allowJsConfig?: boolean
  /** The last folder to look in; the home folder of the user when absent. */
  readonly home?: string
}

/** The config of one file, and where it came from. */
export interface ResolvedConfig {
  readonly config: EffectiveConfig
  /** By key (`lang`, `terms[0]`, `rules.accusatory.severity`): a source of `layers`, an override, or `default`. */
  readonly sources: ReadonlyMap<string, string>
  /** Weakest first. */
  readonly layers: readonly ConfigLayer[]
  /** Absolute path of the config file; null when none holds. */
  readonly configFile: string | null
}

/** Resolves many files, reading each config file once. */
export interface ConfigResolver {
  /**
   * The config for a file (or for stdin, named as a file that need not exist). Files that the same overrides
   * take in get the same object. Throws ConfigError.
   */
  resolve(filePath: string): Promise<ResolvedConfig>
}

/** Resolves the config of one file. Throws ConfigError. */
export function resolveConfig(filePath: string, options: ResolveOptions): Promise<ResolvedConfig> {
  return createConfigResolver(options).resolve(filePath)
}

export function createConfigResolver(options: ResolveOptions): ConfigResolver {
  const finder = createConfigFinder(options.home)
  const sets = new Map<string | null, Promise<LayerSet>>()
  const fileFor = (path: string): string | null => {
    if (options.noConfig) return null
    return options.configPath === undefined
      ? finder.find(dirname(path))
      : resolve(options.cwd, options.configPath)
  }
  return {
    async resolve(filePath) {
      const path = resolve(options.cwd, filePath)
      const file = fileFor(path)
      let set = sets.get(file)
      if (!set) {
        set = loadSet(file, options)
        sets.set(file, set)
      }
      return resolveIn(await set, path)
    }
  }
}

/** The layers of one config file, with the configs already merged from them by the overrides that took part. */
interface LayerSet {
  readonly configFile: string | null
  readonly layers: readonly ConfigLayer[]
  readonly commandLine: readonly ConfigLayer[]
  readonly matches: (globs: BasedGlobs, path: string) => boolean
  readonly merged: Map<string, ResolvedConfig>
}

async function loadSet(configFile: string | null, options: ResolveOptions): Promise<LayerSet> {
  const { cwd, cli } = options
  const commandLine = cli
    ? [{ source: COMMAND_LINE, globDir: cwd, pathDir: cwd, settings: cli, overrides: [] }]
    : []
  const layers = configFile === null ? [] : await loadFrom(configFile, options)
  const hasOverrides = layers.some(({ overrides }) => overrides.length > 0)
  const matches = hasOverrides ? (await import('./path-match.js')).matchesGlobs : () => false
  return { configFile, layers, commandLine, matches, merged: new Map() }
}

// zod, yaml and the loader are imported only once there is a config file.
async function loadFrom(configFile: string, options: ResolveOptions): Promise<readonly ConfigLayer[]> {
  const { loadConfig } = await import('./load.js')
  const { cwd, presets = BUILT_IN_PRESETS, allowJsConfig = false } = options
  const layers = await loadConfig(configFile, { cwd, presets, allowJsConfig })
  await checkNames(layers, options)
  return layers
}

async function checkNames(layers: readonly ConfigLayer[], options: ResolveOptions): Promise<void> {
  const { knownRules, knownCategories = ALL_CATEGORIES, rulesIn, cwd } = options
  if (!knownRules) return
  const folders = layers.flatMap(({ settings, overrides, pathDir }) =>
    [settings, ...overrides.map((override) => override.settings)]
      .flatMap(({ rulesets = [] }) => rulesets)
      .map((folder) => resolve(pathDir, folder))
  )
  if (folders.length > 0 && !rulesIn) return
  const added = rulesIn ? await Promise.all(folders.map(rulesIn)) : []
  checkRuleNames(layers, { rules: [...knownRules, ...added.flat()], categories: knownCategories }, cwd)
}

function resolveIn(set: LayerSet, path: string): ResolvedConfig {
  const contributions = contributionsFor(set.layers, (globs) => set.matches(globs, path))
  const key = contributions.map(({ source }) => source).join('\n')
  const known = set.merged.get(key)
  if (known) return known
  const merged: MergedConfig = mergeSettings([...contributions, ...set.commandLine])
  const resolved = { ...merged, layers: [...set.layers, ...set.commandLine], configFile: set.configFile }
  set.merged.set(key, resolved)
  return resolved
}
