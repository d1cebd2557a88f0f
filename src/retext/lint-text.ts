import { VFile } from 'vfile'
import type { Analysis } from '../analysis/analyse.js'
import type { TemplateContext } from '../analysis/checks/template-check.js'
import type { AnalysisSettings, RuleLevel } from '../analysis/settings.js'
import type { LangFrom, LanguageCode, Profile } from '../core/draft.js'
import { compareFindings, type Finding } from '../core/finding.js'
import type { Move } from '../core/move.js'
import type { Confidence } from '../core/severity.js'
import type { Layout } from '../core/zone.js'
import { detectLanguage } from '../language/detect.js'
import type { Rewritten } from '../rewrite/rewrite-draft.js'
import { layoutOf } from '../zones/layout.js'
import { profileOf } from '../zones/profile.js'
import type { AnalysisStore } from './analysis-store.js'
import { type LanguagePart, type LanguageParts, languageParts, partLayout } from './language-parts.js'
import { settingsFrom } from './plugin-options.js'
import { offerFault, offersOutside, type PolicyTexts } from './policy-check.js'
import { createProcessorPool } from './processor.js'
import { rewriteText } from './rewrite-text.js'
import { applyDirectives } from './suppress.js'

/** What is to be found in one text. Everything may be left out. */
export interface LintTextOptions {
  readonly lang?: LanguageCode | 'auto' | undefined
  /** Where `lang` comes from, when it is given. */
  readonly langFrom?: LangFrom | undefined
  readonly profile?: Profile | 'auto' | undefined
  readonly rules?: Readonly<Record<string, RuleLevel>> | undefined
  readonly minConfidence?: Confidence | undefined
  readonly confidences?: Readonly<Record<string, Confidence>> | undefined
  readonly only?: readonly string[] | undefined
  readonly preview?: boolean | undefined
  /** False: no `restructure` suggestions. */
  readonly restructure?: boolean | undefined
  readonly markup?: 'plain' | 'markdown' | undefined
  /** The line of the file in which an offset of the text stands, for notes; default: the line of the text. */
  readonly lineOf?: ((offset: number) => number) | undefined
  /** What is known of the system that fills in the placeholders. */
  readonly template?: TemplateContext | undefined
  /** The message that the draft answers; default: the mail that it quotes. */
  readonly replyTo?: string | undefined
}

/** The names of all options of a text. */
export const LINT_OPTIONS = [
  'lang',
  'langFrom',
  'profile',
  'rules',
  'minConfidence',
  'confidences',
  'only',
  'preview',
  'restructure',
  'markup',
  'lineOf',
  'template',
  'replyTo'
] as const satisfies readonly (keyof LintTextOptions)[]

/** Everything that was found in one text. Spans are UTF-16 offsets into it. */
export interface TextResult {
  /** Null: a language without rules; nothing was looked for. */
  readonly lang: LanguageCode | null
  readonly langFrom: LangFrom
  readonly profile: Profile
  readonly notes: readonly string[]
  readonly findings: readonly Finding[]
}

/** Lints texts, one after the other. */
export interface TextLinter {
  /** Through the unified processor, with every plugin. */
  lint(text: string, options: LintTextOptions): TextResult
  /** The same without a vfile, for archives; finds the same. */
  lintFast(text: string, options: LintTextOptions): TextResult
  /** Brings the text into its pattern. */
  rewrite(text: string, options: LintTextOptions & { readonly today?: string | undefined }): RewriteResult
  /** What each clause of the text does. */
  moves(text: string, options: LintTextOptions): readonly Move[]
  /** What the house has against an offer, such as “a refund of 80 EUR”; undefined: nothing. */
  offerFault(value: string, lang: LanguageCode): Finding | undefined
  ruleCount(lang: LanguageCode): number
  /** True for ids and categories that exist. */
  knowsRule(name: string): boolean
}

