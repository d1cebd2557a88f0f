import type { Analyser, Analysis } from '../analysis/analyse.js'
import type { AnalysisSettings } from '../analysis/settings.js'
import type { LanguageCode } from '../core/draft.js'
import type { Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import type { Received } from '../rewrite/restate.js'
import { type Rewritten, rewriteDraft } from '../rewrite/rewrite-draft.js'
import { layoutOf } from '../zones/layout.js'
import { quotedText } from '../zones/quoted-mail.js'
import type { AnalysisStore } from './analysis-store.js'

export interface RewriteInput {
  readonly text: string
  readonly layout: Layout
  readonly lang: LanguageCode
  readonly settings: AnalysisSettings
  readonly markup: 'plain' | 'markdown'
  /** Today's date in words. */
  readonly today?: string | undefined
  readonly structureOnly?: boolean
  /** The analysis of the text, where it is known already. */
  readonly analysis?: Analysis
}

/** Brings one draft into its pattern; undefined where the language cannot be rewritten. */
export function rewriteText(store: AnalysisStore, input: RewriteInput): Rewritten | undefined {
  const { text, layout, lang, settings, markup, today, structureOnly } = input
  const words = store.rewriteWords(lang)
  const analyser = store.analyserOf(lang)
  if (!words || !analyser) return undefined
  // the order of a reply is judged by its findings, whatever they offer
  const offers = structureOnly ? 'fixes' : 'all'
  const look = (own: string) => {
    const ownLayout = layoutOf(own, { markup })
    return { layout: ownLayout, analysis: analyser.analyse(own, ownLayout, settings, offers) }
  }
  const clauses = (own: string, ownLayout: Layout) => analyser.clauses(own, ownLayout)
  const fragments = (own: string, ownLayout: Layout) => analyser.fragments(own, ownLayout)
  const content = (own: string, ownLayout: Layout) => analyser.content(own, ownLayout)
  const analysis = input.analysis ?? analyser.analyse(text, layout, settings)
  const received = receivedOf(settings.replyTo ?? quotedText(text, layout), analyser, settings)
  return rewriteDraft(text, layout, analysis, {
    lang,
    words,
    look,
    clauses,
    content,
    fragments,
    received,
    today,
    ...(structureOnly === undefined ? {} : { structureOnly })
  })
}

const HEAT = ['heated', 'threat', 'accusatory']

function receivedOf(text: string, analyser: Analyser, settings: AnalysisSettings): Received | undefined {
  if (text.trim() === '') return undefined
  const layout: Layout = { zones: [{ start: 0, end: text.length, zone: 'body' }], masks: [] }
  const { findings } = analyser.analyse(text, layout, { ...settings, profile: 'transactional', levels: {} })
  const hot = findings.filter(({ category }) => HEAT.includes(category)).map(({ span }): Span => span)
  return {
    text,
    complaints: analyser.recognise(text, 'incoming/complaint'),
    heat: [...hot, ...analyser.recognise(text, 'incoming/abuse')]
  }
}
