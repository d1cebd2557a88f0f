import { type Document, isMap, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type * as z from 'zod'
import { closest } from '../core/did-you-mean.js'
import { RuleError } from '../core/errors.js'
import type { HelpdeskPreset } from '../readers/preset.js'
import { type CheckTexts, checkFileSchema } from './check-file.js'
import { expandParts } from './expand-parts.js'
import { helpdeskFileSchema } from './helpdesk-file.js'
import { isJudging } from './judging.js'
import { type RewriteFaults, rewriteFaultsSchema } from './rewrite-faults-file.js'
import { type RewriteFile, rewriteFileSchema } from './rewrite-file.js'
import {
  featuresSchema,
  fragmentsSchema,
  INNER_FIELDS,
  type NamedGuards,
  namedGuardsSchema,
  type RuleFile,
  recogniserFileSchema,
  ruleFileSchema
} from './rule-file.js'
import type { StructureFile } from './structure-file.js'
import { structureFileSchema } from './structure-file.js'

/** A rule as it lies in its file. */
export interface SourceRule {
  readonly id: string
  readonly category: string
  readonly path: string
  readonly rule: RuleFile
}

/** Reads one rule file. @throws RuleError with file, line and column. */
export function readRule(id: string, path: string, text: string): SourceRule {
  const category = id.slice(0, id.indexOf('/'))
  const rule = isJudging({ category })
    ? readYaml(path, text, ruleFileSchema)
    : readYaml(path, text, recogniserFileSchema)
  return { id, category, path, rule }
}

export function readFragments(path: string, text: string): Record<string, string> {
  const fragments = readYaml(path, text, fragmentsSchema)
  return Object.fromEntries(Object.entries(fragments).map(([name, value]) => [name, joined(value)]))
}

export function readFeatures(path: string, text: string): Record<string, string[]> {
  return readYaml(path, text, featuresSchema)
}

export function readGuards(path: string, text: string): NamedGuards {
  return readYaml(path, text, namedGuardsSchema)
}

export function readStructure(path: string, text: string): StructureFile {
  return readYaml(path, text, structureFileSchema)
}

export function readRewrite(path: string, text: string): RewriteFile {
  return expandParts(path, readYaml(path, text, rewriteFileSchema))
}

export function readRewriteFaults(path: string, text: string): RewriteFaults {
  return readYaml(path, text, rewriteFaultsSchema)
}

export function readChecks(path: string, text: string): CheckTexts {
  return readYaml(path, text, checkFileSchema)
}

/** Reads one preset of a helpdesk; `name` is that of its file. */
export function readHelpdesk(name: string, path: string, text: string): HelpdeskPreset {
  return { name, ...readYaml(path, text, helpdeskFileSchema) }
}

/** Several patterns of one entry are alternatives. */
export function joined(patterns: string | readonly string[]): string {
  return typeof patterns === 'string' ? patterns : patterns.map((pattern) => `(${pattern})`).join('|')
}

const MAX_ALIASES = 20

/** Reads a YAML file of a rules folder. @throws RuleError with file, line and column. */
export function readYaml<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const broken = document.errors[0]
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0])
    throw new RuleError({
      code: 'bad-rule-file',
      what: `The rule file is not valid YAML: ${broken.message.split('\n')[0]}`,
      value: `${path}:${line}:${col}`,
      cause: broken
    })
  }
  const parsed = schema.safeParse(builtValue(document, path))
  if (parsed.success) return parsed.data
  const issue = deepest(parsed.error.issues)
  const { line, col } = placeOf(document.contents, issue, lines)
  throw new RuleError({
    code: 'bad-rule-file',
    what: `${issue.path.join('.') || 'The file'}: ${issue.message}`,
    value: `${path}:${line}:${col}`,
    ...hint(issue, schema),
    cause: parsed.error
  })
}

/** Aliases of aliases of aliases are counted only when the value is built. */
function builtValue(parsed: Document.Parsed, path: string): unknown {
  try {
    return parsed.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (cause) {
    throw new RuleError({
      code: 'bad-rule-file',
      what: `The rule file cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      value: path,
      remedy: 'write out what its aliases stand for',
      cause
    })
  }
}

/** In a union, the issue of the branch that came furthest says most. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const first = issues[0]!
  if (first.code !== 'invalid_union') return first
  const nested = first.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
  return nested ? { ...nested, path: [...first.path, ...nested.path] } : first
}

function placeOf(
  contents: ParsedNode | null,
  issue: z.core.$ZodIssue,
  lines: LineCounter
): { line: number; col: number } {
  let node: unknown = contents
  let range: readonly number[] | null | undefined = contents?.range
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as { value?: unknown })?.value) === String(key))
      if (!pair) break
      range = (pair.key as ParsedNode).range ?? range
      node = pair.value
    } else {
      const item = (node as { items?: ParsedNode[] })?.items?.[Number(key)]
      if (!item) break
      node = item
      range = item.range ?? range
    }
  }
  return lines.linePos(range?.[0] ?? 0)
}

function hint(issue: z.core.$ZodIssue, schema: z.ZodType): { remedy?: string } {
  if (issue.code !== 'unrecognized_keys') return {}
  const shape = (schema as { shape?: Record<string, unknown> }).shape
  const near = closest(issue.keys[0]!, issue.path.length > 0 ? INNER_FIELDS : Object.keys(shape ?? {}))
  return { remedy: near ? `did you mean “${near}”?` : 'see docs/pattern-language.md for the fields' }
}
