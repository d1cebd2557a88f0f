import { closest } from '../core/did-you-mean.js'
import { ConfigError } from '../core/errors.js'
import { placeInFile } from './config-fault.js'
import type { ConfigLayer } from './layer.js'
import type { Settings } from './schema.js'
import type { DataPath } from './source-text.js'

/** The names that `rules` may use: ids, with earlier names of renamed rules, and categories. */
export interface KnownNames {
  readonly rules: readonly string[]
  readonly categories: readonly string[]
}

/** Throws a ConfigError for the first rule id or category in the layers that does not exist. */
export function checkRuleNames(layers: readonly ConfigLayer[], known: KnownNames, cwd: string): void {
  for (const layer of layers) {
    for (const { rules, path } of ruleTables(layer)) {
      for (const name of Object.keys(rules)) {
        if (isKnownRule(name, known)) continue
        const near = nearestRule(name, known)
        const position = layer.written?.locate([...path, name], 'key')
        throw new ConfigError({
          code: 'config-unknown-rule',
          what: `There is no ${name.includes('/') ? 'rule' : 'category'} "${name}"`,
          value: placeInFile(layer.source, position, cwd),
          remedy: near === undefined ? '"levelhead rules" lists them all' : `did you mean "${near}"?`
        })
      }
    }
  }
}

/** True for the id of a rule and for a category. */
export function isKnownRule(name: string, known: KnownNames): boolean {
  return (name.includes('/') ? known.rules : known.categories).includes(name)
}

/** The id or category that `name` was meant to be; an id without its category, or with a wrong one, is mended. */
export function nearestRule(name: string, known: KnownNames): string | undefined {
  const slash = name.indexOf('/')
  const [category, last] = [name.slice(0, slash), name.slice(slash + 1)]
  const elsewhere = known.rules.find((id) => id.endsWith(`/${last}`))
  if (elsewhere !== undefined) return elsewhere
  if (!known.categories.includes(category)) return closest(name, [...known.rules, ...known.categories])
  // What the ids of one category share must not make them look alike.
  const inCategory = known.rules.filter((id) => id.startsWith(`${category}/`))
  const near = closest(
    last,
    inCategory.map((id) => id.slice(slash + 1))
  )
  return near === undefined ? undefined : `${category}/${near}`
}

interface RuleTable {
  readonly rules: NonNullable<Settings['rules']>
  readonly path: DataPath
}

// The overrides as written, not those of the layer: presets add entries of their own to the layer's.
function ruleTables({ settings, overrides, written }: ConfigLayer): RuleTable[] {
  const own = settings.rules ? [{ rules: settings.rules, path: ['rules'] }] : []
  const inOverrides = overrides.flatMap(({ settings: { rules }, source }) => {
    const index = Number(/overrides\[(\d+)\]$/.exec(source)?.[1] ?? Number.NaN)
    if (!rules) return []
    return [{ rules, path: written && !Number.isNaN(index) ? ['overrides', index, 'rules'] : [] }]
  })
  return [...own, ...inOverrides]
}
