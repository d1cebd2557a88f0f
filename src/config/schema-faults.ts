import type * as z from 'zod'
import { closest } from '../core/did-you-mean.js'
import { keysAt } from './schema-keys.js'
import type { DataPath } from './source-text.js'

/** One thing in a config file that the schema does not allow. */
export interface SchemaFault {
  readonly path: DataPath
  /** Whether the key or its value is at fault. */
  readonly part: 'key' | 'value'
  readonly what: string
  readonly expected?: string
  readonly remedy?: string
}

type Issue = z.core.$ZodIssue

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object'
}

/** The faults that `schema` finds in `value`, in plain words; unknown keys come with the nearest known one. */
export function schemaFaults(schema: z.ZodType, value: unknown): readonly SchemaFault[] {
  const result = schema.safeParse(value)
  return result.success ? [] : result.error.issues.flatMap((issue) => describe(issue, [], schema, value))
}

function describe(issue: Issue, base: DataPath, schema: z.ZodType, root: unknown): SchemaFault[] {
  const path: DataPath = [...base, ...(issue.path as (string | number)[])]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, schema))
  const found = valueAt(root, path)
  if (issue.code === 'invalid_union') {
    // The alternative of the right kind has faults further in; those say more than "none of these".
    const meant = issue.errors.find((errors) => !errors.some(isWrongKind))
    if (meant) return meant.flatMap((inner) => describe(inner, path, schema, root))
  }
  const words = wordsOf(issue)
  const near = typeof found === 'string' ? closest(found, words) : undefined
  return [
    {
      path,
      part: 'value',
      what:
        found === undefined
          ? `${pathName(path)} is missing`
          : `${pathName(path)} cannot be ${path.length === 0 ? kindOf(found) : shown(found)}`,
      expected: expectation(issue),
      ...(near === undefined ? {} : { remedy: `did you mean "${near}"?` })
    }
  ]
}

function unknownKey(key: string, parent: DataPath, schema: z.ZodType): SchemaFault {
  const known = keysAt(schema, parent)
  const near = closest(key, known)
  const fault = {
    path: [...parent, key],
    part: 'key',
    what: `Unknown key "${key}"${inside(parent)}`
  } as const
  return near === undefined
    ? { ...fault, expected: `one of ${known.join(', ')}` }
    : { ...fault, remedy: `did you mean "${near}"?` }
}

function isWrongKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_union') {
    return [...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectation)))].join(', or ')
  }
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  return issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? issue.expected) : issue.message
}

function wordsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(wordsOf)
  return issue.code === 'invalid_value' ? issue.values.filter((word) => typeof word === 'string') : []
}

function valueAt(root: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((data, key) => (data as Record<string, unknown> | null)?.[key], root)
}

/** A file that is no configuration is not quoted: it may be anything that `extends` names. */
function kindOf(value: unknown): string {
  return value === null || typeof value === 'object'
    ? shown(value)
    : `a ${typeof value === 'string' ? 'text' : typeof value}`
}

function shown(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function inside(parent: DataPath): string {
  return parent.length === 0 ? '' : ` in ${pathName(parent)}`
}

/** `overrides[0].rules.accusatory/failed-to`; "the configuration" for the root. */
export function pathName(path: DataPath): string {
  if (path.length === 0) return 'the configuration'
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`),
    ''
  )
}
