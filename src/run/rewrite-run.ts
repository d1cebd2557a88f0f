import type { Finding } from '../core/finding.js'
import type { WallClock } from '../incoming/dates/wall-clock.js'
import { encodeSource } from '../platform/decode.js'
import type { Io } from '../platform/io.js'
import type { ExitCode } from './exit-code.js'
import { planFor } from './file-format.js'
import { STDIN } from './find-drafts.js'
import type { LintExtras } from './lint-source.js'
import { decodeDraft, draftFile, type ReadDraft, type ReadLimits, readDraft } from './read-draft.js'
import { readReceived } from './received-message.js'
import { type RewriteOutcome, rewriteSource } from './rewrite-file.js'
import { giveBack, print as printText, sayNote } from './show.js'
import { dayInWords } from './today.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'

/** One call of `rewrite`. */
export interface RewriteRequest extends WorkbenchOptions, LintExtras {
  /** `-` is standard input, which makes it a filter. */
  readonly file: string
  readonly stdinFilename?: string | undefined
  readonly replyToFile?: string | undefined
  readonly now?: WallClock | undefined
  readonly quiet: boolean
  /** Prints the outcome in place of the document. */
  readonly render?: (outcome: RewriteOutcome) => Promise<string>
  /** Puts each open slot to the person; empty: it stays open. */
  readonly ask?: (slot: string, sentence: string) => Promise<string>
  /** Somebody should answer for the slots, and nobody can. */
  readonly mustAsk?: boolean
}

/**
 * Prints the document in its pattern. 0: it is complete and lints clean; 1: a slot is open or a finding is left. As a
 * filter it says nothing on stderr, and gives its input back when something fails, before the error is thrown.
 */
export async function runRewrite(request: RewriteRequest, io: Io): Promise<ExitCode> {
  io.exitOnSignals()
  if (request.file !== STDIN)
    return print(request, await rewriteFile(request, io, await read(request, io)), io)
  const bytes = await io.stdin.read()
  try {
    if (bytes.length === 0) return 0
    const draft = draftFile(STDIN, request.stdinFilename)
    const outcome = await rewriteFile(request, io, decodeDraft(bytes, draft, await limitsOf(request)))
    return await print(request, outcome, io)
  } catch (error) {
    // a report is no filter
    if (!request.render) await giveBack(io, bytes)
    throw error
  }
}

async function read(request: RewriteRequest, io: Io): Promise<ReadDraft> {
  return readDraft(draftFile(request.file, undefined), await limitsOf(request), io.stdin)
}

async function limitsOf(request: RewriteRequest): Promise<ReadLimits> {
  const { namedAs } = draftFile(request.file, request.stdinFilename)
  const config = await configOf(request)
  const plan = await planFor(namedAs, config, request.given, request.cwd)
  return { ...plan, cwd: request.cwd, maxDraftSize: config.maxDraftSize }
}

async function configOf(request: RewriteRequest) {
  const { namedAs } = draftFile(request.file, request.stdinFilename)
  return (await createWorkbench(request).configs.resolve(namedAs)).config
}

interface Done extends RewriteOutcome {
  readonly encoding: ReadDraft['source']['encoding']
  readonly bytes: Uint8Array
}

async function rewriteFile(request: RewriteRequest, io: Io, { source, bytes }: ReadDraft): Promise<Done> {
  const bench = createWorkbench(request)
  await bench.checkNames()
  const config = await configOf(request)
  const linter = await bench.linterFor(config)
  const limits = { cwd: request.cwd, maxDraftSize: config.maxDraftSize }
  const replyTo =
    request.replyToFile === undefined ? undefined : await readReceived(request.replyToFile, limits, io.stdin)
  const { now, ask, mustAsk } = request
  const work = () =>
    rewriteSource(source, {
      linter,
      config,
      extras: { ...request, replyTo },
      today: (lang) => (now && lang ? dayInWords(now, lang) : undefined),
      ask,
      mustAsk
    })
  // prompts take Ctrl-C for themselves
  const outcome = await (ask ? work() : io.blocking(work))
  return { ...outcome, encoding: source.encoding, bytes }
}

async function print(request: RewriteRequest, done: Done | RewriteOutcome, io: Io): Promise<ExitCode> {
  const { drafts, after, before } = done
  const left = drafts
    .flatMap(({ findings }) => findings)
    .filter(({ severity, category }) => severity !== 'suggestion' && category !== 'template')
  const slots = drafts.flatMap(({ result }) => result.slots)
  if (request.render) await io.stdout.write(await request.render(done))
  else if ('bytes' in done)
    await printText(
      io,
      after,
      after === before ? done.bytes : encodeSource(after, done.encoding, done.filePath)
    )
  if (request.file !== STDIN && !request.quiet) await notes(done, left, io)
  return slots.length + left.length > 0 ? 1 : 0
}

async function notes(outcome: RewriteOutcome, left: readonly Finding[], io: Io): Promise<void> {
  const { drafts, isLibrary, filePath } = outcome
  for (const { pointer, result, isStuck } of drafts) {
    if (isStuck) await sayNote(io, `${pointer} stays as it is: the change cannot be written there`)
    const names = [...new Set(result.slots)].join(', ')
    if (names === '') continue
    await sayNote(
      io,
      isLibrary
        ? `${pointer} stays as it is: it does not say ${names}`
        : `fill in ${names}: the draft does not say it`
    )
  }
  await sayLeft(isLibrary ? [] : left.slice(0, MOST_SHOWN), io)
  const more = isLibrary ? left.length : left.length - MOST_SHOWN
  if (more > 0) {
    await sayNote(
      io,
      more === 1
        ? `${more} finding is left; “levelhead ${filePath}” explains such findings`
        : `${more} findings are left; “levelhead ${filePath}” explains such findings`
    )
  }
}

/** Findings of one reply that are told one by one. */
const MOST_SHOWN = 5

/** What no rewrite knows how to say in another way, the writer has to. */
async function sayLeft(left: readonly Finding[], io: Io): Promise<void> {
  for (const { message, ruleId } of left) await sayNote(io, `left for you: ${message} (${ruleId})`)
}
