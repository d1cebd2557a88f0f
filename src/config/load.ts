import { dirname, resolve } from 'node:path'
import { closest } from '../core/did-you-mean.js'
import { ConfigError } from '../core/errors.js'
import { displayPath, placeInFile } from './config-fault.js'
import { extendsTarget } from './extends-target.js'
import type { ConfigLayer, OverrideLayer } from './layer.js'
import type { PresetTable } from './presets.js'
import { readConfig } from './read-config.js'
import { type ConfigFile, configSchema, type Settings, settingsSchema } from './schema.js'
import type { DataPath, ParsedSource } from './source-text.js'
import { validateConfig } from './validate.js'

export interface LoadOptions {
  /** Absolute; paths in messages are relative to it. */
  readonly cwd: string
  readonly presets: PresetTable
  readonly allowJsConfig?: boolean
}

interface Trail {
  /** The files that led here, outermost first. */
  readonly files: readonly string[]
  /** The folder that a package's globs start from: the one of the file that names it. */
  readonly globDir: string | null
}

/**
 * Reads a config file and all that it extends: what is extended comes before what extends it, so that later
 * layers win. A layer that is reached twice is taken once. Throws ConfigError.
 */
export async function loadConfig(file: string, options: LoadOptions): Promise<readonly ConfigLayer[]> {
  const layers = await loadFile(resolve(file), { files: [], globDir: null }, options)
  const seen = new Set<string>()
  return layers.filter(({ source }) => !seen.has(source) && seen.add(source))
}

async function loadFile(file: string, trail: Trail, options: LoadOptions): Promise<ConfigLayer[]> {
  const written = await readConfig(file, options)
  // An empty YAML file holds null.
  const value = written.value ?? {}
  validateConfig(configSchema, { ...written, value }, file, options.cwd)
  const { $schema: _, extends: bases, overrides = [], presets = [], ...settings } = value as ConfigFile
  const globDir = trail.globDir ?? dirname(file)
  const here: Here = { file, written, globDir, trail: { ...trail, files: [...trail.files, file] }, options }
  const layers: ConfigLayer[] = presets.map((name, i) => presetLayer(name, ['presets', i], here))
  const names = typeof bases === 'string' ? [bases] : (bases ?? [])
  for (const [i, name] of names.entries()) {
    layers.push(...(await extended(name, typeof bases === 'string' ? ['extends'] : ['extends', i], here)))
  }
  layers.push({
    source: file,
    globDir,
    pathDir: dirname(file),
    settings,
    overrides: overrides.flatMap((override, i) => overrideLayers(override, i, here)),
    written
  })
  return layers
}

interface Here {
  readonly file: string
  readonly written: ParsedSource
  readonly globDir: string
  readonly trail: Trail
  readonly options: LoadOptions
}

async function extended(name: string, path: DataPath, here: Here): Promise<ConfigLayer[]> {
  if (name.startsWith('levelhead:')) return [presetLayer(name.slice('levelhead:'.length), path, here)]
  const target = extendsTarget(name, dirname(here.file), placeOf(path, here))
  if (here.trail.files.includes(target)) throw circle(target, path, here)
  const isInPackage = /[/\\]node_modules[/\\]/.test(target)
  return loadFile(target, { ...here.trail, globDir: isInPackage ? here.globDir : null }, here.options)
}

function presetLayer(name: string, path: DataPath, here: Here): ConfigLayer {
  const { presets, cwd } = here.options
  if (!Object.hasOwn(presets, name)) {
    const near = closest(name, Object.keys(presets))
    throw new ConfigError({
      code: 'config-preset',
      what: `There is no preset "${name}"`,
      value: placeOf(path, here),
      expected: `one of ${Object.keys(presets).join(', ')}`,
      ...(near === undefined ? {} : { remedy: `did you mean "${near}"?` })
    })
  }
  const source = `levelhead:${name}`
  const value = presets[name]
  validateConfig(settingsSchema, { value, locate: () => undefined }, source, cwd)
  return { source, globDir: here.globDir, pathDir: here.globDir, settings: value as Settings, overrides: [] }
}

type Override = NonNullable<ConfigFile['overrides']>[number]

function overrideLayers(override: Override, index: number, here: Here): OverrideLayer[] {
  const { files, presets = [], ...settings } = override
  const globs = typeof files === 'string' ? [files] : files
  const fromPresets = presets.map((name, i) => {
    const preset = presetLayer(name, ['overrides', index, 'presets', i], here)
    return { source: preset.source, globs, settings: preset.settings }
  })
  return [...fromPresets, { source: `${here.file} overrides[${index}]`, globs, settings }]
}

function circle(target: string, path: DataPath, here: Here): ConfigError {
  const files = here.trail.files.slice(here.trail.files.indexOf(target))
  return new ConfigError({
    code: 'config-circle',
    what: 'Configurations extend each other in a circle',
    value: placeOf(path, here),
    remedy: `take one step out of ${[...files, target].map((f) => displayPath(f, here.options.cwd)).join(' → ')}`
  })
}

function placeOf(path: DataPath, { file, written, options }: Here): string {
  return placeInFile(file, written.locate(path), options.cwd)
}
