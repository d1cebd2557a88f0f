import type { EffectiveConfig } from '../config/effective-config.js'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { askedFacts } from '../draft/asked-facts.js'
import type { LookAt } from '../draft/draft.js'
import { lookWith } from '../draft/draft.js'
import type { Facts, Play } from '../draft/play.js'
import { detectLanguage } from '../language/detect.js'
import type { Io } from '../platform/io.js'
import { checkNames } from './draft-facts.js'
import { ruleTables } from './lint-source.js'
import { findPlay, loadPlays } from './plays.js'
import type { MessageClock, ReadMessage } from './read-message.js'
import { dayInWords } from './today.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'

/** One call of `draft`, as the command line has it. */
export interface DraftRequest extends WorkbenchOptions {
  readonly play?: string | undefined
  readonly given: Facts
  readonly lang?: LanguageCode | 'auto' | undefined
  readonly now?: Date | undefined
  readonly timeZone?: string | undefined
  /** Long options of the command, for “did you mean”. */
  readonly options: readonly string[]
}

/** What drafting needs, read from config and rules. */
export interface DraftDesk {
  readonly config: EffectiveConfig
  readonly lang: LanguageCode
  readonly plays: ReadonlyMap<string, Play>
  readonly lookAt: LookAt
  /** What is known without asking: the day of today, the contacts of the crisis plan, what the message says. */
  readonly ownFacts: (play: Play) => Facts
}

/** @throws UsageError, ConfigError, RuleError, InputError */
export async function openDesk(request: DraftRequest, io: Io, received?: ReadMessage): Promise<DraftDesk> {
  const bench = createWorkbench(request)
  await bench.checkNames()
  const { config } = await bench.configs.resolve('draft.txt')
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
    plays: await loadPlays(lang, config.rulesets),
    lookAt,
    ownFacts: (play) => ({
      ...ownFacts(play, lang, request, config, io),
      ...(received ? askedFacts(play, received.message) : {})
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
  return LANGUAGES.find((code) => code === heard) ?? 'en'
}

/** The moment that dates are reckoned from. */
export function clockOf(
  { now, timeZone, lang }: DraftRequest,
  written: string | undefined,
  io: Io
): MessageClock {
  const tz = timeZone ?? (now ? 'UTC' : localZone())
  return { now: written ?? io.now().toISOString(), tz, ...(lang ? { lang } : {}) }
}

function ownFacts(
  { fields }: Play,
  lang: LanguageCode,
  { now, timeZone }: DraftRequest,
  { crisis }: EffectiveConfig,
  io: Io
): Facts {
  const facts: Record<string, string> = {}
  for (const [name, { from }] of Object.entries(fields)) {
    if (from === 'today')
      facts[name] = dayInWords(now ?? io.now(), lang, timeZone ?? (now ? 'UTC' : localZone()))
    if (from === 'contacts' && crisis.contacts[0] !== undefined) facts[name] = crisis.contacts[0]
  }
  return facts
}

function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
