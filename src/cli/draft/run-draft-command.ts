import { UsageError } from '../../core/errors.js'
import { unsaidAsks } from '../../draft/asked-facts.js'
import type { Drafted } from '../../draft/draft.js'
import { type Facts, missingFields, type Play } from '../../draft/play.js'
import type { Io } from '../../platform/io.js'
import { canPrompt } from '../../platform/terminal.js'
import { jsonText } from '../../reporters/json-text.js'
import { type DraftWords, draftWords } from '../../reporters/words/draft-words.js'
import { parseFlags, parseSet, readFacts } from '../../run/draft-facts.js'
import { draftOnce, playList, playsAsJson, printDraft } from '../../run/draft-run.js'
import {
  clockOf,
  type DraftBench,
  type DraftDesk,
  type DraftRequest,
  namedPlay,
  openBench,
  openDesk
} from '../../run/draft-setup.js'
import type { ExitCode } from '../../run/exit-code.js'
import { openRedaction } from '../../run/open-redaction.js'
import { incomingReport } from '../../run/read-incoming.js'
import { type ReadMessage, readMessage } from '../../run/read-message.js'
import { print, say } from '../../run/show.js'
import { requestBase } from '../lint-request.js'
import { showCrisisPlan } from './crisis-plan.js'
import type { DraftOptions } from './draft-options.js'
import { printedCommand } from './print-command.js'
import { terminalPrompts } from './terminal-prompts.js'

/** Everything behind `levelhead draft`. `words`: the play and the facts by option; `flags`: the command's own options. */
export async function runDraftCommand(
  words: readonly string[],
  options: DraftOptions,
  flags: readonly string[],
  io: Io
): Promise<ExitCode> {
  const request = await requestOf(words, options, flags, io)
  const bench = await openBench(request)
  if (options.list) return list(bench, request, options, io)
  if (options.inputFormat !== undefined) return analyseRecords(request, options, io)
  const received =
    options.replyTo === undefined ? undefined : await receivedIn(options.replyTo, bench, request, io)
  if (received && options.analyse) {
    const indent = options.format === 'ndjson' ? 0 : 2
    const report = await shownReport(received, options, bench)
    await print(io, `${jsonText(report, indent)}\n`)
    return 0
  }
  if (received?.message.kinds.includes('safety'))
    return showCrisisPlan(await openDesk(bench, request, io, received), options, io)
  const answering = received
    ? { ...request, play: request.play ?? received.message.play ?? undefined }
    : request
  return mayAsk(options, io)
    ? drafting(bench, answering, options, flags, io, received)
    : draftWithoutAsking(bench, answering, options, flags, io, received)
}

/** One message a line in, what was understood of it a line out. */
async function analyseRecords(request: DraftRequest, options: DraftOptions, io: Io): Promise<ExitCode> {
  const { runMessageRecords } = await import('../../run/message-records.js')
  const { now, tz } = clockOf(request, io)
  return runMessageRecords(
    {
      ...request,
      now,
      timeZone: tz,
      files: [options.replyTo ?? '-'],
      idField: 'id',
      textField: 'text',
      langFlag: request.lang,
      strictRecords: false,
      redact: options.redact,
      answer: async (reader, text, time) => incomingReport(await reader.analyseIncoming(text, time))
    },
    io
  )
}

const MAX_MESSAGE = 10_000_000

async function receivedIn(
  file: string,
  { bench, config }: DraftBench,
  request: DraftRequest,
  io: Io
): Promise<ReadMessage> {
  const limits = { cwd: io.cwd, maxDraftSize: MAX_MESSAGE }
  const reader = await bench.messageReaderFor(config.rulesets)
  return readMessage(file, limits, clockOf(request, io), reader, io)
}

/** What was understood, masked where that was asked for. */
async function shownReport({ report, text }: ReadMessage, options: DraftOptions, { bench }: DraftBench) {
  const redaction = await openRedaction(options, bench)
  if (!redaction) return report
  const { redactPassages } = await import('../../run/redact/redact-passages.js')
  const { asks, dates, promised, amounts, refs, lang } = report
  // the subject is no part of the text
  const told = [asks, dates, promised, amounts, refs].flat().map(({ actual }) => actual)
  return redactPassages(report, redaction.of([text, ...told].join('\n\n'), lang))
}

async function draftWithoutAsking(
  bench: DraftBench,
  request: DraftRequest,
  options: DraftOptions,
  flags: readonly string[],
  io: Io,
  received?: ReadMessage
): Promise<ExitCode> {
  const desk = await openDesk(bench, request, io, received)
  if (request.play === undefined) throw noPlay(desk)
  const play = namedPlay(desk, request.play, request)
  const facts = { ...desk.ownFacts(play), ...request.given }
  if (received && !options.quiet)
    await say(io, filledNote(play, facts, request.given, draftWords(desk.uiLang)))
  if (options.printCommand) return printCommand(play, facts, flags, io)
  return give(draftOnce(play, facts, desk, options.open === true), options, desk, io, received)
}

