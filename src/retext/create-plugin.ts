import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Analyser } from '../analysis/analyse.js'
import type { AnalysisSettings } from '../analysis/settings.js'
import type { Category } from '../core/category.js'
import type { LanguageCode } from '../core/draft.js'
import { compareFindings, type Finding } from '../core/finding.js'
import { createLineIndex, type LineIndex } from '../core/line-index.js'
import type { Move } from '../core/move.js'
import type { Layout } from '../core/zone.js'
import { layoutOf } from '../zones/layout.js'
import type { AnalysisStore } from './analysis-store.js'
import { type PluginOptions, settingsFrom } from './plugin-options.js'
import { ruleUrl } from './rule-url.js'
import { textOfTree } from './tree-text.js'

/** What a levelhead message carries beyond an ordinary vfile message. */
export interface LevelheadMessageFields {
  readonly finding: Finding
}

/** A retext plugin that reports the findings of one category. */
export type LevelheadPlugin = (options?: PluginOptions | null) => (tree: Root, file: VFile) => void

type Shared = WeakMap<Root, Map<AnalysisSettings, Map<LanguageCode, readonly Finding[]>>>

/** What else there is to find in a text that has been analysed, such as what a house does not offer. */
export type MoreFindings = (
  input: {
    readonly text: string
    readonly layout: Layout
    readonly lang: LanguageCode
    readonly settings: AnalysisSettings
    readonly analyser: Analyser
  },
  moves: readonly Move[]
) => readonly Finding[]

/** Makes the plugins of one analysis store; those on the same tree share one analysis. */
export function createPluginFactory(
  store: AnalysisStore,
  more?: MoreFindings
): (category: Category) => LevelheadPlugin {
  const shared: Shared = new WeakMap()
  return (category) => (options) => {
    const settings = settingsFrom(options ?? {})
    const lang = options?.lang ?? 'en'
    return (tree, file) => {
      const own = settingsOf(file, settings)
      const look = () => {
        const { text } = textOfTree(tree)
        const layout = layoutFor(tree, file, options)
        const analyser = store.analyserOf(lang)
        const found =
          options?.restructure === false
            ? analyser?.analyse(text, layout, own)
            : store.analyse(text, layout, lang, own, options?.markup)
        if (!found || !analyser || !more) return found?.findings ?? []
        const others = more({ text, layout, lang, settings: own, analyser }, found.moves)
        return [...found.findings, ...others].sort(compareFindings)
      }
      const findings = sharedFindings(shared, tree, lang, own, look)
      const reported = findings.filter((finding) => finding.category === category)
      if (reported.length > 0) report(reported, tree, file)
    }
  }
}

function sharedFindings(
  shared: Shared,
  tree: Root,
  lang: LanguageCode,
  settings: AnalysisSettings,
  look: () => readonly Finding[]
): readonly Finding[] {
  const bySettings = shared.get(tree) ?? new Map()
  shared.set(tree, bySettings)
  const byLang: Map<LanguageCode, readonly Finding[]> = bySettings.get(settings) ?? new Map()
  bySettings.set(settings, byLang)
  const known = byLang.get(lang)
  if (known) return known
  const findings = look()
  byLang.set(lang, findings)
  return findings
}

const replying = new WeakMap<VFile, Map<AnalysisSettings, AnalysisSettings>>()

/** The settings with the message that the file answers; the same object for every plugin on the file. */
function settingsOf(file: VFile, settings: AnalysisSettings): AnalysisSettings {
  const replyTo = file.data['levelheadReplyTo']
  if (typeof replyTo !== 'string') return settings
  const known = replying.get(file) ?? new Map<AnalysisSettings, AnalysisSettings>()
  replying.set(file, known)
  const own = known.get(settings) ?? { ...settings, replyTo }
  known.set(settings, own)
  return own
}

/** The layout that the caller has found already, or a new one. */
function layoutFor(tree: Root, file: VFile, options: PluginOptions | null | undefined): Layout {
  const known = file.data['levelheadLayout'] as Layout | undefined
  return known ?? layoutOf(textOfTree(tree).text, { markup: options?.markup ?? 'plain' })
}

function report(findings: readonly Finding[], tree: Root, file: VFile): void {
  const lines = linesOf(file)
  const { offsetAt } = textOfTree(tree)
  // a message is an error, and the stack of an error costs more than all the rest of it
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    for (const finding of findings) addMessage(finding, placeOf(finding, offsetAt, lines), file)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function addMessage(finding: Finding, place: ReturnType<typeof placeOf>, file: VFile): void {
  const { ruleId } = finding
  const source = 'levelhead'
  const message = file.message(finding.message, place ? { place, ruleId, source } : { ruleId, source })
  message.actual = finding.actual
  message.expected = finding.suggestions
    .filter(({ span }) => span.start === finding.span.start && span.end === finding.span.end)
    .map(({ text }) => text)
  message.note = finding.why
  message.url = ruleUrl(ruleId)
  if (finding.severity === 'suggestion') message.fatal = undefined
  else message.fatal = finding.severity === 'error'
  Object.assign(message, { finding } satisfies LevelheadMessageFields)
}

const indexes = new WeakMap<VFile, { readonly text: string; readonly lines: LineIndex }>()

/** The lines of a file, found once for all plugins. */
function linesOf(file: VFile): LineIndex {
  const text = String(file)
  const known = indexes.get(file)
  if (known?.text === text) return known.lines
  const lines = createLineIndex(text)
  indexes.set(file, { text, lines })
  return lines
}

function placeOf(finding: Finding, offsetAt: (index: number) => number | undefined, lines: LineIndex) {
  const start = offsetAt(finding.span.start)
  const last = offsetAt(finding.span.end - 1)
  if (start === undefined || last === undefined) return undefined
  return { start: pointAt(start, lines), end: pointAt(last + 1, lines) }
}

function pointAt(offset: number, lines: LineIndex) {
  const { line, column } = lines.positionAt(offset)
  return { line, column, offset }
}
