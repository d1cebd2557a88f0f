import type * as z from 'zod'
import { ConfigError } from '../core/errors.js'
import { placeInFile } from './config-fault.js'
import { type SchemaFault, schemaFaults } from './schema-faults.js'
import type { ParsedSource } from './source-text.js'

const MOST_FAULTS_TOLD = 5

/** Throws a ConfigError that names every fault of the file, the first in full, in the order of the file. */
export function validateConfig(schema: z.ZodType, source: ParsedSource, file: string, cwd: string): void {
  const located = schemaFaults(schema, source.value).map((fault) => ({
    fault,
    position: source.locate(fault.path, fault.part) ?? source.locate(fault.path.slice(0, -1))
  }))
  located.sort((a, b) => {
    const [p, q] = [a.position, b.position]
    return p && q ? p.line - q.line || p.column - q.column : 0
  })
  const [first, ...others] = located
  if (!first) return
  const more = others
    .slice(0, MOST_FAULTS_TOLD - 1)
    .map(({ fault, position }) => `${position ? `line ${position.line}: ` : ''}${inOneLine(fault)}`)
  if (others.length > more.length) more.push(`and ${others.length - more.length} more`)
  const remedy = [first.fault.remedy, ...more].filter((part) => part !== undefined).join('; ')
  throw new ConfigError({
    code: 'config-invalid',
    what: first.fault.what,
    value: placeInFile(file, first.position, cwd),
    ...(first.fault.expected === undefined ? {} : { expected: first.fault.expected }),
    ...(remedy === '' ? {} : { remedy })
  })
}

function inOneLine({ what, expected, remedy }: SchemaFault): string {
  const hint = remedy ?? (expected === undefined ? '' : `expected ${expected}`)
  return hint === '' ? what : `${what} (${hint})`
}