/** Asks for whatever is missing; a call that says everything asks nothing. */
async function drafting(
  bench: DraftBench,
  asked: DraftRequest,
  options: DraftOptions,
  flags: readonly string[],
  io: Io,
  received?: ReadMessage
): Promise<ExitCode> {
  const { draftByHand, keptDraft } = await import('./draft-by-hand.js')
  const kept = options.resume ? keptDraft(io) : undefined
  if (options.resume && !kept) throw nothingKept()
  const request = kept
    ? {
        ...asked,
        play: kept.play,
        lang: kept.lang as DraftRequest['lang'],
        given: { ...kept.facts, ...asked.given }
      }
    : asked
  const desk = await openDesk(bench, request, io, received)
  const prompts = await terminalPrompts(draftWords(desk.uiLang))
  let name = request.play
  try {
    name ??= await prompts.pick({ message: draftWords(desk.uiLang).whichReply, choices: playChoices(desk) })
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return 130
    throw error
  }
  const play = namedPlay(desk, name, request)
  const facts = { ...desk.ownFacts(play), ...request.given }
  const isComplete = !kept && missingFields(play, facts).length === 0 && Object.keys(request.given).length > 0
  if (isComplete || options.open) {
    if (options.printCommand) return printCommand(play, facts, flags, io)
    return give(draftOnce(play, facts, desk, options.open === true), options, desk, io, received)
  }
  return draftByHand(play, facts, kept?.skipped ?? [], desk, prompts, io, async (drafted) =>
    options.printCommand
      ? printCommand(play, drafted.facts, flags, io)
      : give(drafted, options, desk, io, received)
  )
}

async function give(
  drafted: Drafted,
  options: DraftOptions,
  { uiLang }: DraftDesk,
  io: Io,
  received?: ReadMessage
): Promise<ExitCode> {
  const words = draftWords(uiLang)
  const code = await printDraft(
    drafted,
    {
      json: options.format === 'json',
      showMoves: options.showMoves === true,
      quiet: options.quiet === true,
      words,
      asked: received && unsaidAsks(received.message, drafted)
    },
    io
  )
  if (options.copy && drafted.refused.length === 0) {
    const { copy } = await import('./review.js')
    await copy(drafted.text, words, io)
  }
  return code
}

async function printCommand(play: Play, facts: Facts, flags: readonly string[], io: Io): Promise<ExitCode> {
  await io.stdout.write(`${printedCommand(play, facts, flags)}\n`)
  return 0
}

function playChoices({ plays }: DraftDesk) {
  const width = Math.max(...[...plays.keys()].map((name) => name.length))
  return [...plays.values()].map(({ name, title, about }) => ({
    name: `${name.padEnd(width)}  ${title}`,
    about,
    value: name
  }))
}

function nothingKept(): UsageError {
  return new UsageError({
    code: 'nothing-kept',
    what: 'There is no draft to go on with',
    remedy: 'start one: levelhead draft'
  })
}

async function requestOf(
  words: readonly string[],
  options: DraftOptions,
  flags: readonly string[],
  io: Io
): Promise<DraftRequest> {
  const { play, facts } = parseFlags(words)
  const file = options.from === undefined ? undefined : await readFacts(options.from, io.cwd, io.stdin)
  const { inputFormat: _, format: __, ...shared } = options
  const lang = options.lang ?? (file?.lang as DraftRequest['lang'])
  return {
    ...requestBase({ ...shared, ...(lang === undefined ? {} : { lang }) }, io),
    lang,
    play: play ?? file?.play,
    given: { ...file?.facts, ...parseSet(options.set ?? []), ...facts },
    now: options.now,
    timeZone: options.tz,
    options: flags
  }
}

async function list(
  bench: DraftBench,
  request: DraftRequest,
  options: DraftOptions,
  io: Io
): Promise<ExitCode> {
  const { plays } = await openDesk(bench, request, io)
  const only =
    request.play === undefined
      ? plays
      : new Map([
          [request.play, namedPlay({ plays, lang: request.lang ?? 'en' } as DraftDesk, request.play, request)]
        ])
  await print(io, options.format === 'json' ? playsAsJson(only) : playList(only))
  return 0
}

/** What the received message has filled in, so that nobody sends what they have not seen. */
function filledNote(play: Play, facts: Facts, given: Facts, words: DraftWords): string {
  const filled = Object.keys(play.fields).filter(
    (name) => facts[name] !== undefined && given[name] === undefined
  )
  return filled.map((name) => `${words.note}: --${name} ${JSON.stringify(facts[name])}\n`).join('')
}

/** Is somebody there to answer? */
export function mayAsk(options: DraftOptions, io: Io): boolean {
  return canPrompt({ stdin: io.stdin, stderr: io.stderr, env: io.env, noInput: options.input === false })
}

function noPlay({ plays }: DraftDesk): UsageError {
  return new UsageError({
    code: 'no-play',
    what: 'Which reply is it?',
    expected: `one of ${[...plays.keys()].join(', ')}`,
    remedy: '“levelhead draft --list” shows them'
  })
}
