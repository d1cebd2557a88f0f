import { CHECK_RULES } from '../analysis/checks/run-checks.js'
import { ALL_CATEGORIES, isCategory } from '../core/category.js'
import { closest } from '../core/did-you-mean.js'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { UsageError } from '../core/errors.js'
import { CONFIDENCES, SEVERITIES } from '../core/severity.js'
import { bundledRuleset } from './bundled-rulesets.js'

/** What options may say. A language without rules is no slip: the result has a note about it. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  profile: ['reply', 'transactional', 'auto'],
  minConfidence: CONFIDENCES,
  markup: ['plain', 'markdown']
}
/** What options may say of each rule. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  rules: ['off', ...SEVERITIES],
  confidences: CONFIDENCES
}

/** @throws UsageError when a program gives something else than a text to the function `caller` */
export function checkText(caller: string, text: unknown): asserts text is string {
  if (typeof text === 'string') return
  throw new UsageError({
    code: 'bad-option',
    what: `${caller}: the text is none`,
    value: text === null ? 'null' : typeof text,
    expected: 'a string'
  })
}

/**
 * What a program asks for, looked at as strictly as a configuration file: a slip must not switch nothing off in silence.
 * @throws UsageError for an option that is none of `names`, a value that it cannot have, a rule that does not exist
 */
export function checkOptions(caller: string, options: object, names: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) throw unknownName('unknown-option', `${caller}: no such option`, name, names)
    if (value === undefined) continue
    if (VALUES[name]) checkValue(`${caller}: ${name}`, value, VALUES[name])
    if (name === 'only') checkRules(caller, value as readonly string[])
    if (TABLES[name]) checkTable(caller, name, value, TABLES[name])
  }
}

function checkTable(caller: string, name: string, table: object, values: readonly string[]): void {
  checkRules(caller, Object.keys(table))
  for (const [rule, value] of Object.entries(table)) checkValue(`${caller}: ${name}, ${rule}`, value, values)
}

function checkValue(what: string, value: unknown, values: readonly string[]): void {
  if (values.includes(value as string)) return
  throw new UsageError({ code: 'bad-option', what, value: String(value), expected: values.join(', ') })
}

function checkRules(caller: string, names: readonly string[]): void {
  const wrong = names.find((name) => !isCategory(name) && !isRule(name))
  if (wrong === undefined) return
  const all = [...ALL_CATEGORIES, ...LANGUAGES.flatMap((lang) => [...idsOf(lang)])]
  throw unknownName('unknown-rule', `${caller}: no such rule or category`, wrong, all)
}

/** Policies belong to a house, and no ruleset of the package has them. */
function isRule(id: string): boolean {
  return id.startsWith('policy/') || LANGUAGES.some((lang) => idsOf(lang).has(id))
}

const known = new Map<LanguageCode, ReadonlySet<string>>()

function idsOf(lang: LanguageCode): ReadonlySet<string> {
  const made = known.get(lang) ?? new Set(readIds(lang))
  known.set(lang, made)
  return made
}

function readIds(lang: LanguageCode): string[] {
  const texts = bundledRuleset(lang)?.texts()
  if (!texts) return []
  const rules = texts.rules.flatMap(({ id, aliases }) => [id, ...aliases])
  return [...rules, ...texts.structure.map(({ id }) => id), ...CHECK_RULES.map(({ id }) => id)]
}

function unknownName(code: string, what: string, value: string, names: readonly string[]): UsageError {
  const near = closest(value, names)
  return new UsageError({
    code,
    what,
    value,
    ...(near === undefined ? {} : { remedy: `did you mean “${near}”?` })
  })
}
