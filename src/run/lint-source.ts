import type { TemplateContext } from '../analysis/checks/template-check.js'
import type { RuleLevel } from '../analysis/settings.js'
import type { EffectiveConfig, FileFormat, IgnoredFindings } from '../config/effective-config.js'
import { type Draft, LANGUAGES, type LanguageCode } from '../core/draft.js'
import type { Finding } from '../core/finding.js'
import { createLineIndex, type LineIndex } from '../core/line-index.js'
import type { DraftResult } from '../core/report.js'
import { type Confidence, isAtLeast } from '../core/severity.js'
import type { Selection } from '../readers/preset.js'
import type { Reader, ReadNote } from '../readers/reader.js'
import type { LintTextOptions, TextLinter } from '../retext/lint-text.js'
import { draftsOf } from './drafts-of.js'
import { countSeverities, type SeverityCounts } from './exit-code.js'
import { locateFindings, locateMove } from './locate.js'
import { amongMany } from './many-replies.js'
import type { FindingFilter } from './scope/touched.js'
import { withoutRepeats } from './without-repeats.js'

/** The text of one file and how to read it. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly encoding: string
  readonly reader: Reader
  /** What the configuration says about the drafts of a data file. */
  readonly selection?: Selection
  /** Findings that the configuration leaves out. */
  readonly ignores?: readonly IgnoredFindings[]
  /** It was not found in a folder, but asked for. */
  readonly isNamed?: boolean
  /** Its drafts, where they have been read before. */
  readonly drafts?: readonly Draft[]
  /** Gives its drafts the texts in other files of which they are translations. */
  readonly withOriginals?: (drafts: readonly Draft[]) => Promise<readonly Draft[]>
}

/** What the command line adds to the config of every file. */
export interface LintExtras {
  readonly only?: readonly string[] | undefined
  readonly preview?: boolean | undefined
  /** `--lang`; the config holds it too, but does not say whence. */
  readonly langFlag?: LanguageCode | 'auto' | undefined
  /** The message that the drafts answer. */
  readonly replyTo?: string | undefined
  /** False: nobody will see a suggestion that puts the whole reply into its pattern. */
  readonly restructure?: boolean | undefined
  /** Each report leaves such suggestions out where there are many drafts. */
  readonly omitsManyReplies?: boolean | undefined
  /** Tell what each clause was taken for. */
  readonly showMoves?: boolean | undefined
  /** `--input-format`, `--preset`, `--select`. */
  readonly given?: FileFormat | undefined
}

/** One draft of a file with what was found in it. */
export interface LintedDraft {
  readonly draft: Draft
  /** Those at or above `minSeverity`; `result.messages` are the same at their place in the file. */
  readonly findings: readonly Finding[]
  /** Findings that are reported in the draft that this one repeats; they are fixed here too. */
  readonly repeated: readonly Finding[]
  /** All findings that count, also those that are not shown: showing and failing are apart. */
  readonly counts: SeverityCounts
  readonly result: DraftResult
}

/** Reads a file's drafts and lints each; `filter` says which findings count. @throws InputError when the reader cannot parse the file. */
export async function lintSource(
  source: Source,
  config: EffectiveConfig,
  linter: TextLinter,
  extras: LintExtras,
  onNote?: (note: ReadNote) => void,
  filter?: FindingFilter
): Promise<LintedDraft[]> {
  const drafts = source.drafts ?? (await completeDrafts(source, config, onNote))
  const lines = createLineIndex(source.text)
  const own = amongMany(extras, drafts.length)
  const linted = drafts.map((draft) => lintDraft(draft, source, lines, config, linter, own, filter))
  const kept = mayIgnore(source) ? await withoutIgnored(linted, source, lines, linter) : linted
  return drafts.some(({ repeats }) => repeats !== undefined) ? withoutRepeats(kept, lines) : kept
}

/** The drafts of a file, with the texts that they are translations of. @throws InputError as `lintSource` */
export async function completeDrafts(
  source: Source,
  config: EffectiveConfig,
  onNote?: (note: ReadNote) => void
): Promise<readonly Draft[]> {
  const read = await draftsOf(source, config.maxDraftSize, onNote)
  return (await source.withOriginals?.(read)) ?? read
}

/** Comments of the file around its drafts, or the configuration, may leave findings out. */
function mayIgnore({ reader, text, ignores }: Source): boolean {
  return ignores !== undefined || (reader.values !== undefined && text.includes('levelhead-'))
}

async function withoutIgnored(
  linted: readonly LintedDraft[],
  source: Source,
  lines: LineIndex,
  linter: TextLinter
): Promise<LintedDraft[]> {
  const { applyIgnores } = await import('./ignore-findings.js')
  return applyIgnores(linted, source, lines, (name) => linter.knowsRule(name))
}

