import type { ResolvedConfig } from '../config/resolve.js'
import type { FailPolicy } from './exit-code.js'

/**
 * The policy of a config. Where the output is NDJSON and nobody set a level (a preset is nobody), findings never
 * fail the run: the engine that reads them must not take them for a failure.
 */
export function failPolicy({ config, sources }: ResolvedConfig, isNdjson: boolean): FailPolicy {
  const source = sources.get('failOn') ?? 'default'
  const isSet = source !== 'default' && !source.startsWith('levelhead:')
  return { failOn: isNdjson && !isSet ? 'never' : config.failOn, maxWarnings: config.maxWarnings }
}