/** `knownRule` tells ids and categories that exist, for inline ignores that name others. */
export function createTextLinter(
  store: AnalysisStore,
  knownRule: (name: string) => boolean,
  policies: ReadonlyMap<LanguageCode, PolicyTexts> = new Map()
): TextLinter {
  const pool = createProcessorPool(store)
  const withPolicy = (found: readonly Finding[], { text, layout, lang, profile, options }: LintInput) => {
    const policy = policies.get(lang)
    const analyser = policy && store.analyserOf(lang)
    if (!policy || !analyser) return found
    const settings = settingsOf(options, profile)
    const { moves } = analyser.analyse(text, layout, settings)
    const outside = offersOutside({ text, layout, moves }, analyser, policy, settings)
    return [...found, ...outside].sort(compareFindings)
  }
  const run = (
    text: string,
    options: LintTextOptions,
    find: (input: LintInput) => readonly Finding[]
  ): TextResult => {
    const layout = layoutOf(text, { markup: options.markup ?? 'plain' })
    const profile = chosen(options.profile) ?? profileOf(text, layout)
    const { lang, langFrom, notes, parts } = languageOf(text, options)
    if (lang === null || store.ruleCount(lang) === 0) {
      const none = lang === null ? [] : [`there are no rules for the language “${lang}” yet`]
      return { lang, langFrom, profile, notes: [...notes, ...none], findings: [] }
    }
    const look = (input: LintInput) => withPolicy(find(input), input)
    const found = parts
      ? findInParts(parts, (part) =>
          look({ text, lang: part.lang, options, ...partLayout(part, lang, layout, profile) })
        )
      : look({ text, layout, lang, profile, options })
    const checked = options.template
      ? (store
          .analyserOf(lang)
          ?.checkTemplate(text, layout, settingsOf(options, profile), options.template) ?? [])
      : []
    const all = checked.length > 0 ? [...found, ...checked].sort(compareFindings) : found
    const { findings, notes: directiveNotes } = applyDirectives(all, text, layout, knownRule, options.lineOf)
    return { lang, langFrom, profile, notes: [...notes, ...directiveNotes], findings }
  }
  return {
    ruleCount: (lang) => store.ruleCount(lang),
    offerFault(value, lang) {
      const policy = policies.get(lang)
      const analyser = policy && store.analyserOf(lang)
      if (!policy || !analyser) return undefined
      return offerFault(
        value,
        analyser,
        { zones: [{ start: 0, end: value.length, zone: 'body' }], masks: [] },
        policy
      )
    },
    knowsRule: knownRule,
    lint: (text, options) =>
      run(text, options, ({ layout, lang, profile }) => {
        const { replyTo } = options
        const data = {
          levelheadLayout: layout,
          ...(replyTo === undefined ? {} : { levelheadReplyTo: replyTo })
        }
        return pool.run(new VFile({ value: text, data }), { ...pluginOptions(options), lang, profile })
      }),
    lintFast: (text, options) =>
      run(
        text,
        options,
        ({ layout, lang, profile }) => analysisOf(store, text, layout, lang, profile, options)?.findings ?? []
      ),
    rewrite(text, options) {
      const { layout, lang, profile, markup } = readText(text, options)
      const settings = settingsOf(options, profile)
      const done = lang && rewriteText(store, { text, layout, lang, settings, markup, today: options.today })
      return { lang, isSupported: Boolean(done), ...(done || { text, edits: [], slots: [] }) }
    },
    moves(text, options) {
      const { layout, lang, profile } = readText(text, options)
      return (lang && store.analyserOf(lang)?.analyse(text, layout, settingsOf(options, profile)).moves) || []
    }
  }
}

function findInParts(
  parts: readonly LanguagePart[],
  find: (part: LanguagePart) => readonly Finding[]
): Finding[] {
  return parts.flatMap(find).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** A text in its pattern; as it was, where its language cannot be rewritten. */
export interface RewriteResult extends Rewritten {
  readonly lang: LanguageCode | null
  readonly isSupported: boolean
}

function readText(text: string, options: LintTextOptions) {
  const markup = options.markup ?? 'plain'
  const whole = layoutOf(text, { markup })
  const profile = chosen(options.profile) ?? profileOf(text, whole)
  const { lang, parts } = languageOf(text, options)
  const layout = lang && parts ? partLayout(parts[0]!, lang, whole, profile).layout : whole
  return { markup, layout, lang, profile }
}

function settingsOf(options: LintTextOptions, profile: Profile): AnalysisSettings {
  const settings = settingsFrom({ ...pluginOptions(options), profile })
  return options.replyTo === undefined ? settings : { ...settings, replyTo: options.replyTo }
}

/** For archives and formats without suggestions the reply is not put into its pattern. */
function analysisOf(
  store: AnalysisStore,
  text: string,
  layout: Layout,
  lang: LanguageCode,
  profile: Profile,
  options: LintTextOptions
): Analysis | undefined {
  const settings = settingsOf(options, profile)
  if (options.restructure === false) return store.analyserOf(lang)?.analyse(text, layout, settings)
  return store.analyse(text, layout, lang, settings, options.markup)
}

interface LintInput {
  readonly text: string
  readonly layout: Layout
  readonly lang: LanguageCode
  readonly profile: Profile
  readonly options: LintTextOptions
}

function pluginOptions(options: LintTextOptions) {
  const { rules, confidences, minConfidence, preview, markup, only, restructure } = options
  return { rules, confidences, minConfidence, preview, markup, only, restructure }
}

function chosen<T extends string>(value: T | 'auto' | undefined): Exclude<T, 'auto'> | undefined {
  return value === undefined || value === 'auto' ? undefined : (value as Exclude<T, 'auto'>)
}

/** Above this `rivalry` a text is looked at paragraph by paragraph; one in ten texts in one language is, too. */
const LEAST_RIVALRY = 0.1

function languageOf(
  text: string,
  options: LintTextOptions
): Pick<TextResult, 'lang' | 'langFrom' | 'notes'> & { readonly parts?: readonly LanguagePart[] } {
  const given = chosen(options.lang)
  if (given) return { lang: given, langFrom: options.langFrom ?? 'flag', notes: [] }
  const { lang, other, rivalry = 0 } = detectLanguage(text)
  const mixed = lang !== null && rivalry > LEAST_RIVALRY ? languageParts(text, lang) : undefined
  if (mixed) {
    const { main, parts } = mixed
    return { lang: main, langFrom: 'detected', notes: [mixedLanguages(mixed)], parts }
  }
  const notes = lang === null && /\p{L}{2}/u.test(text) ? [noLanguage(other)] : []
  return { lang, langFrom: 'detected', notes }
}

function mixedLanguages({ main, parts, foreign }: LanguageParts): string {
  const others = parts.slice(1).map(({ lang }) => lang)
  const inOthers =
    others.length > 0 ? `; paragraphs in ${others.join(' and ')} are judged in that language` : ''
  const unknown = foreign > 0 ? '; paragraphs in languages without rules are left alone' : ''
  return `most of it is in ${main}${inOthers}${unknown}`
}

function noLanguage(other: string | undefined): string {
  const what =
    other && other !== 'und'
      ? `the language looks like “${other}”, which has no rules`
      : 'the language could not be told'
  return `${what}; nothing was looked for (--lang en|it|tr sets it)`
}
