import type { Analyser } from '../analysis/analyse.js'
import type { LanguageCode } from '../core/draft.js'
import type { Layout } from '../core/zone.js'
import { findAmounts } from '../incoming/amounts.js'
import { type Ask, findAsks } from '../incoming/asks.js'
import { findPromises } from '../incoming/commitments.js'
import { isoOf } from '../incoming/dates/calendar.js'
import type { FoundDate } from '../incoming/dates/find-dates.js'
import { loadDateFinder } from '../incoming/dates/load-date-finder.js'
import { readWallClock, type WallClock } from '../incoming/dates/wall-clock.js'
import type { Commitment, DatePassage, IncomingMessage, Sender } from '../incoming/incoming-message.js'
import { kindsOf } from '../incoming/kinds.js'
import { playFor } from '../incoming/play.js'
import { findPromised, missedIn } from '../incoming/promised.js'
import { findRefs } from '../incoming/refs.js'
import { senderFromSignature } from '../incoming/sender.js'
import { detectLanguage } from '../language/detect.js'
import { layoutOf } from '../zones/layout.js'
import type { AnalysisStore } from './analysis-store.js'

/** How a text is to be read. */
export interface ReadOptions {
  readonly lang?: LanguageCode | 'auto' | undefined
  /** `2026-05-13T10:00`: what the clock on the wall shows; or a moment with `Z` or an offset. */
  readonly now: string
  /** A name such as `Europe/Rome`. */
  readonly tz: string
  /** Who the mail is from, where its header says so. */
  readonly sender?: Sender | undefined
  readonly markup?: 'plain' | 'markdown' | undefined
}

/** The names of all options of a message. */
export const READ_OPTIONS = [
  'lang',
  'now',
  'tz',
  'sender',
  'markup'
] as const satisfies readonly (keyof ReadOptions)[]

/** Reads messages and drafts with the rules of a store. */
export interface MessageReader {
  /** What a received message says. @throws UsageError for a bad `now` or `tz` */
  analyseIncoming(text: string, options: ReadOptions): Promise<IncomingMessage>
  /** What a draft promises. Dates are local to `tz`. @throws UsageError for a bad `now` or `tz` */
  findCommitments(text: string, options: ReadOptions): Promise<readonly Commitment[]>
}

export function createMessageReader(store: AnalysisStore): MessageReader {
  return {
    async analyseIncoming(text, options) {
      const now = readWallClock(options.now, options.tz)
      const layout = ownLayout(text, layoutOf(text, { markup: options.markup ?? 'plain' }))
      const sender = { ...senderFromSignature(text, layout), ...options.sender }
      const known = Object.keys(sender).length > 0 ? { sender } : {}
      const lang = languageOf(text, options)
      const analyser = lang === null ? undefined : store.analyserOf(lang)
      const figures = { amounts: own(findAmounts(text), layout), refs: own(findRefs(text), layout) }
      if (lang === null || !analyser) return { ...EMPTY, lang: null, ...figures, ...known }
      return { ...(await understand({ text, layout, lang, now, analyser })), ...figures, ...known }
    },
    async findCommitments(text, options) {
      const now = readWallClock(options.now, options.tz)
      const lang = languageOf(text, options)
      const analyser = lang === null ? undefined : store.analyserOf(lang)
      if (lang === null || !analyser) return []
      const layout = layoutOf(text, { markup: options.markup ?? 'plain' })
      const dates = own(await datesIn(text, lang, now), layout)
      return findPromises(analyser.read(text, layout), dates, lang, isoOf(now.day))
    }
  }
}

const EMPTY = { kinds: ['information'], asks: [], dates: [], promised: [], play: null } as const

interface Given {
  readonly text: string
  readonly layout: Layout
  readonly lang: LanguageCode
  readonly now: WallClock
  readonly analyser: Analyser
}

async function understand({ text, layout, lang, now, analyser }: Given) {
  const reading = analyser.read(text, layout)
  const asks = findAsks(reading, lang)
  const kinds = kindsOf(reading, asks)
  const find = await loadDateFinder(lang)
  const dates = own(find(text, now, missedIn(reading, kinds, lang)), layout)
  return {
    lang,
    kinds,
    asks: asks.map(({ range, actual }: Ask) => ({ range, actual })),
    dates: dates.map(
      ({ start, end, iso }): DatePassage => ({ range: [start, end], actual: text.slice(start, end), iso })
    ),
    promised: findPromised(reading, dates, lang),
    play: playFor(kinds)
  }
}

async function datesIn(text: string, lang: LanguageCode, now: WallClock): Promise<FoundDate[]> {
  return (await loadDateFinder(lang))(text, now)
}

function languageOf(text: string, { lang }: ReadOptions): LanguageCode | null {
  return lang === undefined || lang === 'auto' ? detectLanguage(text).lang : lang
}

/** A mail that is nothing but quoted was forwarded as it is: all of it counts. */
function ownLayout(text: string, layout: Layout): Layout {
  const isOwn = layout.zones.some(({ zone }) => zone === 'body' || zone === 'closing')
  return isOwn || text.trim() === ''
    ? layout
    : { zones: [{ start: 0, end: text.length, zone: 'body' }], masks: [] }
}

/** What stands in the sender's own words: not in quoted mail, code or the signature. */
function own<T extends { readonly range: readonly [number, number] } | { readonly start: number }>(
  places: readonly T[],
  { zones }: Layout
): T[] {
  const isOwn = (at: number) =>
    zones.some(({ zone, start, end }) => start <= at && at < end && OWN_ZONES.has(zone))
  return places.filter((place) => isOwn('start' in place ? place.start : place.range[0]))
}

const OWN_ZONES: ReadonlySet<string> = new Set(['subject', 'greeting', 'body', 'closing'])
