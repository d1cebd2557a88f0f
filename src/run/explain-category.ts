import path from 'node:path'
import { parse } from 'yaml'
import type { LanguageCode } from '../core/draft.js'
import { packageRoot } from '../platform/package-root.js'
import { readText } from '../platform/read-text.js'
import { type PageStyle, rulePage } from './explain-rule.js'
import { EXPLAIN_WORDS } from './explain-words.js'
import { builtinEntries } from './rule-table.js'
import { createBuiltinLoader } from './rulesets.js'

/** One page about a category: what it is about, and its rules with what they say. */
export function explainCategory(category: string, style: PageStyle): string {
  const { lang, width } = style
  const page = rulePage(width)
  const rules = [...rulesOf(category, lang)].sort(([a], [b]) => (a < b ? -1 : 1))
  const said = rules.flatMap(([id, message]) => [
    `  ${id}`,
    ...(message === undefined ? [] : page(message.replaceAll('{match}', '…'), 4))
  ])
  const words = EXPLAIN_WORDS[lang]
  return [
    category,
    '',
    ...page(faultsOf(lang)[category]!, 2),
    '',
    words.rules(rules.length),
    ...said,
    '',
    ...rules.slice(0, 1).flatMap(([id]) => page(words.more(id))),
    ...page(words.off(category)),
    ''
  ].join('\n')
}

/** What every category is about, by its name: `rulesets/<lang>/categories.yml`. */
export function faultsOf(lang: LanguageCode): Readonly<Record<string, string>> {
  return parse(readText(path.join(packageRoot(), 'rulesets', lang, 'categories.yml')))
}

/** The rules that a language has in a category, with their messages where they have one of their own. */
function rulesOf(category: string, lang: LanguageCode): Map<string, string | undefined> {
  const load = createBuiltinLoader()
  const texts = load(lang)?.texts()
  const messages = new Map<string, string>([
    ...(texts?.rules ?? []).map(({ id, message }) => [id, message] as const),
    ...(texts?.structure ?? []).map(({ id, cases }) => [id, cases[0]!.message] as const),
    ...Object.entries(texts?.checks ?? {}).map(([id, { message }]) => [id, message] as const)
  ])
  const entries = builtinEntries(load).get(lang) ?? []
  return new Map(
    entries.filter((rule) => rule.category === category).map(({ id }) => [id, messages.get(id)] as const)
  )
}
