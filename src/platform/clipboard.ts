import { spawnSync } from 'node:child_process'
import type { OutputStream } from './io.js'
import type { Environment } from './terminal.js'

type Program = readonly [name: string, ...args: string[]]

/** What has put a text into the clipboard; without a program it was the terminal. */
export interface Copied {
  readonly program?: string
}

/**
 * Puts a text into the clipboard: by a program of the system, else by the escape sequence that terminals take (OSC 52,
 * also over ssh). Undefined when there is no way.
 */
export async function copyText(
  text: string,
  env: Environment,
  terminal: OutputStream
): Promise<Copied | undefined> {
  for (const [name, ...args] of programs(env)) {
    const { status, error } = spawnSync(name, args, {
      input: text,
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: 2000
    })
    if (!error && status === 0) return { program: name }
  }
  if (!terminal.isTTY) return undefined
  await terminal.write(`\x1b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\x07`)
  return {}
}

function programs(env: Environment): readonly Program[] {
  if (process.platform === 'darwin') return [['pbcopy']]
  if (process.platform === 'win32') return [['clip']]
  const wayland: Program[] = env.WAYLAND_DISPLAY ? [['wl-copy']] : []
  const x11: Program[] = env.DISPLAY
    ? [
        ['xclip', '-selection', 'clipboard'],
        ['xsel', '--clipboard', '--input']
      ]
    : []
  return [...wayland, ...x11]
}
