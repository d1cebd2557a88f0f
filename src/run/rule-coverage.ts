import path from 'node:path'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { RuleError } from '../core/errors.js'
import { packageRoot } from '../platform/package-root.js'
import { pathExists } from '../platform/path-exists.js'
import { readText } from '../platform/read-text.js'

/** Why a language has no file for a rule, by rule id: `rulesets/<lang>/absent.yml`. */
export type AbsentRules = ReadonlyMap<LanguageCode, Readonly<Record<string, string>>>

interface CoveredRule {
  readonly id: string
  readonly languages: readonly string[]
}

/** Reads the reasons of all languages that give any. @throws RuleError when a file is no map from ids to sentences. */
export async function readAbsentRules(): Promise<AbsentRules> {
  const { parse } = await import('yaml')
  const folder = path.join(packageRoot(), 'rulesets')
  return new Map(
    LANGUAGES.filter((lang) => pathExists(`${lang}/absent.yml`, folder)).map((lang) => {
      const file = `${lang}/absent.yml`
      return [lang, reasonsIn(parse(readText(path.join(folder, file))) ?? {}, file)]
    })
  )
}

/**
 * Rule × language: `✓` has it, `–` needs none (the reason stands below), `·` has none yet. At most as wide as the
 * longest id and the languages; reasons are one line each.
 */
export function coverageTable(rules: readonly CoveredRule[], absent: AbsentRules): string {
  const width = Math.max(...rules.map(({ id }) => id.length), 4)
  const row = ({ id, languages }: CoveredRule) =>
    `${id.padEnd(width)}  ${LANGUAGES.map((lang) => ` ${mark(id, lang, languages, absent)}`).join(' ')}`
  const totals = LANGUAGES.map((lang) => {
    const has = rules.filter(({ languages }) => languages.includes(lang)).length
    return `${lang} ${has} and ${Object.keys(absent.get(lang) ?? {}).length} without need`
  })
  const reasons = [...absent].flatMap(([lang, byId]) =>
    Object.entries(byId).map(([id, reason]) => `  ${lang} ${id}: ${reason}`)
  )
  return [
    `${'rule'.padEnd(width)}  ${LANGUAGES.join(' ')}`,
    ...rules.map(row),
    `${rules.length} rules: ${totals.join(', ')}`,
    ...(reasons.length > 0 ? ['', 'No need of a rule (–):', ...reasons] : []),
    ''
  ].join('\n')
}

function mark(id: string, lang: LanguageCode, languages: readonly string[], absent: AbsentRules): string {
  if (languages.includes(lang)) return '✓'
  return absent.get(lang)?.[id] === undefined ? '·' : '–'
}

function reasonsIn(value: unknown, file: string): Readonly<Record<string, string>> {
  const fine =
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((reason) => typeof reason === 'string')
  if (fine) return value as Record<string, string>
  throw new RuleError({
    code: 'bad-absent-file',
    what: 'A list of rules that a language does not need is broken',
    value: file,
    expected: 'lines of the form “category/rule: why the language has no need of it”'
  })
}