function lintDraft(
  draft: Draft,
  source: Source,
  lines: LineIndex,
  config: EffectiveConfig,
  linter: TextLinter,
  extras: LintExtras,
  filter: FindingFilter | undefined
): LintedDraft {
  const options = { ...textOptions(draft, config, extras), lineOf: lineIn(draft, lines) }
  const foreign = isForeign(draft, options)
  const linted = linter.lint(foreign ? '' : draft.text, options)
  const found =
    draft.originalIn === undefined ? linted.findings : withOrigin(linted.findings, draft.originalIn)
  const counted = filter ? filter(found, draft) : found
  const findings = counted.filter(({ severity }) => isAtLeast(severity, config.minSeverity))
  const { lang, langFrom, profile, notes } = linted
  const result: DraftResult = {
    filePath: source.path,
    ...(draft.pointer === undefined ? {} : { draft: draft.pointer }),
    lang: foreign ? null : lang,
    langFrom: foreign ? 'format' : langFrom,
    profile,
    notes: foreign ? [`there are no rules for the language “${draft.lang}”; nothing was looked for`] : notes,
    messages: locateFindings(findings, draft, lines),
    ...(extras.showMoves
      ? { moves: foreign ? [] : linter.moves(draft.text, options).map((move) => locateMove(move, draft)) }
      : {})
  }
  return { draft, findings, repeated: [], counts: countSeverities(counted), result }
}

/** In a language that has no rules. */
export function isForeign(draft: Draft, { lang }: LintTextOptions): boolean {
  return lang === undefined && draft.lang !== undefined
}

/** Says of a translation where its original lies. */
function withOrigin(findings: readonly Finding[], originalIn: string): readonly Finding[] {
  return findings.map((finding) =>
    finding.ruleId === 'template/placeholders-differ'
      ? { ...finding, message: finding.message.replace(/\.$/, () => ` (${originalIn}).`) }
      : finding
  )
}

/** What a config and the command line ask for in one draft. `lang` is undefined when the format names another. */
export function textOptions(draft: Draft, config: EffectiveConfig, extras: LintExtras): LintTextOptions {
  return {
    ...language(draft, config, extras),
    profile: config.profile === 'auto' ? (draft.profile ?? 'auto') : config.profile,
    ...ruleTables(config),
    minConfidence: config.minConfidence,
    markup: draft.markup,
    template: templateOf(draft, config),
    only: extras.only,
    preview: extras.preview,
    restructure: extras.restructure,
    ...(extras.replyTo === undefined ? {} : { replyTo: extras.replyTo })
  }
}

/** The line of the file for an offset of a draft. */
function lineIn({ map }: Draft, lines: LineIndex): (offset: number) => number {
  return (offset) => lines.positionAt(map.toSource({ start: offset, end: offset + 1 })?.start ?? offset).line
}

/** What is known of the placeholders of a draft; undefined for most drafts. */
function templateOf(draft: Draft, { placeholders }: EffectiveConfig): TemplateContext | undefined {
  const { variables = NO_NAMES, needFallback, originals, written } = draft
  const own = placeholders.known
  if (variables.length === 0 && !needFallback && !originals && own.length === 0) return undefined
  const known = own.length === 0 ? variables : variables.length === 0 ? own : bothOf(variables, own)
  // who names the fields of the team names all of them
  const hasOthers = draft.hasOthers && own.length === 0
  return { known, hasOthers, needFallback, originals, written }
}

const NO_NAMES: readonly string[] = []
const unions = new WeakMap<readonly string[], WeakMap<readonly string[], readonly string[]>>()

/** The names of a system and those of a configuration; the same list each time. */
function bothOf(variables: readonly string[], own: readonly string[]): readonly string[] {
  const byOwn = unions.get(variables) ?? new WeakMap<readonly string[], readonly string[]>()
  unions.set(variables, byOwn)
  const known = byOwn.get(own) ?? [...variables, ...own]
  byOwn.set(own, known)
  return known
}

function language(
  draft: Draft,
  config: EffectiveConfig,
  extras: LintExtras
): Pick<LintTextOptions, 'lang' | 'langFrom'> {
  if (extras.langFlag && extras.langFlag !== 'auto') return { lang: extras.langFlag, langFrom: 'flag' }
  if (config.lang !== 'auto') return { lang: config.lang, langFrom: 'config' }
  if (draft.lang === undefined) return { lang: 'auto' }
  return LANGUAGES.includes(draft.lang as LanguageCode)
    ? { lang: draft.lang as LanguageCode, langFrom: 'format' }
    : {}
}

const tables = new WeakMap<object, Pick<LintTextOptions, 'rules' | 'confidences'>>()

/** Levels and confidences by rule or category, as the analysis takes them. Equal configs give the same object. */
export function ruleTables(config: EffectiveConfig): Pick<LintTextOptions, 'rules' | 'confidences'> {
  const known = tables.get(config.rules)
  if (known) return known
  const rules: Record<string, RuleLevel> = {}
  const confidences: Record<string, Confidence> = {}
  for (const [name, { severity, confidence }] of Object.entries(config.rules)) {
    if (severity) rules[name] = severity
    if (confidence) confidences[name] = confidence
  }
  const built = { rules, ...(Object.keys(confidences).length > 0 ? { confidences } : {}) }
  tables.set(config.rules, built)
  return built
}
