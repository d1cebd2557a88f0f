import { UsageError } from '../../core/errors.js'
import type { Facts, Play } from '../../draft/play.js'
import type { Io } from '../../platform/io.js'
import { canPrompt } from '../../platform/terminal.js'
import { parseFlags, parseSet, readFacts } from '../../run/draft-facts.js'
import { draftOnce, playList, playsAsJson, printDraft } from '../../run/draft-run.js'
import { type DraftDesk, type DraftRequest, namedPlay, openDesk } from '../../run/draft-setup.js'
import type { ExitCode } from '../../run/exit-code.js'
import { parseNow } from '../../run/today.js'
import { requestBase } from '../lint-request.js'
import type { DraftOptions } from './draft-options.js'
import { printedCommand } from './print-command.js'

/** Everything behind `levelhead draft`. `words`: the play and the facts by option; `flags`: the command's own options. */
export async function runDraftCommand(
  words: readonly string[],
  options: DraftOptions,
  flags: readonly string[],
  io: Io
): Promise<ExitCode> {
  const request = await requestOf(words, options, flags, io)
  if (options.list) return list(request, options, io)
  const desk = await openDesk(request, io)
  if (request.play === undefined) throw noPlay(desk)
  const play = namedPlay(desk, request.play, request)
  const facts = { ...desk.ownFacts(play), ...request.given }
  if (options.printCommand) {
    await io.stdout.write(`${printedCommand(play, facts, flags)}\n`)
    return 0
  }
  return finish(play, facts, desk, options, io)
}

async function finish(play: Play, facts: Facts, desk: DraftDesk, options: DraftOptions, io: Io): Promise<ExitCode> {
  const drafted = draftOnce(play, facts, desk, options.open === true)
  return printDraft(
    drafted,
    {
      json: options.format === 'json',
      showMoves: options.showMoves === true,
      quiet: options.quiet === true,
      open: options.open === true
    },
    io
  )
}

async function requestOf(
  words: readonly string[],
  options: DraftOptions,
  flags: readonly string[],
  io: Io
): Promise<DraftRequest> {
  const { play, facts } = parseFlags(words)
  const file = options.from === undefined ? undefined : await readFacts(options.from, io.cwd, io.stdin)
  const { inputFormat: _, ...shared } = options
  const lang = options.lang ?? (file?.lang as DraftRequest['lang'])
  return {
    ...requestBase({ ...shared, ...(lang === undefined ? {} : { lang }) }, io),
    lang,
    play: play ?? file?.play,
    given: { ...file?.facts, ...parseSet(options.set ?? []), ...facts },
    now: options.now === undefined ? undefined : parseNow(options.now),
    timeZone: options.tz,
    options: flags
  }
}

async function list(request: DraftRequest, options: DraftOptions, io: Io): Promise<ExitCode> {
  const { plays } = await openDesk(request, io)
  const only = request.play === undefined ? plays : new Map([[request.play, namedPlay({ plays, lang: request.lang ?? 'en' } as DraftDesk, request.play, request)]])
  await io.stdout.write(options.format === 'json' ? playsAsJson(only) : playList(only))
  return 0
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
