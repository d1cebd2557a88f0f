import type { LanguageCode } from '../../core/draft.js'

/** What the reports with headings and charts say beside `Words`. */
export interface PageWords {
  readonly title: string
  readonly languages: Readonly<Record<LanguageCode, string>>
  readonly clean: (clean: number, drafts: number) => string
  readonly byCategory: string
  readonly byFolder: string
  readonly byRule: string
  readonly worst: string
  readonly findings: string
  readonly category: string
  readonly folder: string
  readonly level: string
  readonly rule: string
  readonly place: string
  readonly finding: string
  readonly instead: string
  readonly number: string
  readonly search: string
  readonly filter: string
  readonly all: string
  readonly clear: string
  readonly shown: (shown: number, all: number) => string
  readonly noMatch: string
  readonly broken: string
  readonly cleanDrafts: (count: number) => string
  readonly why: string
  readonly whyHeading: string
  readonly theme: string
  readonly toContent: string
  readonly more: (count: number) => string
}
