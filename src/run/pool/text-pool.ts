import type { RunState } from '../run-state.js'
import type { TextPool } from './ahead.js'
import { createPool } from './pool.js'
import { textWork } from './text-work.js'
import { threadCount } from './thread-count.js'

/** Units of text that must really be there to be looked at. */
const STARTS_AT = 50_000

/** The threads that look at texts for a run; undefined where they do not pay. */
export async function openTextPool({ request, io, bench }: RunState): Promise<TextPool | undefined> {
  const threads = await threadCount(request)
  if (threads < 2) return undefined
  const { cwd, home, configPath, noConfig, allowJsConfig, cli, only, preview, uiLang } = request
  return createPool({
    setup: {
      task: 'texts',
      request: { cwd, home, configPath, noConfig, allowJsConfig, cli, only, preview, uiLang }
    },
    threads,
    work: textWork(bench, io),
    weightOf: ({ texts }) => texts.reduce((sum, { text }) => sum + text.length, 0),
    startAt: request.workers === undefined ? STARTS_AT : 0
  })
}
