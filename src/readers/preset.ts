import type { Profile } from '../core/draft.js'
import type { ValueKind } from './inner-reader.js'

/** Which values of a file are drafts, by selectors (see `parseSelector`) that count from an item. */
export interface DraftRule {
  readonly at: string
  readonly kind?: ValueKind
  /** The value that names the language. */
  readonly lang?: string
  readonly profile?: Profile
  /** Drafts of one item with the same word here are the same reply twice; it is reported once. */
  readonly once?: string
  /** Counts only in items where this leads to something, or to nothing. */
  readonly when?: string
  readonly unless?: string
}

/** How the export of one system is read. Each is a file of `rulesets/helpdesks/`. */
export interface HelpdeskPreset {
  readonly name: string
  readonly title: string
  /** Names of formats: json, yaml, csv, json-lines. */
  readonly formats: readonly string[]
  /** Words that every such file holds; a file without them is not parsed. */
  readonly hint: readonly string[]
  /** Where the items of the file may stand. `named`: only for files that a configuration gives to this preset. */
  readonly items: readonly { readonly at: string; readonly named?: boolean }[]
  /** What leads to something in every item. */
  readonly has: readonly string[]
  readonly drafts: readonly DraftRule[]
  /** The value of an item that names the language of its drafts. */
  readonly lang?: string
  /** Languages by the number that the system has for them. */
  readonly locales?: Readonly<Record<string, string>>
  /** Other places where the language may stand, best first. */
  readonly langFrom?: readonly ('first-key' | 'folder')[]
  readonly profile?: Profile
  /** The family of placeholders that the system fills in. */
  readonly placeholders?: string
  /** Where this was learnt. */
  readonly source: string
}

/** What a configuration says about the drafts of one file. */
export interface Selection {
  readonly preset?: HelpdeskPreset
  readonly select?: readonly DraftRule[]
  readonly kind?: ValueKind
  readonly lang?: string
  readonly profile?: Profile
  readonly placeholders?: string
  /** What parts the cells of a CSV file; found out when absent. */
  readonly delimiter?: string
}
