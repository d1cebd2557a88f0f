/** The environment variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What decides whether one stream gets colours. */
export interface ColorInput {
  /** `--color` (true) or `--no-color` (false). */
  readonly flag?: boolean | undefined
  readonly env: Environment
  readonly isTTY: boolean
}

/** `--color`/`--no-color`, then FORCE_COLOR, then NO_COLOR, then TERM=dumb, then whether it is a terminal. */
export function wantsColor({ flag, env, isTTY }: ColorInput): boolean {
  if (flag !== undefined) return flag
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force.toLowerCase() !== 'false'
  if (env.NO_COLOR) return false
  if (env.TERM === 'dumb') return false
  return isTTY
}

const DEFAULT_WIDTH = 80

/** Columns to lay out for, given what the stream says of itself. */
export function terminalWidth(columns: number | undefined): number {
  return columns !== undefined && columns > 0 ? columns : DEFAULT_WIDTH
}

export interface PromptInput {
  readonly stdin: { readonly isTTY: boolean }
  /** Prompts go to stderr, so that stdout can be redirected. */
  readonly stderr: { readonly isTTY: boolean }
  readonly env: Environment
  /** `--no-input` */
  readonly noInput: boolean
}

/** True when somebody is there to answer a question. */
export function canPrompt({ stdin, stderr, env, noInput }: PromptInput): boolean {
  return !noInput && !isCI(env) && env.TERM !== 'dumb' && stdin.isTTY && stderr.isTTY
}

/** True when somebody may want to see how far a run has come: a terminal that takes more than plain lines. */
export function wantsProgress({ flag, env, isTTY }: ColorInput): boolean {
  return isTTY && !isCI(env) && env.TERM !== 'dumb' && wantsColor({ flag, env, isTTY })
}

function isCI({ CI }: Environment): boolean {
  return CI !== undefined && !/^(?:|0|false)$/i.test(CI)
}
