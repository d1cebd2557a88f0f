import type { LangFrom, LanguageCode, Profile } from './draft.js'
import type { Finding } from './finding.js'
import type { MoveName } from './move.js'
import type { Severity } from './severity.js'

/** A range in the source file: UTF-16 offsets, BOM counted, end exclusive. */
export type SourceRange = readonly [start: number, end: number]

/** A suggestion at its place in the file; null where the file cannot be addressed. */
export interface LocatedSuggestion {
  readonly range: SourceRange | null
  readonly text: string
  readonly kind: 'fix' | 'rephrase' | 'restructure'
}

/** A finding at its place in the file, as the JSON contract (version 1) has it. */
export interface Message {
  readonly ruleId: string
  readonly category: Finding['category']
  readonly severity: Severity
  readonly message: string
  readonly why: string
  readonly url: string
  /** 1-based; columns in UTF-16 code units, end exclusive. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly range: SourceRange | null
  /** Offsets into the decoded mail part, where `range` is null. */
  readonly partRange?: SourceRange
  readonly actual: string
  readonly suggestions: readonly LocatedSuggestion[]
}

/** What a clause does, at its place in the file; null where the file cannot be addressed. */
export interface LocatedMove {
  readonly move: MoveName
  readonly tag?: string
  readonly confidence: number
  readonly range: SourceRange | null
  readonly text: string
}

/** What was found in one draft. */
export interface DraftResult {
  readonly filePath: string
  /** Place of the draft inside the file; absent when the file is one draft. */
  readonly draft?: string
  readonly lang: LanguageCode | null
  readonly langFrom: LangFrom
  readonly profile: Profile
  readonly notes: readonly string[]
  readonly messages: readonly Message[]
  /** Only where they were asked for. */
  readonly moves?: readonly LocatedMove[]
}

/** A file that could not be linted. */
export interface FileError {
  readonly filePath: string
  readonly code: string
  readonly message: string
}

export interface Summary {
  readonly files: number
  readonly drafts: number
  /** Rules that were applied to at least one draft. */
  readonly rules: number
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
  /** Only with `--baseline`. */
  readonly baseline?: BaselineSummary
}

/** What a baseline has to do with a run. */
export interface BaselineSummary {
  /** Findings that were left out, since the baseline holds them. */
  readonly known: number
  readonly stale: readonly StaleEntry[]
}

/** Findings of a baseline that are no longer there. */
export interface StaleEntry {
  /** From the folder of the baseline. */
  readonly filePath: string
  readonly ruleId: string
  readonly count: number
}

/** The whole of one run. */
export interface Report {
  readonly version: 1
  readonly results: readonly DraftResult[]
  readonly errors: readonly FileError[]
  readonly summary: Summary
}
