import type { Profile } from '../core/draft.js'
import type { ValueKind } from './inner-reader.js'

/** Which values of an item are drafts, by selectors (see `parseSelector`) that count from the item. */
export interface DraftRule {
  readonly at: string
  readonly kind?: ValueKind | undefined
  readonly lang?: string | undefined
  /** The value of the item that names the language. */
  readonly langAt?: string | undefined
  readonly profile?: Profile | undefined
  /** Drafts of one item with the same word here say the same; what is found in both is reported in the first rule's. */
  readonly once?: string | undefined
  /** The texts of the item of which these drafts are a translation. */
  readonly of?: readonly string[] | undefined
  /** In items where this leads to something, the draft is a note between colleagues. */
  readonly internal?: string | undefined
}

/** Where the items of a file may stand. */
export interface ItemRule {
  readonly at: string
  /** What leads to something in every item; the `has` of the preset when absent. */
  readonly has?: readonly string[] | undefined
  /** Signs that are too weak: only for files that a configuration gives to the preset. */
  readonly named?: boolean | undefined
}

/** How the export of one system is read. Each is a file of `rulesets/helpdesks/`, which gives its name. */
export interface HelpdeskPreset {
  readonly name: string
  readonly title: string
  /** Names of readers: json, json-lines, yaml, csv, po. */
  readonly formats: readonly string[]
  /** Words that every such file holds (`a|b`: one or the other); a file without them is not parsed. */
  readonly hint: readonly string[]
  /** Tried one after the other. */
  readonly items: readonly ItemRule[]
  readonly has: readonly string[]
  readonly drafts: readonly DraftRule[]
  readonly langAt?: string | undefined
  /** Languages by the number that the system has for them. */
  readonly locales?: Readonly<Record<string, string>> | undefined
  /** Other places where the language may stand, best first: the key at the top of the file, the folder of a locale. */
  readonly langFrom?: readonly ('first-key' | 'folder')[] | undefined
  readonly profile?: Profile | undefined
  /** The family of placeholders that the system fills in. */
  readonly placeholders?: string | undefined
  /** The names of placeholders that the system knows, `*` for any signs; absent when they are not known. */
  readonly variables?: readonly string[] | undefined
  /** It knows others, such as the fields that a team has added, so that only a slip can be told. */
  readonly hasOthers?: boolean | undefined
  /** Those of which the value may be empty, where the system lets a fallback be given. */
  readonly needFallback?: readonly string[] | undefined
  /** The value by which items that are translations of each other are known; `..` is what holds the item. */
  readonly translationOf?: string | undefined
  /** The values by which a text is known in the files of its translations. */
  readonly sharedBy?: readonly string[] | undefined
  /** Where this was learnt. */
  readonly source: string
}

/** What a configuration says about the drafts of one file. */
export interface Selection {
  /** Name of a preset. */
  readonly preset?: string | undefined
  readonly select?: readonly DraftRule[] | undefined
  readonly kind?: ValueKind | undefined
  readonly lang?: string | undefined
  readonly profile?: Profile | undefined
  readonly placeholders?: string | undefined
  /** What parts the cells of a CSV file; found out when absent. */
  readonly delimiter?: string | undefined
}
