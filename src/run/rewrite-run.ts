import { IDENTITY_MAP } from '../core/draft.js'
import { InputError, UsageError } from '../core/errors.js'
import type { Finding } from '../core/finding.js'
import { encodeSource } from '../platform/decode.js'
import type { Io } from '../platform/io.js'
import type { LintTextOptions, RewriteResult } from '../retext/lint-text.js'
import type { ExitCode } from './exit-code.js'
import { STDIN } from './find-drafts.js'
import { applyEdits, sourceEdit } from './fix-source.js'
import { type LintExtras, textOptions } from './lint-source.js'
import { decodeDraft, draftFile, type ReadDraft, readDraft } from './read-draft.js'
import { readReceived } from './received-message.js'
import { dayInWords } from './today.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'

/** One call of `rewrite`. */
export interface RewriteRequest extends WorkbenchOptions, LintExtras {
  /** `-` is standard input, which makes it a filter. */
  readonly file: string
  readonly stdinFilename?: string | undefined
  readonly replyToFile?: string | undefined
  readonly now?: Date | undefined
  readonly timeZone?: string | undefined
  readonly quiet: boolean
  /** Prints the outcome in place of the document. */
  readonly render?: (outcome: RewriteOutcome) => Promise<string>
  /** Puts each open slot to the person; empty: it stays open. */
  readonly ask?: (slot: string, sentence: string) => Promise<string>
  /** Somebody should answer for the slots, and nobody can. */
  readonly mustAsk?: boolean
}

/** A rewritten file. Edits count in the decoded text of the draft. */
export interface RewriteOutcome {
  readonly filePath: string
  readonly before: string
  readonly after: string
  readonly result: RewriteResult
  readonly findings: readonly Finding[]
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
    const config = await configOf(request)
    const outcome = await rewriteFile(
      request,
      io,
      decodeDraft(bytes, draftFile(STDIN, request.stdinFilename), config.maxDraftSize)
    )
    return await print(request, outcome, io)
  } catch (error) {
    // a report is no filter
    if (!request.render) await io.stdout.write(bytes)
    throw error
  }
}

async function read(request: RewriteRequest, io: Io): Promise<ReadDraft> {
  const config = await configOf(request)
  return readDraft(
    draftFile(request.file, undefined),
    { cwd: request.cwd, maxDraftSize: config.maxDraftSize },
    io.stdin
  )
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
  const drafts = await source.reader.read(source.text, source.path, { encoding: source.encoding })
  const [draft, another] = drafts
  if (!draft || another) throw notOne(source.path, drafts.length)
  const options: LintTextOptions = textOptions(draft, config, { ...request, replyTo })
  const lang = linter.lint(draft.text, options).lang
  const today = request.now && lang ? dayInWords(request.now, lang, request.timeZone) : undefined
  const result = linter.rewrite(draft.text, { ...options, today })
  if (!result.isSupported && /\p{L}{2}/u.test(draft.text)) throw noPattern(source.path, result.lang)
  const filled = await answered(request, result)
  const edits = result.edits.flatMap((edit) => sourceEdit(draft, edit) ?? [])
  if (edits.length < result.edits.length) throw cannotWrite(source.path)
  const after = filled === result.text && draft.map !== IDENTITY_MAP ? applyEdits(source.text, edits) : filled
  const { findings } = linter.lint(filled, options)
  const slots = filled.match(/⟨[^⟨⟩\n]+⟩/gu) ?? []
  return {
    filePath: source.path,
    before: source.text,
    after,
    result: { ...result, text: filled, slots: result.slots.filter((slot) => slots.includes(slot as never)) },
    findings,
    encoding: source.encoding,
    bytes
  }
}

/** The text with the slots that the person has filled. */
async function answered({ ask, mustAsk }: RewriteRequest, { text, slots }: RewriteResult): Promise<string> {
  const names = [...new Set(slots)]
  if (mustAsk && names.length > 0) throw nobodyThere(names)
  let filled = text
  for (const slot of ask ? names : []) {
    const answer = (await ask!(slot, sentenceWith(filled, slot))).trim()
    if (answer !== '') filled = filled.replaceAll(slot, () => answer)
  }
  return filled
}

function sentenceWith(text: string, slot: string): string {
  const at = text.indexOf(slot)
  const start = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1, 0)
  const end = /[.!?](?:\s|$)|\n/u.exec(text.slice(at))
  return text.slice(start, at + (end ? end.index + 1 : text.length)).trim()
}

async function print(request: RewriteRequest, done: Done | RewriteOutcome, io: Io): Promise<ExitCode> {
  const { result, findings, after, before } = done
  const left = findings.filter(
    ({ severity, category }) => severity !== 'suggestion' && category !== 'template'
  )
  if (request.render) await io.stdout.write(await request.render(done))
  else if ('bytes' in done)
    await io.stdout.write(after === before ? done.bytes : encodeSource(after, done.encoding, done.filePath))
  if (request.file !== STDIN && !request.quiet) await notes(result.slots, left.length, done.filePath, io)
  return result.slots.length + left.length > 0 ? 1 : 0
}

async function notes(slots: readonly string[], left: number, file: string, io: Io): Promise<void> {
  const names = [...new Set(slots)]
  if (names.length > 0)
    await io.stderr.write(`note: fill in ${names.join(', ')}: the draft does not say it\n`)
  if (left > 0) {
    await io.stderr.write(
      `note: ${left} ${left === 1 ? 'finding is' : 'findings are'} left; “levelhead ${file}” explains such findings\n`
    )
  }
}

function nobodyThere(slots: readonly string[]): UsageError {
  return new UsageError({
    code: 'no-terminal',
    what: '--interactive needs a terminal on standard input and standard error; still to be said',
    value: slots.join(', '),
    remedy: 'run it without --interactive and fill in the slots by hand'
  })
}

function notOne(value: string, count: number): InputError {
  return new InputError({
    code: 'not-one-draft',
    what: count === 0 ? 'The file holds no draft' : `The file holds ${count} drafts`,
    value,
    expected: 'one reply to rewrite'
  })
}

function noPattern(value: string, lang: string | null): InputError {
  return new InputError({
    code: 'no-rewrite',
    what: lang
      ? `Drafts in the language “${lang}” cannot be rewritten yet`
      : 'The language could not be told',
    value,
    remedy: lang ? '“levelhead lint” marks what to change' : '--lang en|it|tr sets it'
  })
}

function cannotWrite(value: string): InputError {
  return new InputError({
    code: 'no-place',
    what: 'The text cannot be written back into this file',
    value,
    remedy: 'rewrite the text itself: levelhead rewrite - < text'
  })
}
