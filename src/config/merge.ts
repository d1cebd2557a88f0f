import { resolve } from 'node:path'
import { DEFAULT_CONFIG } from './defaults.js'
import type { AuthorityEntry, BasedGlobs, EffectiveConfig, RuleSetting } from './effective-config.js'
import { type ConfigLayer, type Contribution, DEFAULT_SOURCE } from './layer.js'
import { addRules } from './merge-rules.js'
import type { Settings } from './schema.js'

/** A config, and for each of its values (`lang`, `terms[0]`, `rules.accusatory.severity`) who set it. */
export interface MergedConfig {
  readonly config: EffectiveConfig
  readonly sources: ReadonlyMap<string, string>
}

/**
 * What holds for one file, weakest first: the plain settings of all layers, then the overrides whose globs match
 * (`matches` decides), in the order of the layers.
 */
export function contributionsFor(
  layers: readonly ConfigLayer[],
  matches: (globs: BasedGlobs) => boolean
): readonly Contribution[] {
  const overrides = layers.flatMap(({ globDir, pathDir, overrides }) =>
    overrides
      .filter(({ globs }) => matches({ globs, baseDir: globDir }))
      .map(({ source, settings }) => ({ source, globDir, pathDir, settings }))
  )
  return [...layers, ...overrides]
}

/**
 * Lays the contributions over the defaults, later ones winning. Single values are replaced; rules are merged by
 * name; ignore, rulesets, terms, formats, ignores and placeholders.known grow; of two authority entries about the same
 * thing the later one stays, in whichever list it is.
 */
export function mergeSettings(contributions: readonly Contribution[]): MergedConfig {
  const merging = new Merging()
  for (const contribution of contributions) merging.add(contribution)
  return { config: merging.config, sources: merging.sources }
}

const SINGLE = [
  'lang',
  'profile',
  'failOn',
  'maxWarnings',
  'minSeverity',
  'minConfidence',
  'maxDraftSize'
] as const satisfies readonly (keyof Settings & keyof EffectiveConfig)[]
const AUTHORITY_LISTS = ['may', 'approval', 'never'] as const

type Writable<T> = { -readonly [K in keyof T]: T[K] }

class Merging {
  readonly sources = new Map<string, string>(SINGLE.map((key) => [key, DEFAULT_SOURCE]))
  readonly config: Writable<EffectiveConfig> = { ...DEFAULT_CONFIG }

  add({ source, globDir, pathDir, settings }: Contribution): void {
    for (const key of SINGLE) {
      if (settings[key] === undefined) continue
      Object.assign(this.config, { [key]: settings[key] })
      this.sources.set(key, source)
    }
    if (settings.rules) this.addRules(settings.rules, source)
    if (settings.ignore) this.append('ignore', [{ globs: settings.ignore, baseDir: globDir }], source)
    this.append(
      'rulesets',
      settings.rulesets?.map((folder) => resolve(pathDir, folder)),
      source
    )
    this.append(
      'terms',
      settings.terms?.map((term) => ({ ...term, dont: list(term.dont) })),
      source
    )
    this.append(
      'formats',
      settings.formats?.map(({ files, ...rest }) => ({ ...rest, globs: list(files), baseDir: globDir })),
      source
    )
    this.append(
      'ignores',
      settings.ignores?.map(({ files, ...rest }) => ({ ...rest, globs: list(files), baseDir: globDir })),
      source
    )
    this.addNested(settings, source)
    if (settings.authority) this.addAuthority(settings.authority, source)
  }

  private addRules(rules: NonNullable<Settings['rules']>, source: string): void {
    const merged: Record<string, RuleSetting> = { ...this.config.rules }
    addRules(merged, rules, source, this.sources)
    this.config.rules = merged
  }

  private append<K extends 'ignore' | 'rulesets' | 'terms' | 'formats' | 'ignores'>(
    key: K,
    items: EffectiveConfig[K] | undefined,
    source: string
  ): void {
    if (!items) return
    const before = this.config[key]
    for (const i of items.keys()) this.sources.set(`${key}[${before.length + i}]`, source)
    Object.assign(this.config, { [key]: [...before, ...items] })
  }

  private addNested({ placeholders, crisis }: Settings, source: string): void {
    const { families, known } = this.config.placeholders
    if (placeholders?.families) this.sources.set('placeholders.families', source)
    for (const i of placeholders?.known?.keys() ?? []) {
      this.sources.set(`placeholders.known[${known.length + i}]`, source)
    }
    this.config.placeholders = {
      families: placeholders?.families ?? families,
      known: [...known, ...(placeholders?.known ?? [])]
    }
    if (crisis?.plan !== undefined) this.sources.set('crisis.plan', source)
    if (crisis?.contacts) this.sources.set('crisis.contacts', source)
    const plan = crisis?.plan ?? this.config.crisis.plan
    this.config.crisis = {
      ...(plan === undefined ? {} : { plan }),
      contacts: crisis?.contacts ?? this.config.crisis.contacts
    }
  }

  private addAuthority(authority: NonNullable<Settings['authority']>, source: string): void {
    const added = AUTHORITY_LISTS.map((name) => entries(authority[name]))
    const isNewer = new Set(added.flat().map(subject))
    const merged = { ...this.config.authority }
    for (const [i, name] of AUTHORITY_LISTS.entries()) {
      const kept = merged[name].flatMap((entry, j) => {
        const keptSource = this.sources.get(`authority.${name}[${j}]`)!
        this.sources.delete(`authority.${name}[${j}]`)
        return isNewer.has(subject(entry)) ? [] : [{ entry, source: keptSource }]
      })
      const all = [...kept, ...added[i]!.map((entry) => ({ entry, source }))]
      for (const [j, { source }] of all.entries()) this.sources.set(`authority.${name}[${j}]`, source)
      merged[name] = all.map(({ entry }) => entry)
    }
    this.config.authority = merged
  }
}

function list(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

function entries(items: NonNullable<Settings['authority']>['may']): AuthorityEntry[] {
  return (items ?? []).map((item) => (typeof item === 'string' ? { what: item } : item))
}

function subject({ what, lang }: AuthorityEntry): string {
  return JSON.stringify([what.toLowerCase(), lang])
}
