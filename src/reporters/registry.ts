import { UsageError } from '../core/errors.js'
import type { Reporter } from './reporter.js'

/** Import specifiers are written out, so that a bundler finds them and only the asked format is loaded. */
const LOADERS = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  compact: async () => (await import('./compact.js')).compact
} satisfies Record<string, () => Promise<Reporter>>

export type ReporterName = keyof typeof LOADERS

/** The names that `--format` takes. */
export const REPORTERS = Object.keys(LOADERS) as readonly ReporterName[]

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(LOADERS, name)
}

/** Loads one output format. Throws UsageError `unknown-format` on any other name. */
export async function loadReporter(name: string): Promise<Reporter> {
  if (isReporterName(name)) return LOADERS[name]()
  throw new UsageError({
    code: 'unknown-format',
    what: 'There is no such output format',
    value: name,
    expected: REPORTERS.join(', ')
  })
}
