import path from 'node:path'
import { CHECKS } from '../analysis/checks/run-checks.js'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { packageRoot } from '../platform/package-root.js'
import { pathExists } from '../platform/path-exists.js'
import { readText } from '../platform/read-text.js'
import { readChecks } from '../rulesets/read-rule.js'
import { ruleEnd, rulePage } from './explain-rule.js'

/** One page about a check (`template/open-slot`), or undefined when there is none of this id. */
export function explainCheck(id: string, lang: LanguageCode, width: number): string | undefined {
  const check = CHECKS.find(({ rule }) => rule.id === id)
  if (!check) return undefined
  const folder = path.join(packageRoot(), 'rulesets')
  const known = [lang, ...LANGUAGES].find((each) => pathExists(`${each}/checks.yml`, folder))!
  const file = `${known}/checks.yml`
  const { message, why } = readChecks(file, readText(path.join(folder, file)))[id]!
  const page = rulePage(width)
  return [
    id,
    '',
    ...page(`${check.rule.severity}: ${message.replaceAll('{match}', '…')}`, 2),
    '',
    ...page(why),
    '',
    ...ruleEnd(id, 'levelhead', width)
  ].join('\n')
}
