import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { BIN, plainEnvironment } from './run-cli.js'

/** A terminal of its own, in which a person types. */
export interface Terminal {
  /** Keys as tmux names them: `Enter`, `Down`, `C-c`; `-l` before a text types it letter by letter. */
  press(...keys: string[]): void
  /** Waits until the screen shows `text`. @throws Error with the screen, when it does not come. */
  see(text: string): Promise<string>
  /** The screen and all that has gone off its upper edge. */
  history(): string
  /** From now on all that the terminal is sent goes to this file as well. */
  record(file: string): void
  close(): void
}

/** Makes sure that there is a tmux. @throws Error when it is missing and cannot be installed. */
export function needTmux(): void {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' })
  } catch {
    if (process.getuid?.() !== 0) throw new Error('this test needs tmux; install it')
    execFileSync('apt-get', ['install', '-y', 'tmux'], { stdio: 'ignore' })
  }
}

/** Opens a terminal in a folder and starts `levelhead` with the arguments; the exit code is shown. */
export function openTerminal(
  args: string,
  cwd: string,
  added: Readonly<Record<string, string>> = {},
  { columns = 90, rows = 40 } = {}
): Terminal {
  const socket = `levelhead-${randomUUID()}`
  const env = plainEnvironment({ NO_COLOR: '1', TERM: 'screen', ...added })
  const tmux = (...words: string[]) =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...words], { env, encoding: 'utf8' })
  const command = `'${process.execPath}' '${BIN}' ${args} > out.txt; echo "exit code $?"; cat`
  const size = ['-x', String(columns), '-y', String(rows)]
  tmux('new-session', '-d', ...size, '-c', cwd, 'bash', '--norc', '-c', command)
  return {
    press: (...keys) => void tmux('send-keys', ...keys),
    async see(text) {
      let screen = ''
      for (let i = 0; i < 400; i++) {
        screen = tmux('capture-pane', '-p')
        if (screen.includes(text)) return screen
        await sleep(50)
      }
      throw new Error(`“${text}” does not come; the screen shows\n${screen}`)
    },
    history: () => tmux('capture-pane', '-p', '-S', '-'),
    record: (file) => void tmux('pipe-pane', `cat >> '${file}'`),
    close: () => void tmux('kill-server')
  }
}
