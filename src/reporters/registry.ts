import { closest } from '../core/did-you-mean.js'
import { UsageError } from '../core/errors.js'
import type { Reporter } from './reporter.js'

/** Import specifiers are written out, so that a bundler finds them and only the asked format is loaded. */
const LOADERS = {
  pretty: async () => (await import('./pretty.js')).pretty,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  html: async () => (await import('./html.js')).html,
  markdown: async () => (await import('./markdown.js')).markdown,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  sarif: async () => (await import('./sarif.js')).sarif,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  rdjsonl: async () => (await import('./rdjsonl.js')).rdjsonl,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  junit: async () => (await import('./junit.js')).junit,
  tap: async () => (await import('./tap.js')).tap
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
  throw unknownFormat(name)
}

/** The error for a name that no format has. */
export function unknownFormat(name: string): UsageError {
  const near = closest(name, REPORTERS)
  return new UsageError({
    code: 'unknown-format',
    what: 'There is no such output format',
    value: name,
    expected: REPORTERS.join(', '),
    ...(near === undefined ? {} : { remedy: `did you mean “${near}”?` })
  })
}
