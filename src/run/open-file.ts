import type { EffectiveConfig } from '../config/effective-config.js'
import type { ResolvedConfig } from '../config/resolve.js'
import type { Draft } from '../core/draft.js'
import { InputError } from '../core/errors.js'
import type { ReadNote } from '../readers/reader.js'
import { planFor, type ReadPlan } from './file-format.js'
import { isIgnored } from './is-ignored.js'
import { completeDrafts } from './lint-source.js'
import { withText } from './long-text.js'
import { type DraftFile, type ReadDraft, readDraft } from './read-draft.js'
import { type RunState, timed, translated } from './run-state.js'

/** A file with its drafts and what is to be said about them, or why it is left out. */
export type OpenedFile =
  | { readonly left: 'ignored' }
  /** A data file of a folder that is no text, and so holds no library. */
  | { readonly left: 'no-text' }
  | {
      readonly left?: undefined
      readonly resolved: ResolvedConfig
      readonly plan: ReadPlan
      readonly read: ReadDraft
      readonly drafts: readonly Draft[]
      readonly notes: readonly ReadNote[]
    }

const NO_TEXT = ['binary-file', 'draft-too-large', 'undecodable']

/** Reads a file and says nothing. `isNamed`: it was asked for, not found in a folder. @throws InputError, ConfigError */
export async function openFile(run: RunState, draft: DraftFile, isNamed: boolean): Promise<OpenedFile> {
  const { request, bench, io } = run
  const resolved = await bench.configs.resolve(draft.namedAs)
  const { config } = resolved
  if (await isIgnored(draft, config, request.cwd)) return { left: 'ignored' }
  const plan = await planFor(draft.namedAs, config, request.given, request.cwd)
  const read = await timed(run, 'read', undefined, () =>
    readOrPass({ ...draft, ...plan }, config, isNamed, run)
  )
  if (!read) return { left: 'no-text' }
  const notes: ReadNote[] = []
  const source = translated(run, { ...read.source, isNamed })
  const drafts = await timed(run, 'lint', draft.filePath, async () =>
    withText(source.text, io, () => completeDrafts(source, config, (one) => notes.push(one)))
  )
  return { resolved, plan, read, drafts, notes }
}

/** The source of a file; undefined for a data file of a folder that is no text. */
async function readOrPass(
  draft: DraftFile & ReadPlan,
  { maxDraftSize }: EffectiveConfig,
  isNamed: boolean,
  { request, io, scope }: RunState
): Promise<ReadDraft | undefined> {
  try {
    const held = scope?.read(draft.file, maxDraftSize)
    return await readDraft(draft, { ...draft, cwd: request.cwd, maxDraftSize }, io.stdin, held)
  } catch (error) {
    const isNoText = error instanceof InputError && NO_TEXT.includes(error.code)
    if (isNoText && !isNamed && draft.reader.values && !draft.selection) return undefined
    throw error
  }
}
