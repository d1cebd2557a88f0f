import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The command of a Chromium on this machine; as root on Debian it is installed when there is none. Undefined when it
 * cannot be had.
 */
export function findBrowser(): string | undefined {
  const found = () => [process.env.CHROMIUM, ...NAMES].find((name) => name && runs(name, ['--version']))
  if (found() || process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) return found()
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return found()
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

type Params = Readonly<Record<string, unknown>>

/** One tab of a headless browser that reaches no network. */
export interface Page {
  send(method: string, params?: Params): Promise<Record<string, never>>
  open(url: string): Promise<void>
  /** The value of an expression, as JSON. */
  evaluate<T>(expression: string): Promise<T>
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  resize(width: number, height: number, scheme: 'light' | 'dark'): Promise<void>
  close(): Promise<void>
}

/** Starts the browser; it is spoken to over a pipe. */
export async function openPage(command: string): Promise<Page> {
  const profile = mkdtempSync(path.join(tmpdir(), 'levelhead-browser-'))
  const args = [
    '--headless=new',
    '--remote-debugging-pipe',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${profile}`
  ]
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const talk = conversation(child)
  const { targetId } = await talk.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await talk.send('Target.attachToTarget', { targetId, flatten: true })
  const send = (method: string, params: Params = {}) => talk.send(method, params, sessionId)
  await send('Page.enable')
  return {
    send,
    async open(url) {
      const loaded = talk.once('Page.loadEventFired')
      await send('Page.navigate', { url })
      await loaded
    },
    async evaluate<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true
      })
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
      return (result as unknown as { value: T }).value
    },
    async press(key) {
      const code = { Tab: 9, Enter: 13, ' ': 32, '/': 191 }[key] ?? 0
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined
      const event = { key, windowsVirtualKeyCode: code, ...(text ? { text } : {}) }
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code })
    },
    type: async (text) => void (await send('Input.insertText', { text })),
    async resize(width, height, scheme) {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: width < 600
      })
      await send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: scheme }]
      })
    },
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      // asked to close, it ends its own processes first: killed, they still write into the profile
      send('Browser.close').catch(() => {})
      const late = setTimeout(() => child.kill('SIGKILL'), 5000)
      await gone
      clearTimeout(late)
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 })
    }
  }
}

interface Reply {
  readonly id?: number
  readonly method?: string
  readonly result?: Record<string, never>
  readonly error?: { readonly message: string }
}

function conversation(child: ChildProcess) {
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, (reply: Reply) => void>()
  const listeners: { readonly method: string; readonly resolve: () => void }[] = []
  let pending = ''
  let last = 0
  fromBrowser.setEncoding('utf8').on('data', (piece: string) => {
    const replies = (pending + piece).split('\0')
    pending = replies.pop()!
    for (const text of replies) {
      const reply = JSON.parse(text) as Reply
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
      for (const { method, resolve } of listeners) if (method === reply.method) resolve()
    }
  })
  return {
    send: (method: string, params: Params, sessionId?: string) =>
      new Promise<Record<string, never>>((resolve, reject) => {
        const id = ++last
        waiting.set(id, ({ result, error }) =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result!)
        )
        toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
      }),
    once: (method: string) => new Promise<void>((resolve) => listeners.push({ method, resolve }))
  }
}
