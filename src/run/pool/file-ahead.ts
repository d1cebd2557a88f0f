import { type FoundDrafts, STDIN } from '../find-drafts.js'
import { isForeign, textOptions } from '../lint-source.js'
import { amongMany } from '../many-replies.js'
import { type OpenedFile, openFile } from '../open-file.js'
import { draftFile } from '../read-draft.js'
import type { RunState } from '../run-state.js'
import { type Ahead, createAhead, type Prepared } from './ahead.js'
import { openTextPool } from './text-pool.js'
import type { TextToLint } from './text-work.js'

/** A file that was opened before its turn; undefined where it must be opened then. */
export type FileAhead = Ahead<OpenedFile | undefined>

const NOTHING: Prepared<OpenedFile | undefined> = { file: undefined, size: 0, texts: [] }

/** Lets other threads look at the files of a run before it is their turn; undefined where that does not pay. */
export async function openFileAhead(run: RunState, found: FoundDrafts): Promise<FileAhead | undefined> {
  const pool = await openTextPool(run)
  if (!pool) return undefined
  return createAhead(pool, found.files.length, async (index) => {
    const file = found.files[index]!
    // what is wrong with a file is told when it is its turn
    return file === STDIN ? NOTHING : prepared(run, file, found.named.has(file)).catch(() => NOTHING)
  })
}

async function prepared(
  run: RunState,
  file: string,
  isNamed: boolean
): Promise<Prepared<OpenedFile | undefined>> {
  const { request } = run
  const opened = await openFile(run, draftFile(file, request.stdinFilename), isNamed)
  // a fix in a file before this one may change what it holds
  const kept = request.fix === 'write' ? undefined : opened
  if (opened.left !== undefined) return { ...NOTHING, file: kept }
  return { file: kept, size: opened.read.source.text.length, texts: textsOf(run, opened) }
}

function textsOf(
  { request, cache }: RunState,
  { resolved, drafts }: Extract<OpenedFile, { left?: undefined }>
): TextToLint[] {
  const { rulesets, terms, authority } = resolved.config
  const config = { rulesets, terms, authority }
  const extras = amongMany(request, drafts.length)
  return drafts.flatMap((draft) => {
    const { text } = draft
    const options = textOptions(draft, resolved.config, extras)
    // what is said of inline ignores names their line in the file
    if (isForeign(draft, options) || text.includes('levelhead-')) return []
    if (cache?.holds(text, options, { ...config, uiLang: request.uiLang })) return []
    return [{ text, options, config }]
  })
}
