import { UsageError } from '../core/errors.js'

/** The error of options that cannot be had together. */
export function contradiction(what: string): UsageError {
  return new UsageError({ code: 'contradiction', what })
}
