import type { EffectiveConfig } from '../config/effective-config.js'
import { type LanguageCode, supportedLanguage } from '../core/draft.js'
import { askedFacts } from '../draft/asked-facts.js'
import type { LookAt } from '../draft/draft.js'
import { lookWith } from '../draft/draft.js'
import type { Facts, Play } from '../draft/play.js'
import { readWallClock } from '../incoming/dates/wall-clock.js'
import { detectLanguage } from '../language/detect.js'
import type { Io } from '../platform/io.js'
import { checkNames } from './draft-facts.js'
import { ruleTables } from './lint-source.js'
import { findPlay, loadPlays } from './plays.js'
import type { MessageClock, ReadMessage } from './read-message.js'
import { type ReadingTime, readingTime } from './reading-time.js'
import { dayInWords } from './today.js'
import { createWorkbench, type Workbench, type WorkbenchOptions } from './workbench.js'

/** One call of `draft`, as the command line has it. */
export interface DraftRequest extends WorkbenchOptions, ReadingTime {
  readonly play?: string | undefined
  readonly given: Facts
  readonly lang?: LanguageCode | 'auto' | undefined
  /** Long options of the command, for “did you mean”. */
  readonly options: readonly string[]
}

/** What drafting needs, read from config and rules. */
export interface DraftDesk {
  readonly config: EffectiveConfig
  readonly lang: LanguageCode
  /** The language that levelhead itself speaks: that of `--ui-lang`, or of the reply. */
  readonly uiLang: LanguageCode
  readonly plays: ReadonlyMap<string, Play>
  readonly lookAt: LookAt
  /** What is known without asking: the day of today, the contacts of the crisis plan, what the message says. */
  readonly ownFacts: (play: Play) => Facts
}

/** The configuration of a call and what its rules make. */
export interface DraftBench {
  readonly bench: Workbench
  readonly config: EffectiveConfig
}

/** @throws UsageError, ConfigError */
export async function openBench(request: DraftRequest): Promise<DraftBench> {
  const bench = createWorkbench(request)
  await bench.checkNames()
  return { bench, config: (await bench.configs.resolve('draft.txt')).config }
}

/** @throws UsageError, RuleError, InputError */
export async function openDesk(
  { bench, config }: DraftBench,
  request: DraftRequest,
  io: Io,
  received?: ReadMessage
): Promise<DraftDesk> {
  const lang = languageOf(request, config, received?.message.lang)
  const linter = await bench.linterFor(config)
  const lookAt = lookWith(linter, {
    ...ruleTables(config),
    minConfidence: config.minConfidence,
    only: request.only,
    preview: request.preview,
    replyTo: received?.text
  })
  return {
    config,
    lang,
    uiLang: request.uiLang ?? lang,
    plays: await loadPlays(lang, config.rulesets),
    lookAt,
    ownFacts: (play) => ({
      ...ownFacts(play, lang, request, config, io),
      ...(received ? askedFacts(play, received.message, clockOf(request, io).now.slice(0, 10)) : {})
    })
  }
}

/** The play that was named, with the facts checked against it. @throws UsageError */
export function namedPlay(desk: DraftDesk, name: string, request: DraftRequest): Play {
  const play = findPlay(desk.plays, name, desk.lang)
  checkNames(play, request.given, request.options)
  return play
}

function languageOf(
  { lang, given }: DraftRequest,
  config: EffectiveConfig,
  langFrom: LanguageCode | null | undefined
): LanguageCode {
  if (lang && lang !== 'auto') return lang
  if (config.lang !== 'auto') return config.lang
  const heard = langFrom ?? detectLanguage(Object.values(given).join('. ')).lang
  return supportedLanguage(heard) ?? 'en'
}

/** The moment that dates are reckoned from; a day that was named is one of UTC where no zone was. */
export function clockOf({ now, timeZone, lang }: DraftRequest, io: Io): MessageClock {
  const time =
    now === undefined
      ? readingTime({ now: io.now().toISOString(), timeZone })
      : { now, tz: timeZone ?? 'UTC' }
  return { ...time, ...(lang ? { lang } : {}) }
}

/** A number that anybody can call: 112, 999, 116 123. The other contacts of the plan are the team's own. */
const EMERGENCY = /(?<![\d+]|\d[ -])(?:[19]\d\d|000|116[ -]?\d{3})(?![ -]?\d)/

function ownFacts(
  { fields }: Play,
  lang: LanguageCode,
  request: DraftRequest,
  { crisis }: EffectiveConfig,
  io: Io
): Facts {
  const { now, tz } = clockOf(request, io)
  const facts: Record<string, string> = {}
  for (const [name, { from }] of Object.entries(fields)) {
    if (from === 'today') facts[name] = dayInWords(readWallClock(now, tz), lang)
    const number = from === 'contacts' ? crisis.contacts.find((each) => EMERGENCY.test(each)) : undefined
    if (number !== undefined) facts[name] = number
  }
  return facts
}
