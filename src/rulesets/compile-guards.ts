import { closest } from '../core/did-you-mean.js'
import { RuleError } from '../core/errors.js'
import type { GuardFile, NamedGuards } from './rule-file.js'
import type { Check, Guard } from './ruleset.js'

/** What guards may name. */
export interface GuardShapes {
  /** Clause features of the language. */
  readonly features: Readonly<Record<string, unknown>>
  /** Its shared guards. */
  readonly named: NamedGuards
}

/** Compiles what silences a match; `{ guard: name }` stands for all guards of that name. @throws RuleError */
export function compileUnless(
  guards: readonly GuardFile[],
  add: Add,
  shapes: GuardShapes,
  path: string
): Guard[] {
  const flat = guards.flatMap((guard) =>
    typeof guard['guard'] === 'string' && Object.keys(guard).length === 1
      ? sharedGuards(guard['guard'], shapes.named, path)
      : [guard]
  )
  return compileGuards(flat, add, shapes, path)
}

function sharedGuards(name: string, named: NamedGuards, path: string): readonly GuardFile[] {
  const found = Object.hasOwn(named, name) ? named[name] : undefined
  if (found) return found
  throw new RuleError({
    code: 'unknown-guard',
    what: 'There are no guards of this name',
    value: `${path}: ${name}`,
    expected: Object.keys(named).join(', '),
    remedy: 'guards with a name stand in rulesets/<lang>/guards.yml'
  })
}

/** Compiles the guards of a rule. `add` compiles a pattern and gives its row. @throws RuleError */
export function compileGuards(
  guards: readonly GuardFile[],
  add: (pattern: string | readonly string[]) => number,
  shapes: GuardShapes,
  path: string
): Guard[] {
  return guards.map((guard) => compileGuard(guard, add, shapes, path))
}

type Add = (pattern: string | readonly string[]) => number

function compileGuard(
  guard: GuardFile,
  addPattern: (pattern: string | readonly string[]) => number,
  shapes: GuardShapes,
  path: string
): Guard {
  const add: Add = (pattern) => addPattern(typeof pattern === 'string' ? pattern : joinPatterns(pattern))
  const within = (guard['within'] as number | undefined) ?? 0
  return Object.entries(guard).flatMap(([key, value]): Check[] => {
    if (value === undefined || key === 'within') return []
    switch (key) {
      case 'before':
      case 'after':
        return [{ is: key, pattern: add(value as string), within }]
      case 'around':
      case 'sentence':
      case 'clause':
      case 'next':
      case 'previous':
      case 'draft':
        return [{ is: key, pattern: add(value as string) }]
      case 'zone':
        return [{ is: 'zone', zones: typeof value === 'string' ? [value] : (value as string[]) }]
      case 'elsewhere':
        return [{ is: 'elsewhere', categories: typeof value === 'string' ? [value] : (value as string[]) }]
      case 'mood':
        return [{ is: 'mood', name: knownFeature(value as string, shapes.features, path) }]
      case 'type':
      case 'place':
      case 'profile':
        return [{ is: key, name: value as string }]
      case 'polarity':
        return [{ is: 'polarity', value: true }]
      case 'quoted':
      case 'list':
        return [{ is: key, value: value as boolean }]
      case 'count':
        return [{ is: 'count', from: (value as { from: number }).from }]
      case 'words': {
        const { min = 0, max = 1e9 } = value as { min?: number; max?: number }
        return [{ is: 'words', min, max }]
      }
      case 'not':
        return [{ is: 'not', guard: compileGuard(value as GuardFile, addPattern, shapes, path) }]
      case 'guard':
        throw new RuleError({
          code: 'bad-guard',
          what: 'Guards with a name stand alone under “unless”',
          value: `${path}: ${value}`
        })
      default:
        throw new Error(`unhandled guard ${key}`)
    }
  })
}

function joinPatterns(patterns: readonly string[]): string {
  return patterns.map((pattern) => `(${pattern})`).join('|')
}

function knownFeature(name: string, features: Readonly<Record<string, unknown>>, path: string): string {
  if (Object.hasOwn(features, name) || name === 'declarative') return name
  const near = closest(name, Object.keys(features))
  throw new RuleError({
    code: 'unknown-feature',
    what: 'No clause feature has this name',
    value: `${path}: mood: ${name}`,
    expected: Object.keys(features).join(', '),
    ...(near ? { remedy: `did you mean “${near}”?` } : {})
  })
}
