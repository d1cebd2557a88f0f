import path from 'node:path'
import { parse } from 'yaml'
import { packageRoot } from '../platform/package-root.js'
import { readText } from '../platform/read-text.js'

let titles: Readonly<Record<string, string>> | undefined

/** What the source of a rule is, for people: the title of an article, by `rulesets/sources.yml`; a reference says it itself. */
export function sourceTitle(source: string): string {
  titles ??= parse(readText(path.join(packageRoot(), 'rulesets', 'sources.yml'))) as Record<string, string>
  return titles[source] ?? source
}
