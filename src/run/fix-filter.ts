import { encodeSource } from '../platform/decode.js'
import type { ExitCode } from './exit-code.js'
import { planFor } from './file-format.js'
import { STDIN } from './find-drafts.js'
import { fixSource } from './fix-source.js'
import { isIgnored } from './is-ignored.js'
import { decodeDraft, draftFile } from './read-draft.js'
import { countFile, linterFor, type RunState } from './run-state.js'
import { giveBack, print } from './show.js'

/**
 * `--fix -`: the fixed document goes to stdout and nothing to stderr. When something fails, stdout gets the input
 * unchanged, so that an editor loses nothing, and the error is thrown.
 */
export async function runFilter(run: RunState): Promise<ExitCode> {
  const bytes = await run.io.stdin.read()
  let after: Document
  try {
    await run.bench.checkNames()
    after = await fixedDocument(run, bytes)
  } catch (error) {
    await giveBack(run.io, bytes)
    throw error
  }
  await print(run.io, after.text, after.bytes)
  return run.verdict.failed ? 1 : 0
}

interface Document {
  readonly text: string
  readonly bytes: Uint8Array
}

async function fixedDocument(run: RunState, bytes: Uint8Array): Promise<Document> {
  const { request, bench } = run
  const draft = draftFile(STDIN, request.stdinFilename)
  const resolved = await bench.configs.resolve(draft.namedAs)
  if (await isIgnored(draft, resolved.config, request.cwd))
    return { text: Buffer.from(bytes).toString(), bytes }
  const plan = await planFor(draft.namedAs, resolved.config, request.given, request.cwd)
  const limits = { ...plan, cwd: request.cwd, maxDraftSize: resolved.config.maxDraftSize }
  const { source } = decodeDraft(bytes, draft, limits)
  const lint = await linterFor(run, resolved.config)
  const after = await fixSource(source, await lint(source), lint)
  countFile(run, after.linted, resolved)
  const { text } = after.source
  if (text === source.text) return { text, bytes }
  return { text, bytes: encodeSource(text, source.encoding, draft.filePath) }
}
