import type { LanguageCode, Profile } from '../core/draft.js'
import type { Confidence, Severity } from '../core/severity.js'
import type { DraftRule, Selection } from '../readers/preset.js'

/** How a rule or a whole category is to be reported. What is absent is as the rule file has it. */
export interface RuleSetting {
  readonly severity?: 'off' | Severity | undefined
  readonly confidence?: Confidence | undefined
  readonly options?: Readonly<Record<string, unknown>> | undefined
}

/** Globs with the absolute folder they start from. */
export interface BasedGlobs {
  readonly globs: readonly string[]
  readonly baseDir: string
}

/** A house word: say `say`, never one of `dont`. */
export interface Term {
  readonly say: string
  readonly dont: readonly string[]
  readonly lang?: LanguageCode | undefined
  readonly why?: string | undefined
}

/** Something that the team may, may with approval, or may never offer. */
export interface AuthorityEntry {
  readonly what: string
  readonly upTo?: number | undefined
  readonly percent?: number | undefined
  /** ISO 4217 code. */
  readonly currency?: string | undefined
  readonly lang?: LanguageCode | undefined
}

export interface Authority {
  readonly may: readonly AuthorityEntry[]
  readonly approval: readonly AuthorityEntry[]
  readonly never: readonly AuthorityEntry[]
}

/** How some files are read: the name of a reader, and what is a draft in them. */
export interface FileFormat extends Omit<Selection, 'select'> {
  readonly format?: string | undefined
  readonly select?: string | readonly (string | DraftRule)[] | undefined
}

/** How the files that globs stand for are read. */
export interface FormatChoice extends BasedGlobs, FileFormat {}

/** Findings of some files that are left out. */
export interface IgnoredFindings extends BasedGlobs {
  /** The draft, or what holds it; every draft when absent. */
  readonly pointer?: string | undefined
  /** Rules or categories; all when absent. */
  readonly rules?: readonly string[] | undefined
  readonly reason?: string | undefined
}

/** Everything that config files and the command line say about one file, defaults filled in. */
export interface EffectiveConfig {
  readonly lang: 'auto' | LanguageCode
  readonly profile: 'auto' | Profile
  readonly failOn: Severity | 'never'
  /** null: any number of warnings. */
  readonly maxWarnings: number | null
  readonly minSeverity: Severity
  readonly minConfidence: Confidence
  /** Bytes. */
  readonly maxDraftSize: number
  /** By rule id or category; read it through `ruleSetting`. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly ignore: readonly BasedGlobs[]
  /** Absolute folders. */
  readonly rulesets: readonly string[]
  readonly terms: readonly Term[]
  readonly authority: Authority
  /** No `families` means all of them. */
  readonly placeholders: { readonly families: readonly string[]; readonly known: readonly string[] }
  readonly crisis: { readonly plan?: string; readonly contacts: readonly string[] }
  readonly formats: readonly FormatChoice[]
  readonly ignores: readonly IgnoredFindings[]
}
