import { asItIs, type Say } from './sayings.js'
import { visibleControls, visibleLines } from './visible-controls.js'

/** What every error of levelhead says: what failed, on which value, what was expected, what to do. */
export interface ErrorDetails {
  /** Stable name for programs, for instance `file-not-found`. */
  readonly code: string
  /** What failed, as a sentence without a full stop. */
  readonly what: string
  /** File, option or rule at fault. */
  readonly value?: string
  /** What was expected instead. */
  readonly expected?: string
  /** What to do about it. */
  readonly remedy?: string
  readonly cause?: unknown
}

/** Base of all errors that are the user's to mend; anything else is a defect of levelhead. */
export class LevelheadError extends Error {
  readonly details: ErrorDetails

  constructor(details: ErrorDetails) {
    super(describe(details), details.cause === undefined ? undefined : { cause: details.cause })
    this.name = new.target.name
    this.details = details
  }

  get code(): string {
    return this.details.code
  }
}

/** The command line is wrong: unknown option, command, rule, language or format. */
export class UsageError extends LevelheadError {}
/** A configuration file is broken or names something that does not exist. */
export class ConfigError extends LevelheadError {}
/** A file cannot be found, read, decoded or written. */
export class InputError extends LevelheadError {}
/** A rule file is broken. */
export class RuleError extends LevelheadError {}

/** What is said of an error, whoever is to mend it, in English or as `say` says it; where the program went wrong stays out of reports. */
export function errorText(error: unknown, say: Say = asItIs): string {
  if (error instanceof LevelheadError) return say === asItIs ? error.message : describe(error.details, say)
  const message = visibleLines(error instanceof Error ? error.message : String(error))
  // what the system refuses is no defect
  return error instanceof Error && 'syscall' in error
    ? message
    : say(`internal error; please report it: ${message}`)
}

/** An error as records and reports name it. */
export function faultOf(error: unknown, say?: Say): { readonly code: string; readonly message: string } {
  return { code: error instanceof LevelheadError ? error.code : 'internal', message: errorText(error, say) }
}

function describe({ what, value, expected, remedy }: ErrorDetails, say: Say = asItIs): string {
  const parts = [value === undefined ? say(what) : `${say(what)}: ${visibleControls(value)}`]
  if (expected) parts.push(`${say('expected')} ${say(expected)}`)
  if (remedy) parts.push(say(remedy))
  // a file name or a word of the command line must not speak to the terminal
  return visibleLines(parts.join('; '))
}
